package io.dataops.checks.statistics;

import java.util.Optional;

/**
 * What errors of forecasts tell of their losses. Losses hide how long errors last: of errors of which half is noise, and the
 * other half correlates by 0.9 with the one before, the squares correlate by 0.2, which few losses do not show; the errors
 * themselves correlate by 0.45. Squares of normal errors that correlate by r correlate by r² (Isserlis, On a formula for the
 * product-moment coefficient of any order of a normal frequency distribution in any number of variables, 1918), and absolute
 * errors, or other losses that grow on both sides, by hardly less. The square of a small correlation is tiny, so that errors that
 * do not depend on each other say so with little doubt, and cost a test next to nothing.
 *
 * <p>The difference of two squares is the sum of the errors times their difference, and the product of two such normal values
 * follows from the same formula; what both models miss alike is no part of it.
 */
public final class LastingErrors {
    /** So few that errors show the correlation at each lag. */
    private static final int ROWS_PER_LAG = 10;

    private static final int MOST_LAGS = 50;

    private final Deviations one;
    private final Deviations other;
    private final boolean compared;
    private final double squares;

    private LastingErrors(double[] one, double[] other, boolean compared) {
        this.one = new Deviations(one);
        this.other = new Deviations(other);
        this.compared = compared;
        squares = squares();
    }

    /**
     * Of one model.
     *
     * @param errors in the order of time
     */
    public static LastingErrors of(double[] errors) {
        return new LastingErrors(errors, errors, false);
    }

    /**
     * Of two models whose losses are compared, in the order of time.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public static LastingErrors of(double[] candidate, double[] baseline) {
        Differences.sameLength(candidate.length, baseline.length);
        double[] sums = new double[candidate.length];
        double[] differences = new double[candidate.length];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = candidate[row] + baseline[row];
            differences[row] = candidate[row] - baseline[row];
        }
        return new LastingErrors(sums, differences, true);
    }

    int rows() {
        return one.rows();
    }

    /** How many times the variance that the mean of independent losses has the mean of these has; at least 1. */
    double inflation() {
        return Math.max(1, squares);
    }

    /** Less what errors that do not depend on each other show by chance, whatever the lag. */
    private double squares() {
        if (one.squares() == 0 || other.squares() == 0) {
            return 1;
        }
        double common = covariance(one, other, 0);
        double sum = 0;
        for (int lag = 1; lag <= lags(); lag++) {
            sum += pairs(lag) * ofProducts(lag) - 2 * common * common / (rows() + 2);
        }
        return 1 + 2 * sum / ofProducts(0);
    }

    /**
     * How many times the third cumulant of the mean of independent squares the mean of these has: the sum over all three lags
     * that add up to 0 of the product of the correlations of errors. Twice the product is chance among independent errors. Of two
     * models 0, since what is skewed in both is not in the difference.
     */
    double skewing() {
        if (compared || one.squares() == 0) {
            return 0;
        }
        double variance = covariance(one, one, 0);
        double[] correlations = new double[lags() + 1];
        for (int lag = 1; lag < correlations.length; lag++) {
            correlations[lag] = covariance(one, one, lag) / variance;
        }
        double sum = 0;
        for (int lag = 2; lag < correlations.length; lag++) {
            for (int part = 1; part < lag; part++) {
                double product = correlations[part] * correlations[lag - part] * correlations[lag];
                sum += pairs(lag) * (product - 2.0 / rows() / rows());
            }
        }
        return 1 + 3 * (squares - 1) + 6 * sum;
    }

    /**
     * The season that errors show, and how losses correlate with those a season before. Losses show those that come at least three
     * times themselves.
     */
    Optional<Season> season(int horizon) {
        return other.squares() == 0
                ? Optional.empty()
                : Season.ofFew(one, horizon).map(season -> new Season(season.lag(), ofLosses(season.lag())));
    }

    private int lags() {
        return Math.min(MOST_LAGS, rows() / ROWS_PER_LAG);
    }

    private double pairs(int lag) {
        return (rows() - lag) / (double) rows();
    }

    /** How losses correlate with those so many rows before, were errors normal. */
    private double ofLosses(int lag) {
        return ofProducts(lag) / ofProducts(0);
    }

    /** The covariance of products of both values with those so many rows before, were they normal. */
    private double ofProducts(int lag) {
        return covariance(one, one, lag) * covariance(other, other, lag)
                + covariance(one, other, lag) * covariance(other, one, lag);
    }

    /** Of values with those so many rows before, corrected for the bias that the mean is their own. */
    private double covariance(Deviations values, Deviations before, int lag) {
        double unbiased = lag == 0 ? 0 : values.products(0, before) / (rows() - 1.0);
        return (values.products(lag, before) / pairs(lag) + unbiased) / rows();
    }
}
