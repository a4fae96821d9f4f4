package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A test of a sum of means that does not take their skewness for certainty; what gates decide by. The mean of skewed values
 * is itself skewed, so a test that takes it for symmetric errs more often than it says on the side of the longer tail: the
 * paired t-test of losses up to 12% for 5% with 30 rows, DeLong's of areas up to 25%. Four things make up for it, and the
 * greater of the two p-values counts, so that this test is never surer than the standard one:
 * <ul>
 *   <li>The distance T from the bound in standard errors becomes T + γT²/3 + γ²T³/27 + γ/6, which takes the skewness γ of
 *       the sum out and grows steadily (Hall, On the removal of skewness by transformation, 1992).
 *   <li>Few rows often do not hold the rare values that make them skewed. So γ is the sample's own less twice its standard
 *       error, on the side where that makes the test less sure. The error comes from the influence of each row.
 *   <li>Where tails are heavy that error is itself too small, since the values that would show it are missing too. So γ of a
 *       sample is less by 0.07 more for each 1 that its tail towards the bound is heavy, as {@link SampleShape} says, unless the
 *       sum itself has bounds, since bounded values have no heavy tails. The number was found in simulations: little is lost
 *       where tails are light, and squares of errors that are log-normal or Student's t5, which err in 6% to 7% without, keep
 *       the level with 60 to 5,000 rows.
 *   <li>Few rows may make up most of the variance, which is then as unsure as if there were no others. So the distribution
 *       is Student's, with one degree of freedom fewer than effective rows, at least half of one. Effective rows are the
 *       square of the sum of each row's share in the variance over the sum of squares (after Satterthwaite, An approximate
 *       distribution of estimates of variance components, 1946): a third of the rows when values are normal, 3 when 3
 *       of a thousand rows differ by the same.
 * </ul>
 *
 * <p>In simulations of 30 to 600 rows at a level of 5% the error was at most 5.4%: differences of log losses, Brier scores,
 * absolute and squared errors of models of unlike strength; of areas from 0.76 to 0.999, with 30 to 300 rows of each class,
 * tied scores and correlated ones. What no test of means sees is a loss that is so rare that the sample has none, and mean
 * squares of errors that are Student's t3, which have no variance, err in up to 9%.
 *
 * @param standard the test that takes the sum for symmetric, with a standard error above 0
 * @param leastSkewness the least that the skewness of the sum may be
 * @param mostSkewness the most that it may be
 * @param distribution of the transformed distance
 * @param least no true value is below it
 * @param greatest no true value is above it
 */
record SkewCorrected(
        Inference standard,
        double leastSkewness,
        double mostSkewness,
        TDistribution distribution,
        double least,
        double greatest)
        implements Inference {
    private static final double ERRORS = 2;
    private static final double DOUBT_OF_TAILS = 0.07;
    private static final double FEWEST_DEGREES = 0.5;

    /**
     * Corrects a test of the sum of the means of independent samples.
     *
     * @return the test itself when its standard error is 0, or no sample varies
     */
    static Inference of(Inference standard, double least, double greatest, SampleShape... samples) {
        return of(standard, least, greatest, Double.POSITIVE_INFINITY, samples);
    }

    /** The same where the standard error has no more than so many degrees of freedom, whatever the rows. */
    static Inference of(Inference standard, double least, double greatest, double known, SampleShape... samples) {
        double variance = 0;
        for (SampleShape sample : samples) {
            variance += sample.variance();
        }
        if (variance == 0 || standard.standardError() == 0) {
            return standard;
        }
        double skewness = 0;
        double below = 0;
        double above = 0;
        double concentration = 0;
        for (SampleShape sample : samples) {
            double share = sample.variance() / variance;
            skewness += weight(sample, share) * sample.third();
            below += weight(sample, share) * sample.heavyTailBelow();
            above += weight(sample, share) * sample.heavyTailAbove();
            concentration += share * share * sample.fourth() / sample.rows();
        }
        double squares = 0;
        for (SampleShape sample : samples) {
            squares += influence(sample, sample.variance() / variance, skewness) / sample.rows();
        }
        double unsure = ERRORS * Math.sqrt(squares);
        double doubt = Double.isInfinite(greatest - least) ? DOUBT_OF_TAILS : 0;
        return new SkewCorrected(
                standard,
                skewness - unsure - doubt * below,
                skewness + unsure + doubt * above,
                TDistribution.of(Math.min(known, Math.max(1 / concentration - 1, FEWEST_DEGREES))),
                least,
                greatest);
    }

    /** The same where the sum is known from elsewhere to be as skewed as that, however skewed the rows let it be. */
    SkewCorrected knownToBe(double skewness) {
        return new SkewCorrected(
                standard,
                Math.min(leastSkewness, skewness),
                Math.max(mostSkewness, skewness),
                distribution,
                least,
                greatest);
    }

    /** What a sample's own skewness counts in that of the sum. */
    private static double weight(SampleShape sample, double share) {
        return share * Math.sqrt(share / sample.rows());
    }

    /** The mean square of how much one more row like those of the sample moves the skewness of the sum, times rows. */
    private static double influence(SampleShape sample, double share, double skewness) {
        double ofCubes = weight(sample, share);
        double ofSquares = 1.5 * skewness * share;
        return Math.max(
                0,
                ofCubes * ofCubes * (sample.sixth() - sample.third() * sample.third() + 9 - 6 * sample.fourth())
                        + ofSquares * ofSquares * (sample.fourth() - 1)
                        - 2 * ofCubes * ofSquares * (sample.fifth() - 4 * sample.third()));
    }

    @Override
    public double estimate() {
        return standard.estimate();
    }

    @Override
    public String method() {
        return standard.method() + ", skewness-corrected";
    }

    @Override
    public double pValueAbove(double bound) {
        return bound < least ? 0 : Math.max(standard.pValueAbove(bound), tail(estimate() - bound, leastSkewness));
    }

    @Override
    public double pValueBelow(double bound) {
        return bound > greatest ? 0 : Math.max(standard.pValueBelow(bound), tail(bound - estimate(), -mostSkewness));
    }

    private double tail(double excess, double skewness) {
        double distance = excess / standardError();
        return distribution.survivalProbability(Math.min(distance, transformed(distance, skewness)));
    }

    /** Written so that no distance, however far, is infinity less infinity. */
    private static double transformed(double distance, double skewness) {
        double bend = skewness * distance / 3;
        return distance * (1 + bend * (1 + bend / 3)) + skewness / 6;
    }

    @Override
    public Interval interval(double confidence) {
        Interval interval = standard.interval(confidence);
        double tail = Limits.tail(confidence);
        return new Interval(
                Math.max(least, Math.min(interval.lower(), estimate() - reach(tail, leastSkewness))),
                Math.min(greatest, Math.max(interval.upper(), estimate() + reach(tail, -mostSkewness))),
                confidence);
    }

    /** The excess that is excluded from a level on. The transformation is undone by a cube root. */
    private double reach(double level, double skewness) {
        double distance = distribution.inverseSurvivalProbability(level);
        double bent =
                skewness == 0 ? distance : 3 / skewness * (Math.cbrt(1 + skewness * (distance - skewness / 6)) - 1);
        return standardError() * Math.max(distance, bent);
    }

    /** Of the effective rows. */
    @Override
    public double degreesOfFreedom() {
        return distribution.getDegreesOfFreedom();
    }

    @Override
    public double standardError() {
        return standard.standardError();
    }
}
