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
    VARIANCE_POP,
    /**
     * Adjusted Fisher–Pearson coefficient of skewness, G1 of Joanes and Gill 1998; undefined below three values and when
     * all are equal.
     */
    SKEWNESS,
    /**
     * Adjusted excess kurtosis, G2 of Joanes and Gill 1998: 0 for a normal distribution; undefined below four values and
     * when all are equal.
     */
    KURTOSIS,
    /** Entropy of the shares of the different values, in bits. */
    ENTROPY;

    /** Whether it is asked of numbers only; the others of anything with an order. */
    public boolean needsNumbers() {
        return this != MIN && this != MAX && this != ENTROPY;
    }
}
