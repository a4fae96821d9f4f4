package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import java.util.List;

/** The precision at each distinct threshold, weighted by the recall that it adds; nothing is interpolated. */
final class AveragePrecision implements Walker<Double> {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("average_precision")
            .alsoCalled("ap", "auprc", "precision_recall_auc", "average_precision_score")
            .summary("The precision at each distinct score, weighted by the recall it adds, without interpolation.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("no row is positive")
            .source("as scikit-learn's average_precision_score; equal scores are one threshold")
            .is(FormulaMetric.walking(
                    "average_precision",
                    List.of(Need.ROWS, Need.SCORES, Need.POSITIVES),
                    examples -> new AveragePrecision()));

    private double sum;
    private double positive;

    private AveragePrecision() {}

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size(); i++) {
            double precision = block.positive(i) / (block.positive(i) + block.negative(i));
            sum += block.positiveHere(i) * precision;
        }
        positive = block.positive(block.size() - 1);
    }

    @Override
    public Double result() {
        return sum / positive;
    }
}
