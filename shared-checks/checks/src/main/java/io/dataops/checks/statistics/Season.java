package io.dataops.checks.statistics;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * That values correlate with those a season before, such as errors of the same month. What each value adds to what the one
 * before lets expect is compared with itself so many rows before. Of independent values the mean of this correlation is
 * −(n − k)/n/(n − 1) for a lag of k, whatever their distribution (Dufour and Roy, Some robust exact results on sample
 * autocorrelations and tests of randomness, 1985), and its variance (n − k)/n/(n + 2) when they are normal (Ljung and Box, On a
 * measure of lack of fit in time series models, 1978); the farthest from that mean is a season where chance shows one so far
 * among all the lags looked at in 5% of cases (Bonferroni). Skewed values show one more often, squares of 200 errors in 15%:
 * that only makes a test more careful.
 *
 * @param lag how many rows before, at least 2
 * @param correlation corrected for bias, above 0; few rows may show one above 1
 */
record Season(int lag, double correlation) {
    private static final double LEVEL = 0.05;
    private static final int SEASONS = 3;
    /** Closer ones would be worth nothing. */
    private static final double CLOSEST = 0.99;
    /** So that a year of days is seen; the longer are looked at, the more it takes to see a shorter one. */
    private static final int LONGEST = 400;

    /**
     * The one that shows, if any does: of at least two rows and no less than the horizon, within which values are known to
     * depend on each other, and at most of a third of the rows.
     */
    static Optional<Season> of(Deviations values, int horizon) {
        return farthest(values, Math.max(2, horizon), values.rows() / SEASONS);
    }

    /** The one that shows, if any does, of those that come at least twice but fewer than three times. */
    static Optional<Season> ofFew(Deviations values, int horizon) {
        return farthest(values, Math.max(Math.max(2, horizon), values.rows() / SEASONS + 1), values.rows() / 2);
    }

    private static Optional<Season> farthest(Deviations values, int shortest, int most) {
        Deviations news = new Deviations(values.news());
        double squares = news.squares();
        int rows = values.rows();
        int longest = Math.min(LONGEST, most);
        if (squares == 0 || shortest > longest) {
            return Optional.empty();
        }
        double farthest = NormalDistribution.of(0, 1).inverseSurvivalProbability(LEVEL / (longest - shortest + 1));
        Optional<Season> season = Optional.empty();
        for (int lag = shortest; lag <= longest; lag++) {
            double pairs = (rows - lag) / (double) rows;
            double excess = news.products(lag) / squares + pairs / (rows - 1);
            double errors = excess / Math.sqrt(pairs / (rows + 2));
            if (errors > farthest) {
                farthest = errors;
                season = Optional.of(new Season(lag, excess / pairs));
            }
        }
        return season;
    }

    /**
     * How many times the variance of the mean of independent values those have that follow from that a season before (Box and
     * Jenkins, Time series analysis, 1970, chapter 9); of fewer than three seasons only as many depend on each other.
     */
    double inflation(int rows) {
        double lasting = Math.min(CLOSEST, Math.max(0, correlation));
        if (rows >= SEASONS * lag) {
            return (1 + lasting) / (1 - lasting);
        }
        double inflation = 1;
        double product = 1;
        for (int apart = lag; apart < rows; apart += lag) {
            product *= lasting;
            inflation += 2 * product * (rows - apart) / rows;
        }
        return inflation;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "those %,d apart correlate by %.2f", lag, Math.min(1, correlation));
    }
}
