package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/**
 * The area under the precision-recall curve by the trapezoid rule, from recall 0 with precision 1. Too hopeful, as Davis and
 * Goadrich (2006) show; for numbers that other tools give. {@link AveragePrecision} is the better choice.
 */
final class PrAuc {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("pr_auc")
            .alsoCalled("pr_auc_trapezoid", "area_under_pr")
            .summary(
                    "The area under the precision-recall curve by the trapezoid rule; average_precision does not interpolate.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("no row is positive")
            .source("the trapezoid rule on the points of scikit-learn's precision_recall_curve")
            .is(new FormulaMetric(
                    new Signature("pr_auc").with("interpolation", "trapezoid").toString(),
                    List.of(Need.ROWS, Need.SCORES, Need.POSITIVES),
                    examples -> MetricValue.defined(of(examples))));

    private PrAuc() {}

    private static double of(BinaryExamples examples) {
        Thresholds thresholds = examples.thresholds();
        double area = 0;
        double before = 1;
        while (thresholds.next()) {
            double precision = thresholds.positive() / (thresholds.positive() + thresholds.negative());
            area += thresholds.positiveHere() * (before + precision) / 2;
            before = precision;
        }
        return area / thresholds.positive();
    }
}
