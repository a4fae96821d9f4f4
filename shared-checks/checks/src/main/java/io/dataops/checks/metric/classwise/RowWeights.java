package io.dataops.checks.metric.classwise;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much each stored row weighs, and how often it counts: rows that a bootstrap draws several times are stored once.
 * Immutable.
 */
public final class RowWeights {
    private final int size;
    private final double @Nullable [] weights;
    private final int @Nullable [] times;
    private final int rows;
    private final double total;

    private RowWeights(int size, double @Nullable [] weights, int @Nullable [] times) {
        this.size = size;
        this.weights = weights;
        this.times = times;
        rows = times == null ? size : Arrays.stream(times).sum();
        total = weights == null
                ? rows
                : IntStream.range(0, size).mapToDouble(this::weight).sum();
    }

    /** Every row weighs 1. */
    public static RowWeights equal(int rows) {
        return new RowWeights(rows, null, null);
    }

    /**
     * Rows with weights.
     *
     * @param weights each finite and at least 0; not copied
     */
    public static RowWeights of(double[] weights) {
        return new RowWeights(weights.length, weights, null);
    }

    /** Number of stored rows, which the indices of rows count. */
    public int size() {
        return size;
    }

    /** Number of rows, each as often as it counts. */
    public int rows() {
        return rows;
    }

    /** Whether rows have weights. */
    public boolean weighted() {
        return weights != null;
    }

    /** Whether some rows may count more or less than once. */
    public boolean repeated() {
        return times != null;
    }

    /** The weight of all rows. */
    public double total() {
        return total;
    }

    /** Why a mean over these rows is undefined when {@link #total} is 0. */
    public String nothing() {
        return rows == 0 ? "there is no row" : "every weight is 0";
    }

    /** The weight of a stored row, as often as it counts. */
    public double weight(int row) {
        double once = weights == null ? 1 : weights[row];
        return times == null ? once : once * times[row];
    }

    /** How often a stored row counts. */
    public int times(int row) {
        return times == null ? 1 : times[row];
    }

    /** The stored row of each row, in order. */
    public int[] drawn() {
        int[] drawn = new int[rows];
        int next = 0;
        for (int row = 0; row < size; row++) {
            int end = next + times(row);
            Arrays.fill(drawn, next, end, row);
            next = end;
        }
        return drawn;
    }

    /**
     * Each stored row as often as its count says.
     *
     * @param counts one for each stored row; not copied
     * @throws IllegalStateException when rows are repeated already, for then stored rows are not rows
     */
    public RowWeights repeated(int[] counts) {
        if (repeated()) {
            throw new IllegalStateException("rows are repeated already");
        }
        if (counts.length != size) {
            throw new IllegalArgumentException(counts.length + " counts for " + size + " rows");
        }
        return new RowWeights(size, weights, counts);
    }

    /** Some stored rows, each counting once for every time it is named. */
    public RowWeights at(int[] chosen) {
        return new RowWeights(
                chosen.length,
                weights == null
                        ? null
                        : Arrays.stream(chosen).mapToDouble(row -> weights[row]).toArray(),
                null);
    }
}
