package io.dataops.checks.statistics;

/**
 * Wilson's limits with a correction for continuity: each is that of a share that lies half a row farther out, so that they err
 * about as rarely as exact ones. Newcombe, Two-sided confidence intervals for the single proportion, 1998, method 4.
 */
record CorrectedWilson(Proportion proportion) implements ProportionLimits {
    private static final double HALF_A_ROW = 0.5;

    @Override
    public double estimate() {
        return proportion.share();
    }

    @Override
    public double below(double z) {
        double moved = estimate() - HALF_A_ROW / proportion.rows();
        return estimate() - (moved < 0 ? 0 : Wilson.limit(moved, (double) proportion.rows(), z, -1));
    }

    @Override
    public double above(double z) {
        double moved = estimate() + HALF_A_ROW / proportion.rows();
        return (moved > 1 ? 1 : Wilson.limit(moved, (double) proportion.rows(), z, 1)) - estimate();
    }
}
