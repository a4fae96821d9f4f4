package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import java.util.List;

/** The widest gap between the true and the false positive rate over all thresholds. */
final class KolmogorovSmirnov implements Walker<Double> {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("ks")
            .alsoCalled("ks_statistic", "kolmogorov_smirnov", "max_youden")
            .summary("The widest gap between true and false positive rate over all thresholds.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("no row is positive, or none is negative")
            .source("the one-sided two-sample statistic of Smirnov 1939, scores of positive against negative rows")
            .is(FormulaMetric.walking(
                    "ks",
                    List.of(Need.ROWS, Need.SCORES, Need.POSITIVES, Need.NEGATIVES),
                    examples -> new KolmogorovSmirnov(examples.totals())));

    private final ClassTotals totals;
    private double widest;

    private KolmogorovSmirnov(ClassTotals totals) {
        this.totals = totals;
    }

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size(); i++) {
            double gap = block.positive(i) / totals.positive() - block.negative(i) / totals.negative();
            widest = Math.max(widest, gap);
        }
    }

    @Override
    public Double result() {
        return widest;
    }
}
