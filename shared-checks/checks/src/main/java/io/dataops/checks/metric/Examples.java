package io.dataops.checks.metric;

import java.util.List;

/**
 * Rows of labels and predictions of one task, checked and ready for arithmetic. Immutable; what is expensive to prepare,
 * such as the order by score, is prepared once and shared by all metrics.
 *
 * @param <E> the examples themselves
 */
public interface Examples<E extends Examples<E>> {
    /**
     * Number of rows, each counted once whatever its weight. Where rows of the table depend on each other, this counts what
     * does not, such as queries with their documents; {@link #repeated} then takes a count for each of these.
     */
    int rows();

    /** Says which metrics will be asked of these examples, so that what several need may be found at once. */
    default void expect(List<? extends Metric<E>> metrics) {}

    /** Whether rows have weights. Without them every row weighs 1. */
    boolean weighted();

    /**
     * The rows of each part, in one pass, in the same order as here. A slice is such a part.
     *
     * @param partition of the rows of the table, also where {@link #rows} counts something else
     * @return one for each part of the partition, some perhaps without a row
     */
    List<E> split(Partition partition);

    /**
     * These rows, each as often as its count says: what a bootstrap draws.
     *
     * @param counts one for each row, at least 0
     */
    E repeated(int[] counts);
}
