package io.dataops.checks.contributing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricFamilyContract;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.results.literal.LiteralException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareWithinTest implements MetricFamilyContract<RegressionExamples> {
    private static final double[] LABELS = {10, 10, 10, 10, 20};
    private static final double[] PREDICTIONS = {10, 12.5, 7.5, 13, 40};
    private static final String WITHIN = "share_within(distance=2.5)";

    @Override
    public MetricFamily<RegressionExamples> family() {
        return MetricFamily.of(Task.REGRESSION, List.of(ShareWithin.TYPE));
    }

    @Override
    public int rows() {
        return LABELS.length;
    }

    @Override
    public RegressionExamples examples(int[] rows) {
        return RegressionExamples.of(of(LABELS, rows), of(PREDICTIONS, rows));
    }

    private static double[] of(double[] column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }

    @Test
    void theDistanceItselfIsNearEnough() throws LiteralException {
        assertThat(value(WITHIN, RegressionExamples.of(LABELS, PREDICTIONS))).isEqualTo(MetricValue.defined(0.6));
    }

    @Test
    void rowsCountAsMuchAsTheyWeigh() throws LiteralException {
        RegressionExamples weighted = RegressionExamples.of(LABELS, PREDICTIONS).weighted(new double[] {1, 0, 0, 1, 2});
        assertThat(value(WITHIN, weighted)).isEqualTo(MetricValue.defined(0.25));
    }

    @Test
    void withoutAWeightThereIsNoShare() throws LiteralException {
        RegressionExamples weightless =
                RegressionExamples.of(new double[] {1}, new double[] {1}).weighted(new double[] {0});
        assertThat(value(WITHIN, weightless)).isEqualTo(MetricValue.undefined("there is no row with a weight"));
    }

    @Test
    void oneDistanceHasOneSignature() throws LiteralException {
        Metric<RegressionExamples> metric = metric("share_within(distance=2.50)");
        assertThat(metric.signature()).isEqualTo("share_within|distance:2.5");
    }

    @Test
    void theDistanceHasToBeGiven() {
        assertThatThrownBy(() -> metric("share_within"))
                .isInstanceOf(LiteralException.class)
                .hasMessage("share_within needs 'distance', a number above 0");
    }
}
