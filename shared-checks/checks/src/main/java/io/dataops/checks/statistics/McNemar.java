package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** McNemar's test, carried to bounds other than 0 as {@link PairedProportions.Method#EXACT} says. */
record McNemar(PairedProportions counts, Tail tail) implements Inference {
    /** How much of the probability of the sample's own counts a p-value takes. */
    enum Tail {
        EXACT("McNemar, exact") {
            @Override
            double of(double hits, double misses) {
                return above(hits, misses + 1);
            }
        },
        MID_P("McNemar, mid-p") {
            @Override
            double of(double hits, double misses) {
                return (above(hits, misses + 1) + above(hits + 1, misses)) / 2;
            }
        };

        private final String method;

        Tail(String method) {
            this.method = method;
        }

        /** The p-value of so many hits against so many misses, which need not be whole, when both are equally likely. */
        abstract double of(double hits, double misses);

        /** The beta distribution's probability below one half; with a parameter of 0 all of it is at one end. */
        private static double above(double a, double b) {
            if (a == 0) {
                return 1;
            }
            return b == 0 ? 0 : BetaDistribution.of(a, b).cumulativeProbability(0.5);
        }
    }

    @Override
    public double estimate() {
        return counts.difference();
    }

    @Override
    public String method() {
        return tail.method;
    }

    @Override
    public double pValueAbove(double bound) {
        return pValue(counts.onlyCandidate(), counts.onlyBaseline(), bound);
    }

    @Override
    public double pValueBelow(double bound) {
        return pValue(counts.onlyBaseline(), counts.onlyCandidate(), 0.0 - bound);
    }

    private double pValue(long hits, long misses, double bound) {
        if (Math.abs(bound) >= 1) {
            return (hits - misses) / (double) counts.rows() > bound ? 0 : 1;
        }
        double excess = hits - misses - counts.rows() * bound;
        // No fewer rows than the excess can disagree; Tango's variance can be less.
        double disagreeing = Math.max(Math.abs(excess), variance(hits, misses, bound));
        return tail.of((disagreeing + excess) / 2, (disagreeing - excess) / 2);
    }

    /** Tango's variance of the difference in rows, were the bound true. */
    private double variance(long hits, long misses, double bound) {
        double rows = counts.rows();
        double b = hits + misses - (2 * rows - hits + misses) * bound;
        double c = -misses * bound * (1 - bound);
        double root = Math.sqrt(Math.max(0, b * b - 8 * rows * c));
        // The likeliest rate of misses solves 2·rows·q² - b·q + c = 0; the form without cancellation is taken.
        double rate = b >= 0 ? (b + root) / (4 * rows) : -2 * c / (root - b);
        return rows * (2 * rate + bound * (1 - bound));
    }

    @Override
    public Interval interval(double confidence) {
        return new Limits(this, -1, 1).at(confidence);
    }

    @Override
    public double standardError() {
        return counts.standardError();
    }
}
