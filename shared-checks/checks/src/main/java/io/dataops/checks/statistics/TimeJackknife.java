package io.dataops.checks.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * A test of a statistic that is no mean, of rows in the order of time: how much it changes when a time is left out is what that
 * time adds to it (Miller, The jackknife: a review, 1974), and the mean of these is tested as every mean over time is. So it
 * holds for statistics that change smoothly, such as a root, a ratio or a correlation of means, and for none that jump.
 */
public final class TimeJackknife {
    /** Differences of this share of the statistic are rounding. */
    private static final double ROUNDING = 1e-12;

    private TimeJackknife() {}

    /**
     * What rows say, corrected for skewness as for every gate.
     *
     * @param estimate the statistic of all rows
     * @param without the statistic without each time, or each stretch of times, in order
     * @param errors that the statistic comes from, at the same times; empty where they are not known
     * @param horizon how many steps ahead was forecast, in such stretches, at least 1
     * @param unit what was left out, for people: {@code times}
     * @throws IllegalArgumentException as {@link LongRunMean#corrected} does, or if the statistic is undefined without one
     */
    public static Inference of(
            double estimate, double[] without, Optional<LastingErrors> errors, int horizon, String unit) {
        if (Arrays.stream(without).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("the metric is undefined without some of the " + unit);
        }
        double[] added = Arrays.stream(without)
                .map(rest -> Math.abs(estimate - rest) <= ROUNDING * Math.abs(estimate) ? 0 : estimate - rest)
                .map(change -> change * (without.length - 1))
                .toArray();
        double mean = new Deviations(added).mean();
        double[] values =
                Arrays.stream(added).map(each -> estimate + (each - mean)).toArray();
        return LongRunMean.corrected(values, errors, horizon, "jackknife over time", unit);
    }
}
