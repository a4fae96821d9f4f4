package io.dataops.checks.statistics;

/**
 * An area, or a difference of areas, without variation: every pair of a positive and a negative row has the same value c.
 * As many pairs as the smaller class has rows share no row, so they are independent. Were the true value at most a bound
 * below c, one pair would be at c or above with a probability of at most (bound - least) / (c - least) (Markov's
 * inequality), and all of them with that to the power of their number: the p-value. It is never too small. Of a perfect
 * area, the lower limit is that of Clopper and Pearson for as many hits in as many rows.
 *
 * @param estimate c
 * @param least no value is below it
 * @param greatest no value is above it
 * @param pairs at least 1
 */
record DisjointPairs(double estimate, double least, double greatest, long pairs) implements Inference {
    @Override
    public String method() {
        return "disjoint pairs";
    }

    @Override
    public double pValueAbove(double bound) {
        return pValue(bound - least, estimate - least);
    }

    @Override
    public double pValueBelow(double bound) {
        return pValue(greatest - bound, greatest - estimate);
    }

    private double pValue(double room, double taken) {
        if (room >= taken) {
            return 1;
        }
        return room <= 0 ? 0 : Math.pow(room / taken, (double) pairs);
    }

    @Override
    public Interval interval(double confidence) {
        double share = Math.pow(Limits.tail(confidence), 1.0 / pairs);
        return new Interval(least + share * (estimate - least), greatest - share * (greatest - estimate), confidence);
    }

    /** How far the limits reach that enclose one standard deviation: without variation there is no better one. */
    @Override
    public double standardError() {
        Interval interval = interval(Limits.ONE_DEVIATION);
        return Math.max(estimate - interval.lower(), interval.upper() - estimate);
    }
}
