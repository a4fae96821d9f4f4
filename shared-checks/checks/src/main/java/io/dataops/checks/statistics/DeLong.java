package io.dataops.checks.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Areas under ROC curves with their variance from placements: DeLong, DeLong and Clarke-Pearson, Comparing the areas under
 * two or more correlated receiver operating characteristic curves, 1988; in the time of a sort, after Sun and Xu, Fast
 * implementation of DeLong's algorithm, 2014. Tied scores count half.
 *
 * <p>Where placements do not vary, that variance is 0 and says nothing; with one positive or one negative row it does not
 * exist. Then:
 * <ul>
 *   <li>Two models that rank all rows alike have a difference of 0, known exactly: the interval has no width. The corrected
 *       form, which gates take, judges it as it does other areas without variation.
 *   <li>One positive or one negative row stands for the largest variance that a class can have: A·(1 - A) of an area A (van
 *       Dantzig 1951), 1 - D² of a difference D.
 *   <li>Perfect separation, and any other area or difference without variation, is judged by as many independent pairs of a
 *       positive and a negative as there are; see {@link DisjointPairs}. So a perfect area of few rows is no certainty.
 * </ul>
 *
 * <p>Two equal models are told apart no more often than the level says, with 10 rows of each class as with 200. But high
 * areas and their differences are skewed: of models with true areas of 0.90 and 0.955, a test at a level of 5% takes the
 * loss for less than it is in 10% of samples with 30 rows of each class, 8% with 50, 7% with 100 and 5.5% with 200; of
 * areas near 0.99 in up to 25%. So gates take the corrected forms, which keep the level; see {@link SkewCorrected}.
 */
public final class DeLong {
    private static final String AREA = "DeLong";
    private static final String DIFFERENCE = "DeLong (paired)";

    private DeLong() {}

    /**
     * What rows say about the true area, in [0, 1].
     *
     * @param positive the label of each row
     * @param scores higher for rows that are more likely positive; infinities are fine
     * @throws IllegalArgumentException if the lengths differ, no row is positive, none is negative, or a score is not a
     *     number
     */
    public static Inference area(boolean[] positive, double[] scores) {
        return area(positive, Order.DESCENDING.sorted(scores));
    }

    /** As {@link #area(boolean[], double[])}, of scores that are sorted already, highest first. */
    public static Inference area(boolean[] positive, Order.Sorted scores) {
        return infer(Placements.of(positive, scores), 0, AREA);
    }

    /**
     * What rows say about the true difference of two areas, candidate minus baseline, in [-1, 1].
     *
     * @param positive the label of each row
     * @param candidate scores of the same rows in the same order
     * @param baseline scores of the same rows in the same order
     * @throws IllegalArgumentException if the lengths differ, no row is positive, none is negative, or a score is not a
     *     number
     */
    public static Inference difference(boolean[] positive, double[] candidate, double[] baseline) {
        Order.Sorted first = Order.DESCENDING.sorted(candidate);
        Order.Sorted second = Order.DESCENDING.sorted(baseline);
        Placements placements = differences(positive, first, second);
        return placements.isAllZero() && ranksAlike(first, second) ? known(0) : infer(placements, -1, DIFFERENCE);
    }

    /** As {@link #area}, but corrected for skewness, so that it errs no more often than it says; as for every gate. */
    public static Inference correctedArea(boolean[] positive, double[] scores) {
        return correctedArea(positive, Order.DESCENDING.sorted(scores));
    }

    /** As {@link #correctedArea(boolean[], double[])}, of scores that are sorted already, highest first. */
    public static Inference correctedArea(boolean[] positive, Order.Sorted scores) {
        return corrected(Placements.of(positive, scores), 0, AREA);
    }

    /**
     * As {@link #difference}, but corrected for skewness, so that it errs no more often than it says. That two models rank
     * these rows alike does not say that they rank all so: it is judged as any difference without variation.
     */
    public static Inference correctedDifference(boolean[] positive, double[] candidate, double[] baseline) {
        return correctedDifference(positive, Order.DESCENDING.sorted(candidate), Order.DESCENDING.sorted(baseline));
    }

    /** As {@link #correctedDifference(boolean[], double[], double[])}, of scores that are sorted already, highest first. */
    public static Inference correctedDifference(boolean[] positive, Order.Sorted candidate, Order.Sorted baseline) {
        return corrected(differences(positive, candidate, baseline), -1, DIFFERENCE);
    }

    private static Placements differences(boolean[] positive, Order.Sorted candidate, Order.Sorted baseline) {
        Differences.sameLength(candidate.rows().length, baseline.rows().length);
        Placements placements = Placements.of(positive, candidate);
        placements.subtract(Placements.of(positive, baseline));
        return placements;
    }

    /** Sorting is stable, so rows in the same order with the same ties stand at the same places. */
    private static boolean ranksAlike(Order.Sorted candidate, Order.Sorted baseline) {
        boolean alike = Arrays.equals(candidate.rows(), baseline.rows());
        for (int place = 1; alike && place < candidate.rows().length; place++) {
            alike = candidate.isTied(place) == baseline.isTied(place);
        }
        return alike;
    }

    private static Inference known(double difference) {
        return new Standardized(difference, 0, NormalDistribution.of(0, 1), -1, 1, DIFFERENCE);
    }

    private static Inference infer(Placements placements, double least, String method) {
        double mean = placements.mean();
        double variance = placements.variance(largestVariance(mean, least));
        return variance > 0
                ? new Standardized(mean, Math.sqrt(variance), NormalDistribution.of(0, 1), least, 1, method)
                : new DisjointPairs(mean, least, 1, placements.pairs());
    }

    private static Inference corrected(Placements placements, double least, String method) {
        double largest = largestVariance(placements.mean(), least);
        return SkewCorrected.of(
                infer(placements, least, method),
                least,
                1,
                placements.shape(true, largest),
                placements.shape(false, largest));
    }

    private static double largestVariance(double mean, double least) {
        return (mean - least) * (1 - mean);
    }
}
