package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import java.util.Optional;

/**
 * The mean of a number that each row has of its own.
 *
 * @param signature name and parameters
 * @param condition why there is no mean
 * @param number of each row
 * @param kind what the number is, which decides the paired test
 */
public record RowMean<E extends ClassExamples<E>>(
        String signature, Condition<E> condition, RowNumber<E> number, Kind kind) implements Metric<E> {
    /** What the number of a row is. */
    public enum Kind {
        /** 1 for yes, 0 for no. */
        FLAG,
        /** Any number. */
        LOSS
    }

    /** A number that each row has. */
    public interface RowNumber<E> {
        /** The number of a stored row. */
        double of(E examples, int row);
    }

    /** What examples need. */
    public interface Condition<E> {
        /** Why there is no mean; empty when there is one. */
        Optional<String> missing(E examples);

        /** Nothing more is needed than predictions. */
        static <E> Condition<E> none() {
            return examples -> Optional.empty();
        }

        /** Scores are needed. */
        static <E extends ClassExamples<E>> Condition<E> scores() {
            return examples -> examples.scores().present() ? Optional.empty() : Optional.of(ClassExamples.NO_SCORES);
        }
    }

    @Override
    public MetricValue of(E examples) {
        Optional<String> missing = condition.missing(examples);
        if (missing.isPresent()) {
            return MetricValue.undefined(missing.get());
        }
        RowWeights weights = examples.weights();
        double sum = 0;
        for (int row = 0; row < weights.size(); row++) {
            double weight = weights.weight(row);
            if (weight > 0) {
                sum += weight * number.of(examples, row);
            }
        }
        return MetricValue.ratio(sum, weights.total(), weights.nothing());
    }

    @Override
    public Paired paired(E candidate, E baseline) {
        if (candidate.weighted()
                || condition.missing(candidate).isPresent()
                || condition.missing(baseline).isPresent()) {
            return Paired.resampling();
        }
        int[] rows = candidate.weights().drawn();
        return switch (kind) {
            case FLAG ->
                PairedRows.hits(rows, row -> number.of(candidate, row) == 1, row -> number.of(baseline, row) == 1);
            case LOSS -> PairedRows.losses(rows, row -> number.of(candidate, row), row -> number.of(baseline, row));
        };
    }
}
