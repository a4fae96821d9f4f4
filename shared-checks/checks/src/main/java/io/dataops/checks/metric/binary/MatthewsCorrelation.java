package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** The correlation of labels and predictions (Matthews 1975). */
final class MatthewsCorrelation {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("matthews_correlation")
            .alsoCalled("mcc", "matthews_corrcoef", "phi")
            .summary("The correlation of labels and predictions; 0 when all labels or all predictions are the same.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("-1 to 1")
            .undefinedWhen("there is no row")
            .source("Matthews 1975; as scikit-learn")
            .parameter(Decision.PARAMETER)
            .reads(MatrixMetric.reader(
                    "matthews_correlation",
                    List.of(RowSet.POSITIVE, RowSet.NEGATIVE),
                    (matrix, absence) -> MetricValue.defined(of(matrix))));

    private MatthewsCorrelation() {}

    private static double of(ConfusionMatrix matrix) {
        double covariance =
                matrix.truePositive() * matrix.trueNegative() - matrix.falsePositive() * matrix.falseNegative();
        double spreadOfLabels = Math.sqrt(matrix.of(RowSet.POSITIVE)) * Math.sqrt(matrix.of(RowSet.NEGATIVE));
        double spreadOfPredictions =
                Math.sqrt(matrix.of(RowSet.PREDICTED_POSITIVE)) * Math.sqrt(matrix.of(RowSet.PREDICTED_NEGATIVE));
        double spread = spreadOfLabels * spreadOfPredictions;
        return spread == 0 ? 0 : Math.max(-1, Math.min(1, covariance / spread));
    }
}
