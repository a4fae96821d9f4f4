package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about imports shows of data contracts and dbt works as it says, and rules stand at their own lines. */
class ContractExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("```[a-z]+\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theContractOfOdcsSaysWhatThePageSays() throws IOException {
        List<String> blocks = blocks("## Data contracts of ODCS");

        VerificationResult result = SuiteRun.in(folder)
                .file("orders.csv", "id,customer,status", "1,1,open", "2,2,closed", "3,9,lost")
                .file("customers.csv", "id", "1", "2")
                .file("contracts/orders.odcs.yaml", blocks.get(0))
                .verify(blocks.get(1));

        assertThat(SuiteRun.said(result))
                .containsExactlyInAnyOrder(blocks.get(2).split("\n", -1));
        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals("import"))
                .extracting(GateDecision::reason)
                .containsExactly(blocks.get(3));
        assertThat(result.checks())
                .extracting(
                        outcome -> outcome.check().id() + " " + outcome.check().source())
                .contains(
                        "orders.odcs.primaryKey.id contracts/orders.odcs.yaml:8:9",
                        "orders.odcs.relationships.customer contracts/orders.odcs.yaml:12:13",
                        "orders.odcs.invalidValues.status contracts/orders.odcs.yaml:15:13",
                        "orders.odcs.rowCount contracts/orders.odcs.yaml:19:9");
    }

    @Test
    void theContractOfSodaSaysWhatThePageSays() throws IOException {
        List<String> blocks = blocks("## Data contracts of Soda");

        VerificationResult result = SuiteRun.in(folder)
                .file("orders.csv", "id,status", "1,open", "2,lost", "2,test")
                .file("contracts/orders.yml", blocks.get(0))
                .verify(blocks.get(1));

        assertThat(SuiteRun.said(result))
                .containsExactlyInAnyOrder(blocks.get(2).split("\n", -1));
        assertThat(result.checks())
                .extracting(
                        outcome -> outcome.check().id() + " " + outcome.check().source())
                .contains(
                        "orders.soda-contract.row_count contracts/orders.yml:8:5",
                        "orders.soda-contract.schema.id contracts/orders.yml:13:5",
                        "orders.soda-contract.missing.id contracts/orders.yml:15:9");
    }

    @Test
    void theTestsOfDbtSayWhatThePageSays() throws IOException {
        List<String> blocks = blocks("## Tests of dbt");

        VerificationResult result = SuiteRun.in(folder)
                .file("orders.csv", "id,customer,status", "1,1,open", "2,2,closed", "3,9,sent")
                .file("customers.csv", "id", "1", "2")
                .file("models/schema.yml", blocks.get(0))
                .verify(blocks.get(1));

        assertThat(SuiteRun.said(result))
                .containsExactlyInAnyOrder(blocks.get(2).split("\n", -1));
        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals("import"))
                .extracting(GateDecision::reason)
                .containsExactly(blocks.get(3));
        assertThat(result.checks())
                .extracting(
                        outcome -> outcome.check().id() + " " + outcome.check().source())
                .contains(
                        "orders.dbt.unique.id models/schema.yml:10:22",
                        "orders.dbt.relationships.customer models/schema.yml:13:13");
    }

    @Test
    void theChecksOfSodaSayWhatThePageSays() throws IOException {
        List<String> blocks = blocks("## Checks of Soda 3, in SodaCL");

        VerificationResult result = SuiteRun.in(folder)
                .file(
                        "orders.csv",
                        "id,status,customer,ordered",
                        "1,open,1,2026-11-21",
                        "2,lost,9,2026-11-20",
                        "2,test,1,2026-11-23")
                .file("customers.csv", "id", "1")
                .file("checks/orders.yml", blocks.get(0))
                .verify(blocks.get(1));

        assertThat(SuiteRun.said(result))
                .containsExactlyInAnyOrder(blocks.get(2).split("\n", -1));
        assertThat(coverage(result)).containsExactly(blocks.get(3));
    }

    @Test
    void theRulesetSaysWhatThePageSays() throws IOException {
        List<String> blocks = blocks("## Rulesets of AWS Glue and Deequ, in DQDL");

        VerificationResult result = SuiteRun.in(folder)
                .file(
                        "orders.csv",
                        "id,status,customer,ordered",
                        "1,open,1,2026-11-21",
                        "2,lost,,2026-01-31",
                        "3,closed,1,2026-11-23")
                .file("customers.csv", "id", "1")
                .file("rules/orders.dqdl", blocks.get(0))
                .verify(blocks.get(1));

        assertThat(SuiteRun.said(result))
                .containsExactlyInAnyOrder(blocks.get(2).split("\n", -1));
        assertThat(coverage(result)).containsExactly(blocks.get(3));
    }

    private static List<String> coverage(VerificationResult result) {
        return result.gates().stream()
                .filter(gate -> gate.kind().equals("import"))
                .map(GateDecision::reason)
                .toList();
    }

    @Test
    void aDataSetOfAnotherNameIsMeantInItsQueriesToo() {
        VerificationResult result = SuiteRun.in(folder)
                .file("sales.csv", "id", "1", "2")
                .file(
                        "contract.yml",
                        "dataset: warehouse/shop/public/orders",
                        "checks: [{ failed_rows: { query: SELECT * FROM public.orders WHERE id > 1 } }]")
                .verify("version: 1\ndatasets: { sales: { path: sales.csv } }\n"
                        + "imports: [{ format: soda-contract, file: contract.yml, datasets: { orders: sales } }]\n");

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "FAILED failed_rows: SELECT * FROM \"sales\" WHERE id > 1 returns no row: it returns 1 row");
    }

    @Test
    void aFileThatIsNoContractIsSaid() {
        SuiteRun run = SuiteRun.in(folder).file("t.csv", "x", "1");

        assertThatThrownBy(() -> run.file("contract.yml", "apiVersion: v2.2.2").verify(suite("odcs")))
                .hasMessage(
                        "contract.yml:1:1: the contract has apiVersion 'v2.2.2'; those that are read are v3.0.x and v3.1.x");
        assertThatThrownBy(() -> run.file("contract.yml", "columns: []").verify(suite("soda-contract")))
                .hasMessage("contract.yml:1:1: a contract of Soda needs its 'dataset'");
    }

    private static String suite(String format) {
        return "version: 1\ndatasets: { t: { path: t.csv } }\nimports: [{ format: " + format
                + ", file: contract.yml }]\n";
    }

    /** The blocks of a chapter, without their last line break. */
    private static List<String> blocks(String chapter) throws IOException {
        String page = Files.readString(Path.of("../../docs/imports.md"));
        String text = page.substring(page.indexOf("\n" + chapter + "\n"));
        return BLOCK.matcher(text)
                .results()
                .map(found -> found.group(1).stripTrailing())
                .toList();
    }
}
