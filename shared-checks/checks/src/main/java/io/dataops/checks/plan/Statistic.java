package io.dataops.checks.plan;

/** Aggregates of one column. */
public enum Statistic {
    MIN,
    MAX,
    SUM,
    MEAN,
    /** Square root of the sum of squared deviations over n − 1; undefined below two values. */
    STANDARD_DEVIATION,
    /** Square root of the sum of squared deviations over n. */
    STANDARD_DEVIATION_POP,
    /** Sum of squared deviations over n − 1; undefined below two values. */
    VARIANCE,
    /** Sum of squared deviations over n. */
    VARIANCE_POP;

    /** Whether it is asked of numbers only; the others of anything with an order. */
    public boolean needsNumbers() {
        return this != MIN && this != MAX;
    }
}
