package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of other tools in a suite: whose checks they become, what they are called, and what is not taken. */
class ImportTest {
    private static final String SUITE = """
            version: 1
            datasets:
              orders: { path: orders.csv, checks: [not_null: id] }
              customers: { path: customers.csv }
            imports:
              - { format: dbt, file: schema.yml%s }
            """;

    @TempDir
    Path folder;

    private SuiteRun run(String... tests) {
        String[] lines = new String[tests.length + 6];
        lines[0] = "models:";
        lines[1] = "  - name: orders";
        lines[2] = "    columns:";
        lines[3] = "      - name: id";
        lines[4] = "        tests: [not_null, unique]";
        lines[5] = "      - name: customer";
        for (int index = 0; index < tests.length; index++) {
            lines[6 + index] = "        " + tests[index];
        }
        return SuiteRun.in(folder)
                .file("orders.csv", "id,customer,status", "1,1,open", "1,2,closed", "3,9,")
                .file("customers.csv", "id", "1", "2")
                .file("schema.yml", lines);
    }

    @Test
    void rulesBecomeChecksUnderTheirOwnNamesAtTheirOwnLines() {
        VerificationResult result = run("tests:", "  - relationships: { to: ref('customers'), field: id }")
                .verify(SUITE.formatted(""));

        assertThat(SuiteRun.said(result))
                .containsExactlyInAnyOrder(
                        "PASSED id is never null: all 3 rows pass",
                        "PASSED not_null: id is never null: all 3 rows pass",
                        "FAILED unique: id is unique: 2 of 3 rows fail",
                        "FAILED relationships: customer is found in customers.id: 1 of 3 rows fails");
        assertThat(result.checks())
                .extracting(
                        outcome -> outcome.check().id() + " " + outcome.check().source())
                .contains(
                        "orders.not_null.id dataops.yaml:3:40",
                        "orders.dbt.not_null.id schema.yml:5:17",
                        "orders.dbt.unique.id schema.yml:5:27",
                        "orders.dbt.relationships.customer schema.yml:8:13");
    }

    @Test
    void everyFileSaysHowManyOfItsRulesWereTaken() {
        VerificationResult result = run("tests:", "  - not_null").verify(SUITE.formatted(""));

        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals("import"))
                .extracting(GateDecision::id, GateDecision::effect, GateDecision::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "import.schema.yml", Effect.NONE, "schema.yml: 3 of 3 rules are taken"));
    }

    @Test
    void aRuleThatCannotKeepItsMeaningStopsWithItsLine() {
        assertThatThrownBy(() -> run("tests:", "  - telepathy").verify(SUITE.formatted("")))
                .hasMessageContaining(
                        "schema.yml:8:13: telepathy is not taken, because no test of that name is known here;"
                                + " write unsupported: warn at dataops.yaml:6:26 to go on without it");
    }

    @Test
    void aRuleThatIsLeftOutOnRequestStandsInEveryReport() {
        VerificationResult result = run("tests:", "  - telepathy").verify(SUITE.formatted(", unsupported: warn"));

        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals("import"))
                .extracting(GateDecision::effect, GateDecision::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Effect.WARN,
                        "schema.yml: 2 of 3 rules are taken; schema.yml:8:13: telepathy is not taken, because no test of that"
                                + " name is known here"));
    }

    @Test
    void aTableIsADataSetOfItsNameOrOfTheNameItIsGiven() {
        assertThatThrownBy(() -> run().file(
                                "schema.yml", "models: [{ name: sales, columns: [{ name: id, tests: [unique] }] }]")
                        .verify(SUITE.formatted("")))
                .hasMessageContaining("the rule is about 'sales', and no data set is called so; name its data set under"
                        + " datasets: { sales: … } of the import");
        assertThat(SuiteRun.said(
                        run().file("schema.yml", "models: [{ name: sales, columns: [{ name: id, tests: [unique] }] }]")
                                .verify(SUITE.formatted(", datasets: { sales: orders }"))))
                .contains("FAILED unique: id is unique: 2 of 3 rows fail");
        assertThatThrownBy(() -> run().verify(SUITE.formatted(", datasets: { order: orders }")))
                .hasMessageContaining("unknown table of the file 'order'; did you mean 'orders'?");
    }

    @Test
    void aTableThatARuleRefersToIsTheDataSetThatTheImportNames() {
        SuiteRun renamed = run().file(
                        "schema.yml",
                        "models:",
                        "  - name: stg_orders",
                        "    columns:",
                        "      - name: customer",
                        "        tests: [relationships: { to: ref('stg_customers'), field: id }]");

        assertThat(SuiteRun.said(renamed.verify(
                        SUITE.formatted(", datasets: { stg_orders: orders, stg_customers: customers }"))))
                .contains("FAILED relationships: customer is found in customers.id: 1 of 3 rows fails");
        assertThatThrownBy(() -> renamed.verify(SUITE.formatted(", datasets: { stg_orders: orders }")))
                .hasMessageContaining("unknown data set 'stg_customers'");
    }

    @Test
    void theFreshnessOfASourceIsAnErrorAfterOneAgeAndAWarningAfterAnother() {
        SuiteRun sources = SuiteRun.in(folder)
                .file("orders.csv", "id,loaded", "1,2026-11-23T10:00:00", "2,2026-11-20T10:00:00")
                .file("customers.csv", "id", "1")
                .file(
                        "schema.yml",
                        "sources:",
                        "  - name: shop",
                        "    config: { loaded_at_field: loaded }",
                        "    freshness: { warn_after: { count: 1, period: hour }, error_after: { count: 1, period: day } }",
                        "    tables: [{ name: orders }]");

        assertThat(SuiteRun.said(sources.verify(SUITE.formatted(""))))
                .contains(
                        "PASSED freshness: the newest loaded is at most 1 day old: it is 2026-11-23T10:00 UTC",
                        "WARNED freshness: the newest loaded is at most 1h old: it is 2026-11-23T10:00 UTC");
    }

    @Test
    void whatIsImportedIsPartOfTheSuitesFingerprint() {
        String before = run("tests:", "  - not_null")
                .verify(SUITE.formatted(""))
                .evidence()
                .suite();

        assertThat(run("tests:", "  - not_null")
                        .verify(SUITE.formatted(""))
                        .evidence()
                        .suite())
                .isEqualTo(before);
        assertThat(run("tests:", "  - unique")
                        .verify(SUITE.formatted(""))
                        .evidence()
                        .suite())
                .isNotEqualTo(before);
    }

    @Test
    void aFileThatIsAbsentOrHoldsNoRuleIsSaid() {
        assertThatThrownBy(() -> run().verify(SUITE.formatted("").replace("schema.yml", "scheme.yml")))
                .hasMessageContaining("dataops.yaml:6:26: there is no file 'scheme.yml' to import");
        assertThatThrownBy(() -> run().file("schema.yml", "models: []").verify(SUITE.formatted("")))
                .hasMessageContaining("dataops.yaml:6:26: the file 'schema.yml' has no rule to import");
        assertThatThrownBy(() -> run().verify(SUITE.formatted("").replace("format: dbt", "format: dbd")))
                .hasMessageContaining("unknown value 'dbd'; did you mean 'dbt'?");
    }
}
