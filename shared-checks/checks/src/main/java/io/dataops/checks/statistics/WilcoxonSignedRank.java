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
 * all differences are equal this is a sign test, and once they are enough the interval has no width. Where many differences
 * are equal, a limit can be their value while the p-value of that very bound excludes it: bounds beyond are excluded, bounds
 * within are not, and the value itself goes by its p-value.
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
        return exact == null ? normalTail(bound, 1) : exact.atLeast((int) averages.above(bound));
    }

    @Override
    public double pValueBelow(double bound) {
        return exact == null ? normalTail(bound, -1) : exact.atLeast((int) averages.below(bound));
    }

    private double normalTail(double bound, int side) {
        SignedRanks ranks = new SignedRanks(sorted, bound);
        return ranks.none() ? 1 : NORMAL.survivalProbability(ranks.score(side));
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
