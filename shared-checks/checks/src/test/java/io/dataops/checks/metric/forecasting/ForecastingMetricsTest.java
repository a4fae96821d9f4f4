package io.dataops.checks.metric.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricFamilyContract;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.ReferenceCase;
import io.dataops.checks.metric.Timeline;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import io.dataops.results.literal.LiteralException;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ForecastingMetricsTest implements MetricFamilyContract<RegressionExamples> {
    private static final Map<Extra, String> COLUMNS =
            new EnumMap<>(Map.of(Extra.NAIVE, "naive", Extra.NAIVE_MAE, "naive_mae", Extra.NAIVE_RMSE, "naive_rmse"));

    @Override
    public MetricFamily<RegressionExamples> family() {
        return ForecastingMetrics.FAMILY;
    }

    @Override
    public int rows() {
        return 40;
    }

    /** Rows of two series of 20 times. */
    @Override
    public RegressionExamples examples(int[] rows) {
        return RegressionExamples.of(column(rows, row -> 5 + Math.sin(row)), column(rows, row -> 5 + Math.cos(row)))
                .with(Extra.LOWER, column(rows, row -> 3))
                .with(Extra.UPPER, column(rows, row -> 4 + row % 7))
                .with(Extra.DEVIATION, column(rows, row -> 1 + row % 3))
                .with(Extra.NAIVE, column(rows, row -> 5 + Math.sin(row - 1)))
                .with(Extra.NAIVE_MAE, column(rows, row -> 1 + row % 2))
                .with(Extra.NAIVE_RMSE, column(rows, row -> 2 + row % 2))
                .over(new Timeline(Arrays.stream(rows).map(row -> row / 2).toArray(), 3));
    }

    private static double[] column(int[] rows, IntToDoubleFunction value) {
        return Arrays.stream(rows).mapToDouble(value).toArray();
    }

    @TestFactory
    Stream<DynamicContainer> agreesWithTheDefinitions() throws IOException {
        return ReferenceCase.tests("forecasting.json", family(), ForecastingMetricsTest::examples);
    }

    private static RegressionExamples examples(ReferenceCase columns) {
        RegressionExamples examples = RegressionExamples.of(columns.column("label"), columns.column("prediction"));
        for (Map.Entry<Extra, String> extra : COLUMNS.entrySet()) {
            if (columns.has(extra.getValue())) {
                examples = examples.with(extra.getKey(), columns.column(extra.getValue()));
            }
        }
        return columns.has("weight") ? examples.weighted(columns.column("weight")) : examples;
    }

    @Test
    void saysWhichColumnAMetricNeeds() throws LiteralException {
        RegressionExamples rows = RegressionExamples.of(new double[] {1, 2}, new double[] {1, 3});
        assertThat(value("mase", rows)).isEqualTo(MetricValue.undefined("the model does not name 'naive_mae'"));
        assertThat(metric("rmsse").of(rows)).isEqualTo(MetricValue.undefined("the model does not name 'naive_rmse'"));
        assertThat(metric("relative_mae").of(rows)).isEqualTo(MetricValue.undefined("the model does not name 'naive'"));
        assertThat(metric("relative_mae").of(rows.with(Extra.NAIVE, new double[] {1, 2})))
                .isEqualTo(MetricValue.undefined("the naive forecast is never wrong"));
    }

    @Test
    void comparesLossesOverTime() throws LiteralException {
        Timeline time = new Timeline(new int[] {2, 1, 0}, 4);
        RegressionExamples candidate = RegressionExamples.of(new double[] {1, 2, 3}, new double[] {2, 2, 6})
                .over(time);
        assertThat(metric("mae").paired(candidate, candidate)).isInstanceOfSatisfying(Paired.Series.class, series -> {
            assertThat(series.candidate()).containsExactly(1, 0, 3);
            assertThat(series.errors().candidate()).containsExactly(1, 0, 3);
            assertThat(series.timeline()).isEqualTo(time);
        });
    }

    @Test
    void leavesOutTimesWhereThereIsNoMeanOfRowsThatCountAlike() throws LiteralException {
        Timeline time = new Timeline(new int[] {2, 1, 0}, 4);
        RegressionExamples rows = RegressionExamples.of(new double[] {1, 2, 3}, new double[] {2, 2, 6})
                .over(time);
        RegressionExamples others = RegressionExamples.of(new double[] {1, 2, 3}, new double[] {0, 4, 3})
                .over(time);
        RegressionExamples weighted = rows.weighted(new double[] {1, 2, 1});
        for (Paired pair : List.of(
                metric("rmse").paired(rows, others),
                metric("r2").paired(rows, others),
                metric("mae").paired(weighted, others))) {
            assertThat(pair).isInstanceOfSatisfying(Paired.Leaving.class, leaving -> {
                assertThat(leaving.errors().candidate()).containsExactly(1, 0, 3);
                assertThat(leaving.errors().baseline()).containsExactly(-1, 2, 0);
                assertThat(leaving.timeline()).isEqualTo(time);
            });
        }
    }

    @Test
    void testsNoSingleErrorAmongThoseThatDependOnEachOther() throws LiteralException {
        RegressionExamples rows = RegressionExamples.of(new double[] {1, 2, 3}, new double[] {2, 2, 6})
                .over(new Timeline(new int[] {2, 1, 0}, 4));
        for (String metric : List.of("max_error", "median_absolute_error")) {
            assertThat(metric(metric).paired(rows, rows))
                    .isEqualTo(new Paired.Untestable("none is known of a single error among those that depend on each"
                            + " other; gate mae, or give 'confidence: none'"));
        }
    }
}
