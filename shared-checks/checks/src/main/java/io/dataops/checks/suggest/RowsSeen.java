package io.dataops.checks.suggest;

import io.dataops.checks.statistics.Proportion;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What rows that were seen say about rows to come, if those are like them and independent of each other.
 *
 * @param rows at least 1
 */
record RowsSeen(long rows) {
    /** The rows that a limit needs: a share that none of them shows is below a tenth. */
    static final long FEWEST = 30;
    /** Of limits of means and medians: so often as many rows again lie between them. */
    static final double LIKELY = 0.99;
    /** Of what is said about things that never occurred. */
    static final double UNSEEN = 0.95;
    /**
     * Of limits of shares. It is this high because the limit has to hold for the share in as many rows again, whose own
     * spread comes on top: 3.09 standard errors for one sample are 2.19 for the difference of two, which 1.4% exceed.
     */
    static final double SHARES = 0.999;

    /**
     * The largest share that so many hits do not exclude: the upper limit of Clopper and Pearson (1934), on one side. Without a
     * hit that is 1 − (1 − confidence)^(1/n), about 3/n for 95%: the rule of three (Hanley and Lippman-Hand, If nothing goes
     * wrong, is everything all right?, JAMA 1983).
     *
     * @param confidence above 0.5 and below 1
     */
    double shareAtMost(long hits, double confidence) {
        return new Proportion(hits, rows)
                .inference(Proportion.Method.CLOPPER_PEARSON)
                .interval(2 * confidence - 1)
                .upper();
    }

    /**
     * How far from the mean of these rows that of as many rows again may lie: both means have an error, so the standard error
     * of one counts √2 times. Student's t with n − 1 degrees of freedom.
     *
     * @param deviation standard deviation, n − 1
     */
    double meanMargin(double deviation) {
        return TDistribution.of(rows - 1.0).inverseSurvivalProbability((1 - LIKELY) / 2)
                * deviation
                * Math.sqrt(2.0 / rows);
    }

    /**
     * Half of the width, as a share of the rows, of the band around the middle that holds the median of as many rows again,
     * whatever their distribution: the number of new rows below the r-th old one does not depend on it (Wilks, Determination of
     * sample sizes for setting tolerance limits, 1941); near the middle its share has the variance 1/(2n).
     */
    double medianBand() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - LIKELY) / 2) / Math.sqrt(2.0 * rows);
    }
}
