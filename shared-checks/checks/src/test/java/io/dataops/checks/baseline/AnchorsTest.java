package io.dataops.checks.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.OperationMetric;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Anchor;
import io.dataops.results.Evidence;
import io.dataops.results.MetricReading;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final Instant THEN = Instant.parse("2026-10-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String SUITE = """
            version: 1
            models:
              m:
                task: binary
                predictions: p.csv
                label: y
                positive: "yes"
                probability: p
                metrics: [roc_auc, log_loss, prevalence]
              price: { metrics_file: m.json }
            gates:
              - { metric: price.rmse, max_rise: 1, confidence: none, against: anchor }
              - { metric: price.rmse, max: 20 }
              - { metric: price.r2, min: 0.5 }
            """;

    private static List<ModelSpec> models() {
        try {
            return Suites.reader().read(SUITE, "dataops.yaml").models();
        } catch (ProblemsException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private static MetricReading reading(String model, String metric, @Nullable String slice, double value) {
        return new MetricReading(model, metric, signature(metric), slice, 100, value, null, null, null, null);
    }

    /** Of metrics without parameters it is the name; what running costs has a unit. */
    private static String signature(String metric) {
        return OperationMetric.named(metric).map(OperationMetric::signature).orElse(metric);
    }

    private static VerificationResult result(MetricReading... readings) {
        return new VerificationResult(
                Verdict.PASSED,
                new Evidence(null, "1a2b3c4d5e6f", null, null, "s", null, null, "dataops", "duckdb", null),
                new Run(NOW, 0, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(readings),
                List.of(),
                List.of());
    }

    private static Anchor old(String model, String metric, @Nullable String slice, double value, boolean pinned) {
        return new Anchor(model, metric, signature(metric), slice, value, "0000", THEN, pinned);
    }

    private static Anchor fresh(String model, String metric, @Nullable String slice, double value, boolean pinned) {
        return new Anchor(model, metric, signature(metric), slice, value, "1a2b3c4d5e6f", NOW, pinned);
    }

    private static List<Anchor> after(List<Anchor> previous, Pinning pinning, MetricReading... readings) {
        return Anchors.after(previous, result(readings), models(), NOW, pinning);
    }

    @Test
    void theFirstPromotionMakesAnAnchorOfEveryMetricThatHasADirection() {
        assertThat(after(
                        List.of(),
                        Pinning.BEST_STAYS,
                        reading("price", "rmse", null, 3),
                        reading("m", "roc_auc", "region=north", 0.8),
                        reading("m", "roc_auc", null, 0.9),
                        reading("m", "prevalence", null, 0.5),
                        reading("m", "model_bytes", null, 1000)))
                .containsExactly(
                        fresh("m", "model_bytes", null, 1000, false),
                        fresh("m", "roc_auc", null, 0.9, false),
                        fresh("m", "roc_auc", "region=north", 0.8, false),
                        fresh("price", "rmse", null, 3, false));
    }

    @Test
    void theBestValueStaysWhicheverWayTheMetricGetsBetter() {
        List<Anchor> previous = List.of(
                old("m", "log_loss", null, 0.4, false),
                old("m", "log_loss", "a", 0.4, false),
                old("m", "roc_auc", null, 0.9, false),
                old("m", "roc_auc", "a", 0.9, false),
                old("price", "rmse", null, 3, false));

        assertThat(after(
                        previous,
                        Pinning.BEST_STAYS,
                        reading("m", "log_loss", null, 0.3),
                        reading("m", "log_loss", "a", 0.5),
                        reading("m", "roc_auc", null, 0.8),
                        reading("m", "roc_auc", "a", 0.95),
                        reading("price", "rmse", null, 2)))
                .containsExactly(
                        fresh("m", "log_loss", null, 0.3, false),
                        old("m", "log_loss", "a", 0.4, false),
                        old("m", "roc_auc", null, 0.9, false),
                        fresh("m", "roc_auc", "a", 0.95, false),
                        fresh("price", "rmse", null, 2, false));
    }

    /** Limits do not say which way a metric of another tool gets better. */
    @Test
    void aMetricOfAnotherToolHasAnAnchorWhenAGateBoundsItsLoss() {
        assertThat(after(
                        List.of(),
                        Pinning.PIN_ALL,
                        reading("price", "rmse", null, 3),
                        reading("price", "r2", null, 0.8),
                        reading("price", "mae", null, 2)))
                .containsExactly(fresh("price", "rmse", null, 3, true));
    }

    @Test
    void ofEquallyGoodValuesTheEarlierStays() {
        List<Anchor> previous = List.of(old("m", "roc_auc", null, 0.9, false));

        assertThat(after(previous, Pinning.BEST_STAYS, reading("m", "roc_auc", null, 0.9)))
                .isEqualTo(previous);
    }

    @Test
    void aPinnedAnchorStaysUntilItIsPinnedAnew() {
        List<Anchor> pinned = List.of(old("m", "roc_auc", null, 0.8, true));

        assertThat(after(pinned, Pinning.BEST_STAYS, reading("m", "roc_auc", null, 0.9)))
                .isEqualTo(pinned);
        assertThat(after(pinned, Pinning.PIN_ALL, reading("m", "roc_auc", null, 0.7)))
                .containsExactly(fresh("m", "roc_auc", null, 0.7, true));
    }

    @Test
    void aMetricThatTheSuiteNoLongerHasKeepsItsAnchor() {
        List<Anchor> previous = List.of(old("gone", "roc_auc", null, 0.8, false), old("m", "recall", null, 0.7, false));

        assertThat(after(
                        previous,
                        Pinning.PIN_ALL,
                        reading("gone", "roc_auc", null, 0.9),
                        reading("m", "recall", null, 0.9)))
                .isEqualTo(previous);
    }

    @Test
    void aMetricWithoutAValueKeepsItsAnchor() {
        List<Anchor> previous = List.of(old("m", "roc_auc", null, 0.8, false));

        assertThat(after(
                        previous,
                        Pinning.PIN_ALL,
                        new MetricReading("m", "roc_auc", "roc_auc", null, 1, null, "one class", null, null, null)))
                .isEqualTo(previous);
    }

    @Test
    void anAnchorIsFoundByModelMetricAndSlice() {
        Anchor all = old("m", "roc_auc", null, 0.9, false);
        Anchor north = old("m", "roc_auc", "region=north", 0.8, false);
        Anchors anchors = new Anchors(List.of(all, north));

        assertThat(anchors.find("m", "roc_auc", null)).contains(all);
        assertThat(anchors.find("m", "roc_auc", "region=north")).contains(north);
        assertThat(anchors.find("m", "roc_auc", "region=south")).isEmpty();
        assertThat(anchors.find("n", "roc_auc", null)).isEmpty();
    }
}
