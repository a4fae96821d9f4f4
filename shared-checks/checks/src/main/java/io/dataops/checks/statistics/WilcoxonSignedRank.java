package io.dataops.checks.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Wilcoxon's signed-rank test (Individual comparisons by ranking methods, 1945) of the pseudomedian of paired differences:
 * the median of the means of all pairs of them, which is also their median when they are symmetric. The estimate is that of
 * Hodges and Lehmann (Estimates of location based on rank tests, 1963), the limits are where the p-value of the shifted
 * differences is that of the confidence.
 *
 * <p>Up to 50 differences without a double take the exact distribution. Others take the normal one, with continuity and tie
 * correction; differences equal to the bound keep their ranks and speak for neither side (Pratt 1959). Time grows with the
 * number of rows as that of a sort, nowhere with its square.
 *
 * <p>Few rows cannot exclude any bound: four never reach a one-sided p-value below 0.0625. Then a limit is infinite. When
 * all differences are equal this is a sign test, and once they are enough the interval has no width.
 */
public final class WilcoxonSignedRank implements Inference {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int MOST_EXACT = 50;

    private final double[] sorted;
    private final WalshAverages averages;
    private final @Nullable ExactSignedRanks exact;
    private final double estimate;

    private WilcoxonSignedRank(double[] sorted) {
        this.sorted = sorted;
        averages = new WalshAverages(sorted);
        estimate = averages.median();
        exact = sorted.length <= MOST_EXACT && distinct(sorted) ? new ExactSignedRanks(sorted.length) : null;
    }

    /**
     * What pairs say about the pseudomedian of candidate minus baseline.
     *
     * @param candidate a number for each row, such as its loss
     * @param baseline for the same rows in the same order
     * @throws IllegalArgumentException if the lengths differ, there are fewer than three rows, or a difference is not
     *     finite
     */
    public static Inference ofDifference(double[] candidate, double[] baseline) {
        double[] differences = Differences.of(candidate, baseline, 3, "Wilcoxon's signed-rank test");
        Arrays.sort(differences);
        return new WilcoxonSignedRank(differences);
    }

    private static boolean distinct(double[] sorted) {
        for (int place = 1; place < sorted.length; place++) {
            if (sorted[place - 1] == sorted[place]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double estimate() {
        return estimate;
    }

    @Override
    public String method() {
        return exact == null ? "Wilcoxon signed rank" : "Wilcoxon signed rank, exact";
    }

    @Override
    public double pValueAbove(double bound) {
        return pValue(averages.above(bound), averages.below(bound), bound);
    }

    @Override
    public double pValueBelow(double bound) {
        return pValue(averages.below(bound), averages.above(bound), bound);
    }

    /** The means of pairs on one side of the bound are the sum of the ranks of the differences there. */
    private double pValue(long ranks, long opposite, double bound) {
        if (exact != null) {
            return exact.atLeast((int) ranks);
        }
        double variance = variance(bound);
        return variance == 0 ? 1 : NORMAL.survivalProbability((ranks - opposite - 1) / 2.0 / Math.sqrt(variance));
    }

    /** Variance of the rank sum of one side; distances from the bound are walked through from the nearest. */
    private double variance(double bound) {
        int right = 0;
        while (right < sorted.length && sorted[right] < bound) {
            right++;
        }
        int left = right - 1;
        while (right < sorted.length && sorted[right] == bound) {
            right++;
        }
        double rows = sorted.length;
        double variance = sumOfSquares(rows) - sumOfSquares(right - left - 1.0);
        while (left >= 0 || right < sorted.length) {
            double distance = Math.min(
                    left >= 0 ? bound - sorted[left] : Double.POSITIVE_INFINITY,
                    right < sorted.length ? sorted[right] - bound : Double.POSITIVE_INFINITY);
            double tied = 0;
            for (; left >= 0 && bound - sorted[left] == distance; left--) {
                tied++;
            }
            for (; right < sorted.length && sorted[right] - bound == distance; right++) {
                tied++;
            }
            variance -= tied * (tied * tied - 1) / 48;
        }
        return variance;
    }

    /** A quarter of the sum of the squares of so many ranks. */
    private static double sumOfSquares(double ranks) {
        return ranks * (ranks + 1) * (2 * ranks + 1) / 24;
    }

    @Override
    public Interval interval(double confidence) {
        double least = Math.nextDown(sorted[0]);
        double greatest = Math.nextUp(sorted[sorted.length - 1]);
        Interval finite = new Limits(this, least, greatest).at(confidence);
        return new Interval(
                finite.lower() == least ? Double.NEGATIVE_INFINITY : finite.lower(),
                finite.upper() == greatest ? Double.POSITIVE_INFINITY : finite.upper(),
                confidence);
    }

    /** Half the interval that a normal distribution would have within one standard deviation. */
    @Override
    public double standardError() {
        Interval interval = interval(Limits.ONE_DEVIATION);
        return (interval.upper() - interval.lower()) / 2;
    }
}
