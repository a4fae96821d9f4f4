package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** The exact binomial test of a proportion, and the interval of all shares that it does not exclude. */
record ClopperPearson(Proportion proportion) implements Inference {
    @Override
    public double estimate() {
        return proportion.share();
    }

    @Override
    public String method() {
        return "Clopper-Pearson";
    }

    @Override
    public double pValueAbove(double bound) {
        return atLeast(proportion.hits(), bound);
    }

    @Override
    public double pValueBelow(double bound) {
        return atLeast(proportion.rows() - proportion.hits(), 1 - bound);
    }

    /** The probability of so many hits or more when each row hits with the given probability. */
    private double atLeast(long hits, double probability) {
        if (probability < 0) {
            return 0;
        }
        if (hits == 0 || probability > 1) {
            return 1;
        }
        return BetaDistribution.of((double) hits, proportion.rows() - hits + 1.0)
                .cumulativeProbability(probability);
    }

    @Override
    public Interval interval(double confidence) {
        return new Limits(this, 0, 1).at(confidence);
    }

    @Override
    public double standardError() {
        return Math.sqrt(proportion.variance());
    }
}
