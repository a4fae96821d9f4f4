package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Wilson's score interval of a proportion, and the p-values that match it. */
record Wilson(Proportion proportion) implements Inference, ProportionLimits {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Override
    public double estimate() {
        return proportion.share();
    }

    @Override
    public String method() {
        return "Wilson";
    }

    @Override
    public double pValueAbove(double bound) {
        return NORMAL.survivalProbability(score(bound));
    }

    @Override
    public double pValueBelow(double bound) {
        return NORMAL.cumulativeProbability(score(bound));
    }

    /** The distance from the bound in standard errors, were it the true share; outside (0, 1) that error is 0. */
    private double score(double bound) {
        double excess = estimate() - bound;
        if (excess == 0) {
            return 0;
        }
        return excess / Math.sqrt(Math.max(0, bound * (1 - bound)) / proportion.rows());
    }

    @Override
    public Interval interval(double confidence) {
        double z = NORMAL.inverseSurvivalProbability(Limits.tail(confidence));
        return new Interval(estimate() - below(z), estimate() + above(z), confidence);
    }

    @Override
    public double below(double z) {
        return estimate() - limit(z, -1);
    }

    @Override
    public double above(double z) {
        return limit(z, 1) - estimate();
    }

    private double limit(double z, int side) {
        double share = proportion.share();
        return share == (side < 0 ? 0 : 1) ? share : limit(share, (double) proportion.rows(), z, side);
    }

    /**
     * The limit at a normal quantile.
     *
     * @param side -1 for the lower one, 1 for the upper one
     */
    static double limit(double share, double rows, double z, int side) {
        double reach = z * Math.sqrt(share * (1 - share) / rows + z * z / (4 * rows * rows));
        return (share + z * z / (2 * rows) + side * reach) / (1 + z * z / rows);
    }

    @Override
    public double standardError() {
        return Math.sqrt(proportion.variance());
    }
}
