package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The test of Diebold and Mariano (Comparing predictive accuracy, 1995) of the mean difference between two forecasts' losses,
 * with the small-sample correction of Harvey, Leybourne and Newbold (Testing the equality of prediction mean squared errors,
 * 1997): Student's t with one degree of freedom fewer than there are rows.
 */
public final class DieboldMariano {
    private DieboldMariano() {}

    /**
     * What losses in the order of time say about the mean difference, candidate minus baseline. The variance sums the
     * autocovariances below the horizon with equal weights; should that not be positive, with Bartlett's falling weights,
     * under which it cannot be negative. When all differences are equal the mean is taken as known: the interval has no
     * width and p-values are 0 or 1.
     *
     * @param candidate the loss of each row
     * @param baseline of the same rows in the same order
     * @param horizon how many steps ahead was forecast, at least 1; forecasts that far ahead depend on those of the steps
     *     between
     * @throws IllegalArgumentException if the lengths differ, the horizon is not between 0 and the number of rows, there
     *     are fewer than two rows, or a difference is not finite
     */
    public static Inference of(double[] candidate, double[] baseline, int horizon) {
        return infer(differences(candidate, baseline), horizon);
    }

    /**
     * As {@link #of}, but corrected for skewness, so that it errs no more often than it says; as for every gate. Forecasts of
     * several steps depend on those between, so that n rows say no more of skewness, and of which rows make up the variance,
     * than n over the horizon that do not. Without that, the test of squared errors errs up to 20% for 5% with 20 rows, and
     * 10% with 100 (horizons 1 to 4, errors that are moving averages of normal or Student's t5 shocks); with it, up to 5.4%,
     * and below 3% for horizons above 1 and up to 100 rows.
     */
    public static Inference corrected(double[] candidate, double[] baseline, int horizon) {
        double[] differences = differences(candidate, baseline);
        Inference standard = infer(differences, horizon);
        return SkewCorrected.of(
                standard,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                SampleShape.of(differences).ofIndependent(differences.length / horizon));
    }

    private static double[] differences(double[] candidate, double[] baseline) {
        return Differences.of(candidate, baseline, 2, "the test of Diebold and Mariano");
    }

    private static Inference infer(double[] differences, int horizon) {
        int rows = differences.length;
        if (horizon < 1 || horizon >= rows) {
            throw new IllegalArgumentException(
                    "the horizon must be at least 1 and below the number of rows, " + rows + ", is " + horizon);
        }
        Deviations deviations = new Deviations(differences);
        double correction = (rows - (double) horizon) * (rows - horizon + 1.0) / rows / rows;
        return Standardized.unbounded(
                deviations.mean(),
                Math.sqrt(longRunVariance(deviations, horizon) / rows / rows / correction),
                TDistribution.of(rows - 1.0),
                "Diebold-Mariano, horizon " + horizon);
    }

    /** Of the sum of deviations, not yet divided by the number of rows. */
    private static double longRunVariance(Deviations deviations, int horizon) {
        double own = deviations.products(0);
        double equalWeights = own;
        double fallingWeights = own;
        for (int lag = 1; lag < horizon; lag++) {
            double products = 2 * deviations.products(lag);
            equalWeights += products;
            fallingWeights += (1 - lag / (double) horizon) * products;
        }
        return equalWeights > 0 ? equalWeights : Math.max(0, fallingWeights);
    }
}
