package io.dataops.checks.statistics;

/**
 * The sum of signed ranks of distances from a bound, and its variance when each sign is a coin's. Ties share their mean rank.
 * Values equal to the bound take the lowest ranks and no sign (Pratt, Remarks on zeros and ties in the Wilcoxon signed rank
 * procedures, 1959).
 */
final class SignedRanks {
    private final double[] sorted;
    private final double bound;
    private int left;
    private int right;
    private double sum;
    private double quarterOfVariance;

    /** Of values in ascending order. */
    SignedRanks(double[] sorted, double bound) {
        this.sorted = sorted;
        this.bound = bound;
        while (right < sorted.length && sorted[right] < bound) {
            right++;
        }
        left = right - 1;
        while (right < sorted.length && sorted[right] == bound) {
            right++;
        }
        walkOutwards();
    }

    private void walkOutwards() {
        double ranked = right - left - 1.0;
        quarterOfVariance = quarterOfSquares(sorted.length) - quarterOfSquares(ranked);
        while (left >= 0 || right < sorted.length) {
            double distance = Math.min(below(), above());
            int tiedBelow = 0;
            while (left >= 0 && below() == distance) {
                tiedBelow++;
                left--;
            }
            int tiedAbove = 0;
            while (right < sorted.length && above() == distance) {
                tiedAbove++;
                right++;
            }
            double tied = (double) tiedBelow + tiedAbove;
            sum += (ranked + (tied + 1) / 2) * (tiedAbove - tiedBelow);
            quarterOfVariance -= tied * (tied * tied - 1) / 48;
            ranked += tied;
        }
    }

    /** The distance of the next value below, infinite when there is none. */
    private double below() {
        return left < 0 ? Double.POSITIVE_INFINITY : bound - sorted[left];
    }

    private double above() {
        return right == sorted.length ? Double.POSITIVE_INFINITY : sorted[right] - bound;
    }

    /** A quarter of the sum of the squares of so many ranks. */
    private static double quarterOfSquares(double ranks) {
        return ranks * (ranks + 1) * (2 * ranks + 1) / 24;
    }

    /** How far the sum is above 0, or with side -1 below, in standard deviations; continuity takes half a rank off. */
    double score(int side) {
        return (side * sum - 1) / 2 / Math.sqrt(quarterOfVariance);
    }

    /** Whether all values equal the bound. */
    boolean none() {
        return quarterOfVariance == 0;
    }
}
