package io.dataops.checks.statistics;

/**
 * The size of a difference, whichever way it goes. A gap that is at most a bound can be seen as a difference this way or the
 * other, so that both tails count, as in a two-sided test of no difference; one that is at least a bound has to be excluded
 * on both sides, so that the larger p-value counts (Berger, Multiparameter hypothesis testing and acceptance sampling, 1982).
 *
 * @param difference with an estimate of at least 0
 */
record Gap(Inference difference) implements Inference {
    @Override
    public double estimate() {
        return difference.estimate();
    }

    @Override
    public String method() {
        return difference.method();
    }

    @Override
    public double pValueAbove(double bound) {
        return bound < 0 ? 0 : Math.min(1, difference.pValueAbove(bound) + difference.pValueAbove(-bound));
    }

    @Override
    public double pValueBelow(double bound) {
        return bound < 0 ? 1 : Math.max(difference.pValueBelow(bound), difference.pValueAbove(-bound));
    }

    @Override
    public Interval interval(double confidence) {
        return new Limits(this, 0, 1).at(confidence);
    }

    @Override
    public double standardError() {
        return difference.standardError();
    }
}
