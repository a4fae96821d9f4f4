package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** Two rates added, less 1, so that guessing gives 0: Youden's J and markedness. */
final class RateSum {
    static final MetricType<BinaryExamples> YOUDEN_J = type(
            "youden_j",
            MetricType.<BinaryExamples>named("youden_j")
                    .alsoCalled("informedness", "bookmaker_informedness", "j_statistic")
                    .summary("Recall plus specificity, less 1.")
                    .undefinedWhen("no row is positive, or none is negative")
                    .source("Youden 1950"),
            RowSet.POSITIVE,
            RowSet.NEGATIVE);

    static final MetricType<BinaryExamples> MARKEDNESS = type(
            "markedness",
            MetricType.<BinaryExamples>named("markedness")
                    .alsoCalled("delta_p")
                    .summary("Precision plus negative predictive value, less 1.")
                    .undefinedWhen("no row is predicted positive, or none is predicted negative")
                    .source("Powers 2011"),
            RowSet.PREDICTED_POSITIVE,
            RowSet.PREDICTED_NEGATIVE);

    private RateSum() {}

    private static MetricType<BinaryExamples> type(
            String name, MetricType.Declaration<BinaryExamples> declaration, RowSet positive, RowSet negative) {
        return declaration
                .better(Direction.HIGHER_IS_BETTER)
                .range("-1 to 1")
                .parameter(Decision.PARAMETER)
                .reads(MatrixMetric.reader(name, List.of(positive, negative), (matrix, absence) -> {
                    if (matrix.of(positive) == 0) {
                        return absence.of(positive);
                    }
                    if (matrix.of(negative) == 0) {
                        return absence.of(negative);
                    }
                    return MetricValue.defined(matrix.rate(RowSet.TRUE_POSITIVES, positive)
                            + matrix.rate(RowSet.TRUE_NEGATIVES, negative)
                            - 1);
                }));
    }
}
