package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.forecasting.ForecastingMetrics;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.results.literal.LiteralException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimeJackknifeTest {
    /** What a time adds is a small difference of two values, and there are up to 400 times. */
    private static final double DIGITS = 1e-9;

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** {@code forecasts.py} leaves out each time by hand, of metrics of scikit-learn and scipy. */
    @Test
    void metricsAreTestedAsTheReferenceTestsThem() {
        Reference.table("forecasts.csv").forEach(row -> {
            Inference inference = inference(row);
            double at = row.get("at").isEmpty() ? 0 : Double.parseDouble(row.get("at"));
            double actual =
                    switch (row.get("ask")) {
                        case "degrees" -> inference.degreesOfFreedom();
                        case "above" -> inference.pValueAbove(at);
                        case "below" -> inference.pValueBelow(at);
                        case "lower" -> inference.interval(1 - 2 * at).lower();
                        default -> inference.interval(1 - 2 * at).upper();
                    };
            double expected = Double.parseDouble(row.get("value"));
            assertThat(actual).as(row.toString()).isCloseTo(expected, within(DIGITS * Math.max(Math.abs(expected), 1)));
        });
    }

    private static Inference inference(Map<String, String> row) {
        double[] labels = CorrectedReferenceTest.losses(row, "candidate");
        double[] predictions = CorrectedReferenceTest.losses(row, "baseline");
        double[] later = new double[labels.length];
        Arrays.setAll(later, time -> predictions[(time + 1) % later.length]);
        RegressionExamples mine = RegressionExamples.of(labels, predictions);
        RegressionExamples theirs = RegressionExamples.of(labels, later);
        Metric<RegressionExamples> metric = metric(row.get("test"));
        Bootstrap.Statistic statistic = row.get("what").equals("value")
                ? counts -> value(metric, mine, counts)
                : counts -> value(metric, mine, counts) - value(metric, theirs, counts);
        return of(statistic, labels.length, Integer.parseInt(row.get("parameter")));
    }

    private static Inference of(Bootstrap.Statistic statistic, int times, int horizon) {
        int[] once = new int[times];
        Arrays.fill(once, 1);
        int[] each = new int[times];
        Arrays.setAll(each, time -> time);
        try {
            double[] without = new Bootstrap(0, 2, 1).without(each, times, statistic);
            return TimeJackknife.of(statistic.of(once), without, Optional.empty(), horizon, "times");
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static double value(Metric<RegressionExamples> metric, RegressionExamples examples, int[] counts) {
        return metric.of(examples.repeated(counts)).number().orElseThrow();
    }

    private static Metric<RegressionExamples> metric(String written) {
        try {
            return ForecastingMetrics.FAMILY.find(written).orElseThrow().metric(MetricText.parse(written));
        } catch (LiteralException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void ofAMeanItIsTheTestOfTheMean() {
        double[] values = new SplittableRandom(3).doubles(60).toArray();
        Inference jackknife = TimeJackknife.of(mean(values), without(values), Optional.empty(), 2, "times");
        Inference itself = LongRunMean.corrected(values, 2);
        assertThat(jackknife.estimate()).isCloseTo(itself.estimate(), within(DIGITS));
        assertThat(jackknife.standardError()).isCloseTo(itself.standardError(), within(DIGITS));
        assertThat(jackknife.pValueAbove(0.4)).isCloseTo(itself.pValueAbove(0.4), within(DIGITS));
        assertThat(jackknife.method()).isEqualTo(itself.method().replace("t over time", "jackknife over time"));
    }

    private static double[] without(double[] values) {
        double[] without = new double[values.length];
        Arrays.setAll(without, time -> (Arrays.stream(values).sum() - values[time]) / (values.length - 1));
        return without;
    }

    @Test
    void whatOnlyRoundingChangesDoesNotVary() {
        double[] without = new double[20];
        Arrays.setAll(without, time -> time % 3 == 0 ? 0.1 : Math.nextUp(0.1));
        assertThat(TimeJackknife.of(0.1, without, Optional.empty(), 1, "times").isUnvaried())
                .isTrue();
    }

    @Test
    void refusesAStatisticThatIsUndefinedWithoutATime() {
        double[] without = new double[20];
        without[7] = Double.NaN;
        assertThatThrownBy(() -> TimeJackknife.of(0.1, without, Optional.empty(), 1, "stretches of times"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the metric is undefined without some of the stretches of times");
    }
}
