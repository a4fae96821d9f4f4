package io.dataops.sql.duckdb;

import org.jspecify.annotations.Nullable;

/**
 * One SQL aggregate, over the rows of a scope or over their different values.
 *
 * @param overRows where each row stands for itself
 * @param overValues where each row is a value of the one column that is read and {@link #TIMES} says how often it
 *     occurs; null where the aggregate needs the rows
 * @param effort what it takes over rows
 */
record Aggregate(String overRows, @Nullable String overValues, Effort effort) {
    /** Beside each value, the number of its rows. */
    static final String TIMES = "dataops_times";

    /** What an aggregate over rows takes. */
    enum Effort {
        /** A column without nulls need not even be read where a file has statistics. */
        STATISTICS,
        /** Every row is looked at. */
        EACH_ROW
    }

    /** The number of rows. */
    static Aggregate rows() {
        return new Aggregate("count(*)", "coalesce(sum(" + TIMES + "), 0)", Effort.STATISTICS);
    }

    /** The number of rows where an expression is not null. */
    static Aggregate present(String expression) {
        return new Aggregate(
                "count(" + expression + ")",
                "coalesce(sum(CASE WHEN (" + expression + ") IS NOT NULL THEN " + TIMES + " END), 0)",
                Effort.STATISTICS);
    }

    /** The number of rows where a predicate is true. */
    static Aggregate met(String predicate) {
        return new Aggregate(
                "coalesce(count_if(" + predicate + "), 0)",
                "coalesce(sum(CASE WHEN " + predicate + " THEN " + TIMES + " END), 0)",
                Effort.EACH_ROW);
    }

    /** The smallest or largest value, however often it occurs. */
    static Aggregate extreme(String sql) {
        return new Aggregate(sql, sql, Effort.STATISTICS);
    }

    /** Any other, over rows only. */
    static Aggregate of(String sql) {
        return new Aggregate(sql, null, Effort.EACH_ROW);
    }
}
