package io.dataops.checks.metric.classwise;

import io.dataops.checks.statistics.Order;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The scores of every row, a column for each class. The order by each column is found when it is first asked for, then kept
 * and shared by all metrics, and by all that a bootstrap draws.
 */
public final class ScoreColumns {
    private final double[][] columns;
    private final AtomicReferenceArray<int[]> orders;

    /**
     * Takes columns.
     *
     * @param columns for each class the score of each row; no column when there are no scores. Not copied
     */
    public ScoreColumns(double[][] columns) {
        this.columns = columns;
        orders = new AtomicReferenceArray<>(columns.length + 1); // the last one is that of all columns together
    }

    /** There are no scores. */
    public static ScoreColumns none() {
        return new ScoreColumns(new double[0][]);
    }

    /** Whether there are scores. */
    public boolean present() {
        return columns.length > 0;
    }

    /** The score of a class for a stored row. */
    public double score(int column, int row) {
        return columns[column][row];
    }

    /** The rows from the highest score of a class to the lowest. */
    public int[] order(int column) {
        int[] known = orders.get(column);
        if (known == null) {
            known = Order.DESCENDING.indices(columns[column]);
            orders.set(column, known);
        }
        return known;
    }

    /**
     * All scores in one ranking, highest first.
     *
     * @param size number of rows
     * @return for each place the column times the number of rows, plus the row
     */
    int[] pooledOrder(int size) {
        int[] known = orders.get(columns.length);
        if (known == null) {
            double[] all = new double[Math.multiplyExact(columns.length, size)];
            for (int column = 0; column < columns.length; column++) {
                System.arraycopy(columns[column], 0, all, column * size, size);
            }
            known = Order.DESCENDING.indices(all);
            orders.set(columns.length, known);
        }
        return known;
    }

    /** The scores of some rows, in that order. */
    public ScoreColumns at(int[] rows) {
        return new ScoreColumns(Arrays.stream(columns)
                .map(column ->
                        Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new));
    }
}
