package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it says. */
class ReadmeTest {
    private static final String START = "<!-- example: quick start -->\n```yaml\n";

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
                .verify(quickStart());
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.checks()).hasSize(5);
    }

    @Test
    void theQuickStartFailsOnBadOrders() throws IOException {
        VerificationResult result = SuiteRun.in(folder)
                .file(
                        "data/orders.csv",
                        "order_id,customer_id,amount,ordered_at",
                        "1,7,9.50,2026-11-22",
                        "1,8,-1,2026-11-23")
                .verify(quickStart());
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    private static String quickStart() throws IOException {
        String readme = Files.readString(Path.of("../../README.md")).replace("\r\n", "\n");
        int from = readme.indexOf(START) + START.length();
        return readme.substring(from, readme.indexOf("```", from));
    }
}
