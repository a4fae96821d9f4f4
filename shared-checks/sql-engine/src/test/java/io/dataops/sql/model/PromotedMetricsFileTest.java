package io.dataops.sql.model;

import static io.dataops.sql.model.PromotedChurn.decisions;
import static io.dataops.sql.model.PromotedChurn.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.PromotedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that other tools report, beside those that were promoted. */
class PromotedMetricsFileTest {
    @TempDir
    private Path folder;

    private PromotedRun run;

    @BeforeEach
    void rows() {
        run = PromotedChurn.in(folder).run();
    }

    private static final String REPORTED = """
            version: 1
            models:
              price: { metrics_file: target/metrics.json }
            gates:
              - { metric: price.rmse, max: 20 }
              - { metric: price.rmse, max_rise: 2%, confidence: none }
              - { metric: price.rmse, max_rise: 0.5, against: anchor }
            """;

    @Test
    void valuesOfOtherToolsAreComparedWithThePromotedOnes() throws IOException {
        run.project().file("target/metrics.json", "{\"rmse\": 12.5}");
        VerificationResult first = run.verify(REPORTED);
        assertThat(first.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(first.models().get(0).notes())
                .containsExactly(
                        "a metrics file has no rows, so a promotion keeps its values, and later ones are compared by"
                                + " the bare numbers");
        run.promote(REPORTED, first);
        assertThat(run.verify(REPORTED).verdict()).isEqualTo(Verdict.PASSED);
        run.project().file("target/metrics.json", "{\"rmse\": 13.125}");

        VerificationResult worse = run.verify(REPORTED);

        assertThat(decisions(worse))
                .containsExactlyInAnyOrder(
                        "price.rmse.value PASS NONE",
                        "price.rmse.max_rise FAIL BLOCK",
                        "price.rmse.max_rise.anchor FAIL BLOCK");
        assertThat(Objects.requireNonNull(worse.models().get(0).baseline()).source())
                .isEqualTo("dataops-baseline, promoted 2026-11-20 UTC from 1a2b3c4d by Ada");
        assertThat(worse.metrics().get(0).difference()).isEqualTo(0.625);
        assertThat(reason(worse, "price.rmse.max_rise.anchor"))
                .isEqualTo(
                        "rmse of price is 0.625 above the anchor of 2026-11-20 UTC from 1a2b3c4d, 13.125 against 12.5: beyond the"
                                + " allowed rise of 0.5");
    }

    @Test
    void aValueThatWasNotPromotedIsNamed() throws IOException {
        run.project().file("target/metrics.json", "{\"mae\": 1}");
        run.promote(REPORTED, run.verify(REPORTED));
        run.project().file("target/metrics.json", "{\"rmse\": 12.5}");

        assertThat(reason(run.verify(REPORTED), "price.rmse.max_rise"))
                .isEqualTo(
                        "rmse of price is not evaluated: there is no baseline to compare with: the baseline has no metric"
                                + " 'rmse'; it has mae");
    }
}
