package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import java.util.List;

/**
 * The area under the precision-recall curve by the trapezoid rule, from recall 0 with precision 1. Too hopeful, as Davis and
 * Goadrich (2006) show; for numbers that other tools give. {@link AveragePrecision} is the better choice.
 */
final class PrAuc implements Walker<Double> {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("pr_auc")
            .alsoCalled("pr_auc_trapezoid", "area_under_pr")
            .summary(
                    "The area under the precision-recall curve by the trapezoid rule; average_precision does not interpolate.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("no row is positive")
            .source("the trapezoid rule on the points of scikit-learn's precision_recall_curve")
            .is(FormulaMetric.walking(
                    new Signature("pr_auc").with("interpolation", "trapezoid").toString(),
                    List.of(Need.ROWS, Need.SCORES, Need.POSITIVES),
                    examples -> new PrAuc()));

    private double area;
    private double precision = 1;
    private double positive;

    private PrAuc() {}

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size(); i++) {
            double next = block.positive(i) / (block.positive(i) + block.negative(i));
            area += block.positiveHere(i) * (precision + next) / 2;
            precision = next;
        }
        positive = block.positive(block.size() - 1);
    }

    @Override
    public Double result() {
        return area / positive;
    }
}
