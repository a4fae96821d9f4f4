package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** A cell of the confusion matrix: how much weight, without weights how many rows, it has. */
final class ConfusionCount {
    static final MetricType<BinaryExamples> TRUE_POSITIVES = type("true_positives", "tp", RowSet.TRUE_POSITIVES);
    static final MetricType<BinaryExamples> FALSE_POSITIVES = type("false_positives", "fp", RowSet.FALSE_POSITIVES);
    static final MetricType<BinaryExamples> FALSE_NEGATIVES = type("false_negatives", "fn", RowSet.FALSE_NEGATIVES);
    static final MetricType<BinaryExamples> TRUE_NEGATIVES = type("true_negatives", "tn", RowSet.TRUE_NEGATIVES);

    private ConfusionCount() {}

    private static MetricType<BinaryExamples> type(String name, String initials, RowSet rows) {
        return MetricType.<BinaryExamples>named(name)
                .perRow()
                .alsoCalled(initials)
                .summary("The number, with weights the weight, of the " + name.replace('_', ' ') + ".")
                .better(Direction.NEITHER)
                .range("0 and above")
                .undefinedWhen("there is no row")
                .source("the confusion matrix, as scikit-learn's")
                .parameter(Decision.PARAMETER)
                .reads(MatrixMetric.reader(
                        name, List.of(RowSet.ALL), (matrix, absence) -> MetricValue.defined(matrix.of(rows))));
    }
}
