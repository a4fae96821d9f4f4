package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on good and bad rows shows is so; {@code -Dgolden=update} writes it anew and fails that run. */
class QuarantinePageTest {
    private static final DocumentPage PAGE = new DocumentPage("quarantine.md");

    @TempDir
    private Path folder;

    @Test
    void rowsAreKeptApartAsThePageShows() throws IOException {
        VerificationResult result = SuiteRun.in(folder)
                .file("customers.csv", "customer_id", "10", "11")
                .file("orders.csv", PAGE.blocks("data").get(0).split("\n"))
                .verify(PAGE.blocks("suite").get(0));
        String said = result.gates().stream()
                .filter(gate -> gate.kind().equals(GateDecision.QUARANTINE))
                .map(GateDecision::reason)
                .findFirst()
                .orElseThrow()
                .replace(" in quarantine/", " in target/dataops/quarantine/");
        shows("sentences", said + "\n");
        SeparatedRows rows = new SeparatedRows(folder.resolve("quarantine/orders"));
        shows(
                "bad",
                String.join("\n", rows.bad("order_id, customer_id, amount, note, dataops_checks, dataops_reasons"))
                        + "\n");
        assertThat(rows.good("order_id")).containsExactly("1", "null");
    }

    @Test
    void theKeysAskForSomethingElse() throws IOException {
        String usual = "    quarantine: {}\n";
        String suite = PAGE.blocks("suite").get(0);
        assertThat(suite).contains(usual);
        VerificationResult result = SuiteRun.in(folder)
                .file("customers.csv", "customer_id", "10", "11")
                .file("orders.csv", PAGE.blocks("data").get(0).split("\n"))
                .verify(suite.replace(usual, PAGE.blocks("keys").get(0)));
        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals(GateDecision.QUARANTINE))
                .extracting(GateDecision::reason)
                .containsExactly("2 good and 3 bad rows of orders are kept apart in quarantine/orders: bad.parquet");
    }

    private static void shows(String block, String said) throws IOException {
        String marker = "<!-- " + block + " -->\n```\n";
        String shown = PAGE.blocks(block).get(0);
        if ("update".equals(System.getProperty("golden")) && !shown.equals(said)) {
            PAGE.replace(marker + shown, marker + said);
            fail("rewrote docs/quarantine.md; look at it and run again without -Dgolden=update");
        }
        assertThat(said).isEqualTo(shown);
    }

    @Test
    void linksLeadToFiles() throws IOException {
        PAGE.linksLeadToFiles();
    }
}
