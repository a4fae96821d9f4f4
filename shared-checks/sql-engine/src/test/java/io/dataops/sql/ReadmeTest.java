package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.model.ChurnRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it says. */
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void theQuickStartPassesOnGoodOrders() throws IOException {
        VerificationResult result = SuiteRun.in(folder)
                .file(
                        "data/orders.csv",
                        "order_id,customer_id,amount,ordered_at",
                        "1,7,9.50,2026-11-22",
                        "2,8,0,2026-11-23")
                .verify(example("quick start"));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.checks()).hasSize(5);
    }

    @Test
    void theQuickStartFailsOnBadOrders() throws IOException {
        VerificationResult result = badOrders().verify(example("quick start"));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    private SuiteRun badOrders() throws IOException {
        return SuiteRun.in(folder)
                .file(
                        "data/orders.csv",
                        "order_id,customer_id,amount,ordered_at",
                        "1,7,9.50,2026-11-22",
                        "1,8,-1,2026-11-23");
    }

    @Test
    void theRatchetHoldsTheBadOrdersOfTheQuickStart() throws IOException {
        VerificationResult result = badOrders().verify(example("quick start") + example("ratchet"));
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void theModelPassesWhenItIsAsGoodAsTheOneInUse() throws IOException {
        VerificationResult result = models(0);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.gates()).hasSize(4);
    }

    @Test
    void theModelFailsWhenOneRegionLoses() throws IOException {
        VerificationResult result = models(60);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.gates())
                .filteredOn(gate -> gate.decision() == Decision.FAIL)
                .extracting(GateDecision::id)
                .contains("churn.accuracy.max_drop[region=north]")
                .doesNotContain("churn.accuracy.max_drop[region=south]");
    }

    private VerificationResult models(int spoiled) throws IOException {
        return SuiteRun.in(folder)
                .file("target/predictions.csv", new ChurnRows(2000, spoiled).csv())
                .file("promoted/predictions.csv", new ChurnRows(2000, 0).csv())
                .verify(example("models"));
    }

    private static String example(String name) throws IOException {
        String readme = Files.readString(Path.of("../../README.md")).replace("\r\n", "\n");
        String start = "<!-- example: " + name + " -->\n```yaml\n";
        int from = readme.indexOf(start) + start.length();
        return readme.substring(from, readme.indexOf("```", from));
    }
}
