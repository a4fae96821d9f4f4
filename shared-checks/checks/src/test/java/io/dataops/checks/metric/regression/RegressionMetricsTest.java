package io.dataops.checks.metric.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricFamilyContract;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.ReferenceCase;
import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import io.dataops.results.literal.LiteralException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RegressionMetricsTest implements MetricFamilyContract<RegressionExamples> {
    @Override
    public MetricFamily<RegressionExamples> family() {
        return RegressionMetrics.FAMILY;
    }

    @Override
    public int rows() {
        return 50;
    }

    @Override
    public RegressionExamples examples(int[] rows) {
        double[] labels = new Random(SEED).doubles(rows(), 1, 9).toArray();
        double[] predictions = new Random(SEED + 1).doubles(rows(), 1, 9).toArray();
        return RegressionExamples.of(pick(labels, rows), pick(predictions, rows))
                .with(
                        Extra.LOWER,
                        Arrays.stream(rows)
                                .mapToDouble(row -> predictions[row] - row / 10.0)
                                .toArray())
                .with(
                        Extra.UPPER,
                        Arrays.stream(rows)
                                .mapToDouble(row -> predictions[row] + 1)
                                .toArray())
                .with(
                        Extra.DEVIATION,
                        Arrays.stream(rows).mapToDouble(row -> 1 + row % 3).toArray());
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    @TestFactory
    Stream<DynamicContainer> agreesWithScikitLearnAndScipy() throws IOException {
        return ReferenceCase.tests("regression.json", family(), RegressionMetricsTest::examples);
    }

    private static RegressionExamples examples(ReferenceCase columns) {
        RegressionExamples examples = RegressionExamples.of(columns.column("label"), columns.column("prediction"));
        if (columns.has("weight")) {
            examples = examples.weighted(columns.column("weight"));
        }
        if (columns.has("deviation")) {
            examples = examples.with(Extra.DEVIATION, columns.column("deviation"));
        }
        return columns.has("lower")
                ? examples.with(Extra.LOWER, columns.column("lower")).with(Extra.UPPER, columns.column("upper"))
                : examples;
    }

    @Test
    void aPartHasItsRowsWithAllTheirColumns() throws LiteralException {
        RegressionExamples all = RegressionExamples.of(new double[] {1, 2, 3, 4}, new double[] {1, 3, 5, 7})
                .weighted(new double[] {1, 2, 3, 4})
                .with(Extra.LOWER, new double[] {0, 3, 0, 0})
                .with(Extra.UPPER, new double[] {9, 9, 9, 9});
        List<RegressionExamples> parts = all.split(new Partition(new int[] {1, 0, -1, 1}, 3));
        assertThat(parts).extracting(RegressionExamples::rows).containsExactly(1, 2, 0);
        assertThat(value("mean_error", parts.get(1))).isEqualTo(MetricValue.defined(12 / 5.0));
        assertThat(value("coverage", parts.get(0))).isEqualTo(MetricValue.defined(0));
        assertThat(value("mae", parts.get(2))).isEqualTo(MetricValue.undefined("there is no row"));
    }

    @Test
    void weightsCountAsCopies() throws LiteralException {
        double[] labels = {3, 1, 4, 1, 5, 9, 2};
        double[] predictions = {2, 7, 1, 8, 2, 8, 1};
        int[] counts = {2, 0, 1, 3, 1, 0, 2};
        RegressionExamples rows = RegressionExamples.of(labels, predictions);
        RegressionExamples weighted =
                rows.weighted(Arrays.stream(counts).asDoubleStream().toArray());
        for (String metric :
                List.of("mae", "rmse", "r2", "median_absolute_error", "d2_pinball(quantile=0.2)", "pearson")) {
            assertThat(value(metric, weighted).number().orElseThrow())
                    .as(metric)
                    .isCloseTo(value(metric, rows.repeated(counts)).number().orElseThrow(), within(ROUNDING));
        }
    }

    @Test
    void saysHowManyRowsAMetricDoesNotTake() throws LiteralException {
        RegressionExamples rows = RegressionExamples.of(new double[] {-1, -2, 3}, new double[] {1, 0, -1});
        assertThat(value("rmsle", rows)).isEqualTo(MetricValue.undefined("the label is negative in 2 rows"));
        assertThat(value("gamma_deviance", rows))
                .isEqualTo(MetricValue.undefined("the label is not above 0 in 2 rows"));
        assertThat(value("tweedie_deviance(power=-1)", rows))
                .isEqualTo(MetricValue.undefined("the prediction is not above 0 in 2 rows"));
    }

    @Test
    void aDevianceThatTheMeanLabelDoesNotHaveIsNothingToSaveFrom() throws LiteralException {
        RegressionExamples rows = RegressionExamples.of(new double[] {-3, 1, -1}, new double[] {1, 2, 3});
        assertThat(value("tweedie_deviance(power=-1)", rows).number()).isPresent();
        assertThat(value("d2_tweedie(power=-1)", rows))
                .isEqualTo(MetricValue.undefined("the mean label is not above 0"));
    }

    @Test
    void saysWhyThereIsNoValue() throws LiteralException {
        RegressionExamples constant = RegressionExamples.of(new double[] {2, 2}, new double[] {1, 3});
        assertThat(value("r2", constant)).isEqualTo(MetricValue.undefined("every label is the same"));
        assertThat(value("coverage", constant)).isEqualTo(MetricValue.undefined("the model does not name 'lower'"));
        assertThat(value("mae", constant.weighted(new double[2])))
                .isEqualTo(MetricValue.undefined("every weight is 0"));
        RegressionExamples zeros = RegressionExamples.of(new double[] {0, 0}, new double[] {1, 1});
        assertThat(value("wape", zeros)).isEqualTo(MetricValue.undefined("every label is 0"));
        RegressionExamples huge = RegressionExamples.of(new double[] {1e200, 0}, new double[] {0, 1});
        assertThat(value("mse", huge))
                .isEqualTo(MetricValue.undefined("values are too large or too small to calculate with"));
        RegressionExamples flat = RegressionExamples.of(new double[] {0, 1}, new double[] {1, 1});
        assertThat(value("kendall_tau", flat)).isEqualTo(MetricValue.undefined("every prediction is the same"));
    }

    @Test
    void warnsOfLabelsOf0ThatDecideMape() throws LiteralException {
        Metric<RegressionExamples> mape = metric("mape");
        assertThat(mape.notes(RegressionExamples.of(new double[] {0, 1}, new double[] {1, 1})))
                .containsExactly("the label is 0 in 1 row, which makes mape enormous;"
                        + " wape does not divide by single labels");
        assertThat(mape.notes(RegressionExamples.of(new double[] {2, 1}, new double[] {1, 1})))
                .isEmpty();
    }

    @Test
    void aMeanIsComparedRowByRow() throws LiteralException {
        RegressionExamples candidate = RegressionExamples.of(new double[] {1, 2}, new double[] {1, 4});
        RegressionExamples baseline = RegressionExamples.of(new double[] {1, 2}, new double[] {4, 2});
        assertThat(metric("mae").paired(candidate, baseline)).isInstanceOfSatisfying(Paired.Losses.class, losses -> {
            assertThat(losses.candidate()).containsExactly(0, 2);
            assertThat(losses.baseline()).containsExactly(3, 0);
        });
    }

    @Test
    void whatIsNoMeanOfEqualRowsIsResampled() throws LiteralException {
        RegressionExamples rows = RegressionExamples.of(new double[] {1, 2}, new double[] {1, 4});
        RegressionExamples weighted = rows.weighted(new double[] {1, 2});
        RegressionExamples outside = RegressionExamples.of(new double[] {1, 2}, new double[] {0, -1});
        assertThat(metric("rmse").paired(rows, rows)).isEqualTo(Paired.resampling());
        assertThat(metric("mae").paired(weighted, weighted)).isEqualTo(Paired.resampling());
        assertThat(metric("poisson_deviance").paired(rows, outside)).isEqualTo(Paired.resampling());
    }

    @Test
    void readsItsParameters() throws LiteralException {
        assertThat(metric("pinball_loss(quantile=0.90)").signature()).isEqualTo("pinball_loss|quantile:0.9");
        assertThat(metric("median_absolute_error").signature()).isEqualTo("median_absolute_error|median:middle");
        assertThat(metric("smape").signature()).isEqualTo("smape|range:2");
        assertThat(metric("d2_tweedie(power=2)").signature()).isEqualTo("d2_tweedie|power:2");
    }

    @Test
    void refusesParametersThatMeanNothing() {
        assertThatThrownBy(() -> metric("tweedie_deviance(power=0.5)"))
                .hasMessage("tweedie_deviance needs 0, a negative number, or a number from 1 for 'power', not '0.5'");
        assertThatThrownBy(() -> metric("winkler_score"))
                .hasMessage("winkler_score needs 'alpha', a number above 0 and below 1");
        assertThatThrownBy(() -> metric("winkler_score(alpha=1)"))
                .hasMessage("winkler_score needs a number above 0 and below 1 for 'alpha', not '1'");
        assertThatThrownBy(() -> metric("smape(range=3)")).hasMessage("smape needs 1 or 2 for 'range', not '3'");
    }
}
