package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** The precision at each distinct threshold, weighted by the recall that it adds; nothing is interpolated. */
final class AveragePrecision {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("average_precision")
            .alsoCalled("ap", "auprc", "precision_recall_auc", "average_precision_score")
            .summary("The precision at each distinct score, weighted by the recall it adds, without interpolation.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("no row is positive")
            .source("as scikit-learn's average_precision_score; equal scores are one threshold")
            .is(new FormulaMetric(
                    "average_precision",
                    List.of(Need.ROWS, Need.SCORES, Need.POSITIVES),
                    examples -> MetricValue.defined(of(examples))));

    private AveragePrecision() {}

    private static double of(BinaryExamples examples) {
        Thresholds thresholds = examples.thresholds();
        double sum = 0;
        while (thresholds.next()) {
            double precision = thresholds.positive() / (thresholds.positive() + thresholds.negative());
            sum += thresholds.positiveHere() * precision;
        }
        return sum / thresholds.positive();
    }
}
