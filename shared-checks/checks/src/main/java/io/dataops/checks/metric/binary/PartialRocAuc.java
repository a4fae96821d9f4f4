package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import java.util.List;

/** The area under the first part of the ROC curve, scaled so that guessing gives 0.5 and the best is 1 (McClish 1989). */
final class PartialRocAuc implements Walker<Double> {
    private static final MetricParameter<Double> MAX_FPR = new MetricParameter<>(
            "max_fpr",
            null,
            "a number above 0 and up to 1",
            "The false positive rate up to which the curve is taken.",
            PartialRocAuc::parse);

    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("partial_roc_auc")
            .alsoCalled("partial_auc", "pauc")
            .summary("The area under the ROC curve up to a false positive rate, scaled so that guessing gives 0.5.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("no row is positive, or none is negative")
            .source("McClish 1989; as scikit-learn's roc_auc_score with max_fpr")
            .example("partial_roc_auc(max_fpr=0.1)")
            .at(MAX_FPR)
            .reads(arguments -> metric(arguments.get(MAX_FPR)));

    private final double maxFpr;
    private final ClassTotals totals;
    private double area;
    private double x;
    private double y;

    private PartialRocAuc(double maxFpr, ClassTotals totals) {
        this.maxFpr = maxFpr;
        this.totals = totals;
    }

    private static double parse(String text) {
        double limit = Double.parseDouble(text);
        if (!(limit > 0 && limit <= 1)) {
            throw new IllegalArgumentException(text);
        }
        return limit;
    }

    private static FormulaMetric metric(double maxFpr) {
        return FormulaMetric.walking(
                new Signature("partial_roc_auc").with("max_fpr", maxFpr).toString(),
                List.of(Need.ROWS, Need.SCORES, Need.POSITIVES, Need.NEGATIVES),
                examples -> new PartialRocAuc(maxFpr, examples.totals()));
    }

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size() && x < maxFpr; i++) {
            double nextX = block.negative(i) / totals.negative();
            double nextY = block.positive(i) / totals.positive();
            if (nextX > maxFpr) { // the curve is a straight line between two thresholds
                nextY = y + (nextY - y) * (maxFpr - x) / (nextX - x);
                nextX = maxFpr;
            }
            area += (nextX - x) * (y + nextY) / 2;
            x = nextX;
            y = nextY;
        }
    }

    @Override
    public Double result() {
        double ofGuessing = maxFpr * maxFpr / 2;
        return (1 + (area - ofGuessing) / (maxFpr - ofGuessing)) / 2;
    }
}
