package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** The widest gap between the true and the false positive rate over all thresholds. */
final class KolmogorovSmirnov {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("ks")
            .alsoCalled("ks_statistic", "kolmogorov_smirnov", "max_youden")
            .summary("The widest gap between true and false positive rate over all thresholds.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("no row is positive, or none is negative")
            .source("the one-sided two-sample statistic of Smirnov 1939, scores of positive against negative rows")
            .is(new FormulaMetric(
                    "ks",
                    List.of(Need.ROWS, Need.SCORES, Need.POSITIVES, Need.NEGATIVES),
                    examples -> MetricValue.defined(of(examples))));

    private KolmogorovSmirnov() {}

    private static double of(BinaryExamples examples) {
        ClassTotals totals = examples.totals();
        Thresholds thresholds = examples.thresholds();
        double widest = 0;
        while (thresholds.step()) {
            double gap = thresholds.positive() / totals.positive() - thresholds.negative() / totals.negative();
            widest = Math.max(widest, gap);
        }
        return widest;
    }
}
