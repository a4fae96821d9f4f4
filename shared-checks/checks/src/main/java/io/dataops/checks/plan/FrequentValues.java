package io.dataops.checks.plan;

import java.util.List;

/**
 * The most frequent values of a column, the most frequent first; of equally frequent ones the smaller.
 *
 * @param considered rows whose value is not null
 */
public record FrequentValues(List<Frequent> values, long considered) {
    public FrequentValues {
        values = List.copyOf(values);
    }

    /** How often a value occurs. */
    public record Frequent(Scalar value, long count) {}
}
