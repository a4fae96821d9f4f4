package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** How many times as often a prediction is made for positive rows as for negative ones. */
final class LikelihoodRatio {
    static final MetricType<BinaryExamples> POSITIVE = declare("positive_likelihood_ratio")
            .alsoCalled("lr_plus", "plr", "class_likelihood_ratios")
            .summary("The share of the positive rows predicted positive, over that of the negative rows.")
            .better(Direction.HIGHER_IS_BETTER)
            .undefinedWhen("no row is positive, none is negative, or none is a false positive")
            .reads(reader("positive_likelihood_ratio", RowSet.TRUE_POSITIVES, RowSet.FALSE_POSITIVES));

    static final MetricType<BinaryExamples> NEGATIVE = declare("negative_likelihood_ratio")
            .alsoCalled("lr_minus", "nlr")
            .summary("The share of the positive rows predicted negative, over that of the negative rows.")
            .better(Direction.LOWER_IS_BETTER)
            .undefinedWhen("no row is positive, none is negative, or none is a true negative")
            .reads(reader("negative_likelihood_ratio", RowSet.FALSE_NEGATIVES, RowSet.TRUE_NEGATIVES));

    private LikelihoodRatio() {}

    private static Declaration<BinaryExamples> declare(String name) {
        return MetricType.<BinaryExamples>named(name)
                .range("0 and above")
                .source("Altman and Bland 1994; as scikit-learn's class_likelihood_ratios")
                .parameter(Decision.PARAMETER);
    }

    private static MetricType.Reader<BinaryExamples> reader(String name, RowSet ofPositive, RowSet ofNegative) {
        return MatrixMetric.reader(name, List.of(RowSet.POSITIVE, RowSet.NEGATIVE), (matrix, absence) -> {
            for (RowSet needed : List.of(RowSet.POSITIVE, RowSet.NEGATIVE, ofNegative)) {
                if (matrix.of(needed) == 0) {
                    return absence.of(needed);
                }
            }
            return MetricValue.defined(
                    matrix.rate(ofPositive, RowSet.POSITIVE) / matrix.rate(ofNegative, RowSet.NEGATIVE));
        });
    }
}
