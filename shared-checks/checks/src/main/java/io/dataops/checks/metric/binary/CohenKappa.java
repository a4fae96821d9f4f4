package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** How far labels and predictions agree beyond chance (Cohen 1960). */
final class CohenKappa {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("cohen_kappa")
            .alsoCalled("kappa", "cohen_kappa_score")
            .summary("How far labels and predictions agree beyond chance, as a share of what is possible.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("-1 to 1")
            .undefinedWhen("all labels and all predictions are of one class")
            .source("Cohen 1960; as scikit-learn without weights of classes")
            .parameter(Decision.PARAMETER)
            .reads(MatrixMetric.reader(
                    "cohen_kappa", List.of(RowSet.POSITIVE, RowSet.NEGATIVE), (matrix, absence) -> of(matrix)));

    private CohenKappa() {}

    private static MetricValue of(ConfusionMatrix matrix) {
        double total = matrix.of(RowSet.ALL);
        double wrongByChance = matrix.of(RowSet.POSITIVE) / total * matrix.of(RowSet.PREDICTED_NEGATIVE)
                + matrix.of(RowSet.NEGATIVE) / total * matrix.of(RowSet.PREDICTED_POSITIVE);
        return wrongByChance == 0
                ? MetricValue.undefined("all labels and all predictions are of one class")
                : MetricValue.defined(1 - matrix.of(RowSet.WRONG) / wrongByChance);
    }
}
