package io.dataops.checks.chart;

import java.util.Arrays;

/**
 * How the spread of a process is told from its moving ranges, the distances between neighbours. Those of a process that
 * drifts or jumps stay small where its standard deviation grows, so limits do not widen with what they are to find.
 */
public enum Spread {
    /** The mean of the moving ranges over d2 = 2 / sqrt(pi) = 1.128, so that 3 sigma are 2.66 mean ranges. */
    MEAN_RANGE {
        @Override
        double of(double[] ranges) {
            return Arrays.stream(ranges).average().orElseThrow() / D2;
        }
    },
    /** Their median over d4 = 0.954, so that 3 sigma are 3.145 median ranges: a few jumps do not move it. */
    MEDIAN_RANGE {
        @Override
        double of(double[] ranges) {
            return Middle.of(ranges) / D4;
        }
    };

    /** The mean distance of two independent standard normal numbers. */
    static final double D2 = 2 / Math.sqrt(Math.PI);
    /** The standard deviation of that distance. */
    static final double D3 = Math.sqrt(2 - 4 / Math.PI);
    /** The median of that distance: sqrt(2) times the 75 % quantile of the standard normal distribution. */
    private static final double D4 = Math.sqrt(2) * 0.6744897501960817;

    /** @param ranges at least one */
    abstract double of(double[] ranges);

    /**
     * One standard deviation of a process.
     *
     * @param values in order of time, at least two
     */
    double sigma(double[] values) {
        double[] ranges = new double[values.length - 1];
        for (int i = 1; i < values.length; i++) {
            ranges[i - 1] = Math.abs(values[i] - values[i - 1]);
        }
        return of(ranges);
    }
}
