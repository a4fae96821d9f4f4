package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * An estimate whose distance from the true value, counted in standard errors, has a known symmetric distribution.
 *
 * <p>Without variation, that is with a standard error of 0, the sample knows the value exactly: the interval is the
 * estimate, and a p-value is 0 when the estimate lies on the bound's other side and else 1.
 *
 * @param distribution of the distance; symmetric about 0
 * @param least no true value is below it, so no lower limit is
 * @param greatest no true value is above it, so no upper limit is
 */
record Standardized(
        double estimate,
        double standardError,
        ContinuousDistribution distribution,
        double least,
        double greatest,
        String method)
        implements Inference {
    /** Of a value that is not bounded. */
    static Standardized unbounded(
            double estimate, double standardError, ContinuousDistribution distribution, String method) {
        return new Standardized(
                estimate, standardError, distribution, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, method);
    }

    @Override
    public double pValueAbove(double bound) {
        return bound < least ? 0 : pValue(estimate - bound);
    }

    @Override
    public double pValueBelow(double bound) {
        return bound > greatest ? 0 : pValue(bound - estimate);
    }

    @Override
    public boolean isUnvaried() {
        return standardError == 0;
    }

    private double pValue(double excess) {
        if (standardError == 0) {
            return excess > 0 ? 0 : 1;
        }
        return distribution.survivalProbability(excess / standardError);
    }

    @Override
    public Interval interval(double confidence) {
        double reach = distribution.inverseSurvivalProbability(Limits.tail(confidence)) * standardError;
        return new Interval(Math.max(least, estimate - reach), Math.min(greatest, estimate + reach), confidence);
    }
}
