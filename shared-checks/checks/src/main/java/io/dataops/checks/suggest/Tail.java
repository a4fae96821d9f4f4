package io.dataops.checks.suggest;

import io.dataops.results.profile.ColumnProfile.Quantile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How far the large values of a column may reach, from how far they do: the limit lies twice as far beyond the largest value as
 * that lies beyond a quantile.
 *
 * <p>Why twice: what lies beyond a quantile forgets how far it is where the tail is exponential. Of k values there, the largest is
 * a sum of k exponential spacings (Rényi, On the theory of order statistics, 1953), and as many rows again have
 * 6/((k + 2)(k + 3)) values beyond the limit on average, which is below 1% from k = {@value #FEWEST} on. Lighter tails have fewer. A
 * tail heavier than that is taken on the scale of logarithms, where that of a Pareto distribution is exponential.
 *
 * @param quantile where the tail begins
 * @param extreme the farthest value, not the quantile
 * @param probability of the quantile, counted from the other end
 * @param scale on which distances are taken
 */
record Tail(double quantile, double extreme, double probability, Scale scale) {
    /** Values that a tail has to have. */
    static final int FEWEST = 25;
    /** How often farther than from the quantile to the extreme. */
    private static final int TIMES = 2;
    /** How far the extreme is above the median, as a multiple, before logarithms are taken. */
    private static final double HEAVY = 10;

    /** How far two values lie apart. */
    enum Scale {
        DIFFERENCES,
        /** Differences of logarithms; only for values above 0. */
        FACTORS
    }

    /** The tail of large values; empty when there are too few of them, or most are the largest one. */
    static Optional<Tail> upper(List<Quantile> quantiles, double max, long values) {
        List<Quantile> outermostFirst = quantiles.stream()
                .sorted((one, other) -> Double.compare(other.probability(), one.probability()))
                .filter(quantile -> quantile.probability() >= 0.5)
                .toList();
        return outermostFirst.stream()
                .filter(quantile -> Math.floor((values - 1) * (1 - quantile.probability())) >= FEWEST)
                .filter(quantile -> quantile.value() < max)
                .findFirst()
                .map(quantile -> new Tail(quantile.value(), max, quantile.probability(), Scale.DIFFERENCES));
    }

    /** The tail of small values, as that of large ones of the negative values. */
    static Optional<Tail> lower(List<Quantile> quantiles, double min, long values) {
        List<Quantile> mirrored = quantiles.stream()
                .map(quantile -> new Quantile(1 - quantile.probability(), -quantile.value()))
                .toList();
        return upper(mirrored, -min, values);
    }

    /** Whether the values are better taken on the scale of logarithms. */
    boolean isHeavy(double median) {
        return median > 0 && quantile > 0 && extreme >= HEAVY * median;
    }

    Tail byFactors() {
        return new Tail(quantile, extreme, probability, Scale.FACTORS);
    }

    /** The limit, rounded away from the values to one digit of its distance from them; empty beyond all doubles. */
    Optional<BigDecimal> limit() {
        double limit =
                switch (scale) {
                    case DIFFERENCES -> extreme + TIMES * (extreme - quantile);
                    case FACTORS -> extreme * Math.pow(extreme / quantile, TIMES);
                };
        return Double.isFinite(limit) && limit > extreme
                ? Optional.of(Digits.above(limit, limit - extreme))
                : Optional.empty();
    }

    /** Where the limit is, for people. */
    String reason() {
        return "twice as far beyond all values as the farthest lies beyond " + Math.round(probability * 100)
                + "% of them"
                + switch (scale) {
                    case DIFFERENCES -> "";
                    case FACTORS -> ", counted in factors";
                };
    }
}
