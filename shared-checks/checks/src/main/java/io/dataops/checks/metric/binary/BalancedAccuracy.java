package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** The mean recall of the classes that are among the labels. */
final class BalancedAccuracy {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("balanced_accuracy")
            .alsoCalled("balanced_accuracy_score", "average_recall")
            .summary("The mean of recall and specificity; with rows of one class only, the recall of that class.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("there is no row")
            .source("Brodersen and others 2010; as scikit-learn")
            .parameter(Decision.PARAMETER)
            .reads(MatrixMetric.reader(
                    "balanced_accuracy", List.of(RowSet.POSITIVE, RowSet.NEGATIVE), (matrix, absence) -> of(matrix)));

    private BalancedAccuracy() {}

    private static MetricValue of(ConfusionMatrix matrix) {
        double recalls = 0;
        int classes = 0;
        if (matrix.of(RowSet.POSITIVE) > 0) {
            recalls += matrix.rate(RowSet.TRUE_POSITIVES, RowSet.POSITIVE);
            classes++;
        }
        if (matrix.of(RowSet.NEGATIVE) > 0) {
            recalls += matrix.rate(RowSet.TRUE_NEGATIVES, RowSet.NEGATIVE);
            classes++;
        }
        return MetricValue.defined(recalls / classes);
    }
}
