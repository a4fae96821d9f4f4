package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.stream.IntStream;

/** Mean absolute percentage error, which says when labels of 0 decide it. */
record MeanPercentage() implements Metric<RegressionExamples> {
    /** What stands for a label of 0, so that the value is that of scikit-learn: the distance from 1 to the next double. */
    private static final double SMALLEST_LABEL = Math.ulp(1.0);

    private static final MeanLoss MEAN = new MeanLoss(
            "mape", (rows, row) -> Math.abs(rows.error(row)) / Math.max(Math.abs(rows.label(row)), SMALLEST_LABEL));

    @Override
    public String signature() {
        return MEAN.signature();
    }

    @Override
    public MetricValue of(RegressionExamples examples) {
        return MEAN.of(examples);
    }

    @Override
    public Paired paired(RegressionExamples candidate, RegressionExamples baseline) {
        return MEAN.paired(candidate, baseline);
    }

    @Override
    public List<String> notes(RegressionExamples examples) {
        long zeros = IntStream.range(0, examples.rows())
                .filter(row -> examples.label(row) == 0)
                .count();
        return zeros == 0
                ? List.of()
                : List.of("the label is 0 in " + new Counted(zeros, "row")
                        + ", which makes mape enormous; wape does not divide by single labels");
    }
}
