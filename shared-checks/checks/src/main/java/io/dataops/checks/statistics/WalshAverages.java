package io.dataops.checks.statistics;

/**
 * The means of all pairs of values, each value with itself included; there are n·(n + 1) / 2. They are never listed: sorted
 * values let them be counted in one pass.
 */
final class WalshAverages {
    private final double[] sorted;

    /** Of values in ascending order, at least one. */
    WalshAverages(double[] sorted) {
        this.sorted = sorted;
    }

    private long count() {
        return sorted.length * (sorted.length + 1L) / 2;
    }

    /** How many are above a bound. */
    long above(double bound) {
        long count = 0;
        int first = sorted.length;
        for (int row = 0; row < sorted.length; row++) {
            while (first > 0 && mean(row, first - 1) > bound) {
                first--;
            }
            count += sorted.length - Math.max(first, row);
        }
        return count;
    }

    /** How many are below a bound. */
    long below(double bound) {
        long count = 0;
        int end = 0;
        for (int row = sorted.length - 1; row >= 0; row--) {
            while (end < sorted.length && mean(row, end) < bound) {
                end++;
            }
            count += Math.min(end, row + 1);
        }
        return count;
    }

    /** The one in the middle, or the mean of the two there. */
    double median() {
        long above = (count() - 1) / 2;
        double upper = SortableBits.first(sorted[0], sorted[sorted.length - 1], bound -> above(bound) <= above);
        boolean between = count() % 2 == 0 && below(upper) == count() / 2;
        return between ? 0.5 * greatestBelow(upper) + 0.5 * upper : upper;
    }

    private double greatestBelow(double bound) {
        double greatest = Double.NEGATIVE_INFINITY;
        int end = 0;
        for (int row = sorted.length - 1; row >= 0; row--) {
            while (end < sorted.length && mean(row, end) < bound) {
                end++;
            }
            if (end > 0) {
                greatest = Math.max(greatest, mean(row, end - 1));
            }
        }
        return greatest;
    }

    private double mean(int row, int other) {
        return 0.5 * sorted[row] + 0.5 * sorted[other];
    }
}
