package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** The area under the first part of the ROC curve, scaled so that guessing gives 0.5 and the best is 1 (McClish 1989). */
final class PartialRocAuc {
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

    private PartialRocAuc() {}

    private static double parse(String text) {
        double limit = Double.parseDouble(text);
        if (!(limit > 0 && limit <= 1)) {
            throw new IllegalArgumentException(text);
        }
        return limit;
    }

    private static FormulaMetric metric(double maxFpr) {
        return new FormulaMetric(
                new Signature("partial_roc_auc").with("max_fpr", maxFpr).toString(),
                List.of(Need.ROWS, Need.SCORES, Need.POSITIVES, Need.NEGATIVES),
                examples -> MetricValue.defined(scaled(area(examples, maxFpr), maxFpr)));
    }

    private static double area(BinaryExamples examples, double maxFpr) {
        double positive = examples.totals().positive();
        double negative = examples.totals().negative();
        Thresholds thresholds = examples.thresholds();
        double area = 0;
        double x = 0;
        double y = 0;
        while (x < maxFpr && thresholds.next()) {
            double nextX = thresholds.negative() / negative;
            double nextY = thresholds.positive() / positive;
            if (nextX > maxFpr) { // the curve is a straight line between two thresholds
                nextY = y + (nextY - y) * (maxFpr - x) / (nextX - x);
                nextX = maxFpr;
            }
            area += (nextX - x) * (y + nextY) / 2;
            x = nextX;
            y = nextY;
        }
        return area;
    }

    private static double scaled(double area, double maxFpr) {
        double ofGuessing = maxFpr * maxFpr / 2;
        return (1 + (area - ofGuessing) / (maxFpr - ofGuessing)) / 2;
    }
}
