package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A test of the mean of values in the order of time, each of which may depend on those before. How far the mean is from the true
 * one then depends on the slow waves among the values: the mean square of the weights of the slowest cosines estimates the
 * variance, and Student's t with as many degrees of freedom as there are cosines is the distribution. Of n values these are
 * 0.4·n^⅔ cosines, so that both their number and the length of the fastest grow with n (Lazarus, Lewis, Stock and Watson, HAR
 * inference: recommendations for practice, 2018); but none shorter than four horizons, since errors of forecasts so far ahead
 * depend on each other within one, and at most 50, since more change nothing that is shown.
 */
public final class LongRunMean {
    private static final double SHARE = 0.4;
    private static final int MOST = 50;
    /** That many make two cosines. One alone is absent from values that rise as they fall. */
    static final int FEWEST_ROWS = 12;

    private static final int ROWS_PER_HORIZON = 4;

    private LongRunMean() {}

    /**
     * What values say about the mean of all that could have been. When all values are equal the mean is taken as known: the
     * interval has no width and p-values are 0 or 1.
     *
     * @param values in the order of time, equally far apart
     * @param horizon how many steps ahead was forecast, at least 1; forecasts that far ahead depend on those of the steps
     *     between
     * @throws IllegalArgumentException if there are fewer than 12 values or than four horizons, the horizon is below 1, or a
     *     value is not finite; the message counts rows from 1
     */
    public static Inference of(double[] values, int horizon) {
        return of(values, horizon, "t over time");
    }

    /**
     * As {@link #of}, but corrected for skewness, so that it errs no more often than it says; as for every gate. Values that
     * depend on each other say no more of skewness, and of which values make up the variance, than as many as would have the
     * same mean so unsurely were they independent, and than n over the horizon. In simulations of absolute and squared normal
     * errors of 40 to 400 forecasts, that of horizons 1 and 4, or with errors that correlate by 0.5 from one time to the next,
     * errs in at most 6% for 5% where a test of independent rows errs in up to 26%; with errors that correlate by 0.8, in up to 9%
     * with 40 forecasts and 6.5% with more, where the other errs in up to 34%.
     */
    public static Inference corrected(double[] values, int horizon) {
        return corrected(values, horizon, "t over time");
    }

    static Inference corrected(double[] values, int horizon, String method) {
        Inference standard = of(values, horizon, method);
        SampleShape shape = SampleShape.of(values);
        double variance = standard.standardError() * standard.standardError();
        double independent = Math.min(shape.variance() / variance, 1.0 / horizon) * values.length;
        return SkewCorrected.of(
                standard,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                cosines(values.length, horizon),
                shape.ofIndependent((long) independent));
    }

    private static double[] checked(double[] values, int horizon) {
        Differences.checked(values, FEWEST_ROWS, "a mean over time");
        if (horizon < 1 || horizon > values.length / ROWS_PER_HORIZON) {
            throw new IllegalArgumentException(
                    "a mean over time needs a horizon of at least 1 and at most a quarter of its " + values.length
                            + " rows, it is " + horizon);
        }
        return values;
    }

    private static int cosines(int rows, int horizon) {
        double byRows = SHARE * Math.cbrt((double) rows * rows);
        return (int) Math.min(MOST, Math.min(byRows, 2.0 * rows / (ROWS_PER_HORIZON * horizon)));
    }

    private static Inference of(double[] values, int horizon, String method) {
        int cosines = cosines(checked(values, horizon).length, horizon);
        Deviations deviations = new Deviations(values);
        double squares = 0;
        for (double weight : deviations.weightsOfCosines(cosines)) {
            squares += weight * weight;
        }
        // A cosine has a mean square of one half.
        double error = Math.sqrt(2 * squares / cosines) / values.length;
        return Standardized.unbounded(deviations.mean(), error, TDistribution.of(cosines), method);
    }
}
