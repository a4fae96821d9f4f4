package io.dataops.checks.statistics;

import java.util.Arrays;

/**
 * For each positive row how many negatives score lower, for each negative row how many positives score higher. Counted in
 * halves, since a tie counts half, so that all counts are whole and differences of two models' are exact. The mean share of
 * either is the area under the ROC curve.
 */
final class Placements {
    /** A bit for each row: they are asked for in the order of scores, and so few stay in a processor's cache. */
    private final long[] positive;

    private final int[] halves;
    private final long positives;
    private long halfPairs;

    private Placements(boolean[] positive, Order.Sorted scores) {
        this.positive = bits(positive);
        halves = new int[positive.length];
        positives = Arrays.stream(this.positive).map(Long::bitCount).sum();
        long negatives = halves.length - positives;
        if (positives == 0 || negatives == 0) {
            throw new IllegalArgumentException("an area under a ROC curve needs positive and negative rows, has "
                    + positives + " and " + negatives);
        }
        halfPairs = place(scores);
    }

    /**
     * Of some rows.
     *
     * @param scores highest first
     * @throws ArithmeticException for more rows than half of what an int counts, about a thousand million
     */
    static Placements of(boolean[] positive, Order.Sorted scores) {
        if (positive.length != scores.rows().length) {
            throw new IllegalArgumentException("there are " + positive.length + " labels and " + scores.rows().length
                    + " scores; each row needs one of both");
        }
        if (positive.length > Integer.MAX_VALUE / 2) {
            throw new ArithmeticException(positive.length + " rows are too many to count in halves");
        }
        return new Placements(positive, scores);
    }

    private static long[] bits(boolean[] positive) {
        long[] bits = new long[(positive.length + Long.SIZE - 1) / Long.SIZE];
        for (int row = 0; row < positive.length; row++) {
            bits[row / Long.SIZE] |= (positive[row] ? 1L : 0L) << row;
        }
        return bits;
    }

    /** 1 for a positive row, else 0. */
    private int bit(int row) {
        return (int) (positive[row / Long.SIZE] >>> row) & 1;
    }

    private boolean isPositive(int row) {
        return bit(row) == 1;
    }

    /** Fills the counts, run of ties by run of ties; answers the sum over one class, which is that over the other. */
    private long place(Order.Sorted scores) {
        int[] rows = scores.rows();
        long positivesAbove = 0;
        long negativesLeft = rows.length - positives;
        long sum = 0;
        int end;
        for (int start = 0; start < rows.length; start = end) {
            end = start;
            int tiedPositives = 0;
            do {
                tiedPositives += bit(rows[end]);
                end++;
            } while (end < rows.length && scores.isTied(end));
            int tiedNegatives = end - start - tiedPositives;
            negativesLeft -= tiedNegatives;
            int lower = (int) (2 * negativesLeft + tiedNegatives);
            int higher = (int) (2 * positivesAbove + tiedPositives);
            for (int place = start; place < end; place++) {
                // A product, since no processor foretells labels and branches by them.
                halves[rows[place]] = higher + bit(rows[place]) * (lower - higher);
            }
            sum += (long) lower * tiedPositives;
            positivesAbove += tiedPositives;
        }
        return sum;
    }

    /** Turns these into differences from those of another model on the same rows. */
    void subtract(Placements other) {
        for (int row = 0; row < halves.length; row++) {
            halves[row] -= other.halves[row];
        }
        halfPairs -= other.halfPairs;
    }

    boolean isAllZero() {
        return Arrays.stream(halves).allMatch(count -> count == 0);
    }

    /** The area, or the difference of areas. */
    double mean() {
        return halfPairs / (2.0 * positives * negatives());
    }

    private long negatives() {
        return halves.length - positives;
    }

    /** How many pairs of a positive and a negative row share no row. */
    long pairs() {
        return Math.min(positives, negatives());
    }

    /**
     * Variance of the mean.
     *
     * @param largest what the variance within a class of one row is taken for
     */
    double variance(double largest) {
        return variance(true, positives, negatives(), largest) + variance(false, negatives(), positives, largest);
    }

    /**
     * How the shares of one class are spread.
     *
     * @param largest what the variance within a class of one row is taken for
     */
    SampleShape shape(boolean label, double largest) {
        long rows = label ? positives : negatives();
        if (rows == 1) {
            return SampleShape.of(1, largest);
        }
        double[] shares = new double[Math.toIntExact(rows)];
        int next = 0;
        for (int row = 0; row < halves.length; row++) {
            if (isPositive(row) == label) {
                shares[next++] = halves[row] / (2.0 * (halves.length - rows));
            }
        }
        return SampleShape.of(shares);
    }

    private double variance(boolean label, long rows, long others, double largest) {
        if (rows == 1) {
            return largest;
        }
        double mean = halfPairs / (double) rows;
        double squares = 0;
        for (int row = 0; row < halves.length; row++) {
            if (isPositive(row) == label) {
                squares += (halves[row] - mean) * (halves[row] - mean);
            }
        }
        return squares / (rows - 1.0) / rows / (2.0 * others) / (2.0 * others);
    }
}
