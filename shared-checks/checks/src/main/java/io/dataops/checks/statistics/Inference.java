package io.dataops.checks.statistics;

/**
 * An estimated value, or an estimated difference, with what the sample says about the true one. All answers come from one
 * method, so that an interval excludes a bound exactly when the p-value of that bound is small enough.
 */
public interface Inference {
    /** The value in the sample; of a difference, candidate minus baseline. */
    double estimate();

    /** How it was found, as a reader knows it, such as {@code DeLong} or {@code paired bootstrap (BCa, 2000 replicates)}. */
    String method();

    /**
     * How likely a sample with so high an estimate is when the true value is at most the bound: the one-sided p-value
     * against "the true value is at most {@code bound}". Small means: it is above.
     *
     * @return in [0, 1]
     */
    double pValueAbove(double bound);

    /**
     * The one-sided p-value against "the true value is at least {@code bound}". Small means: it is below.
     *
     * @return in [0, 1]
     */
    double pValueBelow(double bound);

    /**
     * Two-sided confidence limits with equal tails.
     *
     * @param confidence the level, above 0 and below 1
     */
    Interval interval(double confidence);

    /**
     * The standard error of the estimate, for the smallest effect that this many rows show.
     *
     * @return at least 0
     */
    double standardError();

    /** How well the standard error is known: degrees of freedom of its square, above 0; infinite where nobody asks. */
    default double degreesOfFreedom() {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * Whether nothing varies in the sample, so that the method takes the estimate for the true value, and its interval has no
     * width. Rows that happen to be equal do not show that all are: with a probability of 5% none of n rows is one of those
     * 3/n that differ. So a gate does not decide by such an inference.
     */
    default boolean isUnvaried() {
        return false;
    }
}
