package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The difference of two proportions, whose limits lie as far from it as the diagonal of what limits of each lie from theirs
 * (Newcombe 1998). A p-value is that of the normal quantile whose limit is the bound.
 *
 * @param correlation between a hit of the one and a hit of the other, in [-1, 1]; 0 for independent rows
 */
record SquareAndAdd(
        ProportionLimits candidate, ProportionLimits baseline, double correlation, double standardError, String method)
        implements Inference {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** A quantile that is passed with a probability below the smallest double. */
    private static final double FARTHEST = 40;

    @Override
    public double estimate() {
        return candidate.estimate() - baseline.estimate();
    }

    @Override
    public double pValueAbove(double bound) {
        double excess = estimate() - bound;
        return excess >= 0 ? beyond(excess, this::below) : 1 - beyond(-excess, this::above);
    }

    @Override
    public double pValueBelow(double bound) {
        double excess = bound - estimate();
        return excess >= 0 ? beyond(excess, this::above) : 1 - beyond(-excess, this::below);
    }

    private static double beyond(double excess, Reach reach) {
        return NORMAL.survivalProbability(SortableBits.first(0, FARTHEST, z -> reach.at(z) >= excess));
    }

    @Override
    public Interval interval(double confidence) {
        double z = NORMAL.inverseSurvivalProbability(Limits.tail(confidence));
        return new Interval(estimate() - below(z), estimate() + above(z), confidence);
    }

    private double below(double z) {
        return diagonal(candidate.below(z), baseline.above(z));
    }

    private double above(double z) {
        return diagonal(candidate.above(z), baseline.below(z));
    }

    private double diagonal(double a, double b) {
        return Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
    }

    /** How far a limit lies from the estimate at a normal quantile; grows with it. */
    private interface Reach {
        double at(double z);
    }
}
