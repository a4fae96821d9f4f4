package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t-test of a mean. Student, The probable error of a mean, 1908. When all values are equal the mean is taken as
 * known: the interval has no width and p-values are 0 or 1.
 */
public final class StudentT {
    private StudentT() {}

    /**
     * What rows say about the mean of all rows they could have been.
     *
     * @param values at least two, finite
     * @throws IllegalArgumentException if there are fewer, or one is not finite; the message counts rows from 1
     */
    public static Inference ofMean(double[] values) {
        return infer(Differences.checked(values, 2, "a t-test"), "t");
    }

    /**
     * What pairs say about the mean difference, candidate minus baseline.
     *
     * @param candidate a number for each row, such as its loss
     * @param baseline for the same rows in the same order
     * @throws IllegalArgumentException if the lengths differ, there are fewer than two rows, or a difference is not finite
     */
    public static Inference ofDifference(double[] candidate, double[] baseline) {
        return infer(Differences.of(candidate, baseline, 2, "a paired t-test"), "paired t");
    }

    /** As {@link #ofMean}, but corrected for skewness, so that it errs no more often than it says; as for every gate. */
    public static Inference correctedMean(double[] values) {
        return corrected(ofMean(values), values);
    }

    /** As {@link #ofDifference}, but corrected for skewness, so that it errs no more often than it says. */
    public static Inference correctedDifference(double[] candidate, double[] baseline) {
        return corrected(ofDifference(candidate, baseline), Differences.of(candidate, baseline, 2, "a paired t-test"));
    }

    private static Inference corrected(Inference standard, double[] values) {
        return SkewCorrected.of(standard, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, SampleShape.of(values));
    }

    private static Inference infer(double[] values, String method) {
        Deviations deviations = new Deviations(values);
        int rows = values.length;
        double standardError = Math.sqrt(deviations.squares() / (rows - 1.0) / rows);
        return Standardized.unbounded(deviations.mean(), standardError, TDistribution.of(rows - 1.0), method);
    }
}
