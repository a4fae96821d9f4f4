package io.dataops.checks.model;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** How many runs a simulation has, and what may be seen in them. */
final class Runs {
    /** Enough to find a rate of 7.5% where 5% is stated; a test says how surely. */
    static final int NUMBER = 2100;

    private static final double CHANCE = 0.001;

    private Runs() {}

    /** {@link #NUMBER}, or {@code -Ddataops.simulations=10} times as many. */
    static int number() {
        return NUMBER * Integer.getInteger("dataops.simulations", 1);
    }

    /** The most errors of so many chances that a rate explains: more have a probability below 0.001. */
    static long most(long chances, double rate) {
        return chances == 0
                ? 0
                : BinomialDistribution.of(Math.toIntExact(chances), rate).inverseSurvivalProbability(CHANCE);
    }

    /** The probability that a true rate shows more errors than a stated one explains. */
    static double found(int chances, double stated, double real) {
        return BinomialDistribution.of(chances, real).survivalProbability((int) most(chances, stated));
    }
}
