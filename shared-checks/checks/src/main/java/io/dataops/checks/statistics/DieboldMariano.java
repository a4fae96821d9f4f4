package io.dataops.checks.statistics;

import java.util.Optional;

/**
 * The test of Diebold and Mariano (Comparing predictive accuracy, 1995) of the mean difference between two forecasts' losses,
 * without trusting that differences farther apart than the horizon do not depend on each other: the variance and the degrees
 * of freedom are those of {@link LongRunMean} (Coroneo and Iacone, Comparing predictive accuracy in small samples using
 * fixed-smoothing asymptotics, 2020). Where errors last longer than the horizon, the variance of the horizon alone lets gates err
 * in up to 11% for 5%.
 */
public final class DieboldMariano {
    private DieboldMariano() {}

    /**
     * What losses in the order of time say about the mean difference, candidate minus baseline; corrected for skewness, as for
     * every gate. When all differences are equal the mean is taken as known: the interval has no width and p-values are 0 or
     * 1.
     *
     * @param candidate the loss of each row
     * @param baseline of the same rows in the same order
     * @param errors of both models at the same times
     * @param horizon how many steps ahead was forecast, at least 1
     * @throws IllegalArgumentException if the lengths differ, or as {@link LongRunMean#corrected} does
     */
    public static Inference corrected(
            double[] candidate, double[] baseline, Optional<LastingErrors> errors, int horizon) {
        double[] differences =
                Differences.of(candidate, baseline, LongRunMean.FEWEST_ROWS, "the test of Diebold and Mariano");
        return LongRunMean.corrected(differences, errors, horizon, "Diebold-Mariano, horizon " + horizon, "times");
    }
}
