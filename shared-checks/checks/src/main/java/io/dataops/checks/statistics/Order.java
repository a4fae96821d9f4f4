package io.dataops.checks.statistics;

import java.util.Arrays;

/**
 * Which values come first. Sorting is stable: rows with equal values keep their order. Negative zero equals zero; a value
 * that is not a number has no place and is refused.
 */
public enum Order {
    ASCENDING,
    DESCENDING;

    /**
     * Values in an order.
     *
     * @param values the values; not copied
     * @param rows the row of each, from 0; not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of values, handed on once
    public record Sorted(double[] values, int[] rows) {
        /** Of rows that stand in the order of their values already. */
        public static Sorted standing(double[] values) {
            int[] rows = new int[values.length];
            Arrays.setAll(rows, row -> row);
            return new Sorted(values, rows);
        }

        /** Whether the value at a place, from 1 on, equals the one before it. */
        boolean isTied(int place) {
            return values[place] == values[place - 1];
        }
    }

    /**
     * The values in this order, each with its row. Ten million take well under a second; besides the answer, which takes 12
     * bytes for each row, little memory is used unless most values lie close together.
     *
     * @param values one for each row; infinities are fine
     * @throws IllegalArgumentException if a value is not a number; the message names the row, counted from 1
     */
    public Sorted sorted(double[] values) {
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                throw new IllegalArgumentException(
                        "the value of row " + (row + 1) + " is not a number, so that the rows have no order");
            }
        }
        return RadixSort.sorted(values, this);
    }

    /**
     * The rows in this order of their values; as {@link #sorted}.
     *
     * @return row numbers from 0
     */
    public int[] indices(double[] values) {
        return sorted(values).rows();
    }

    /**
     * Ranks of the values in this order, from 1; equal values share the mean of their ranks.
     *
     * @param values one for each row
     * @return one for each row, in the order of the rows
     * @throws IllegalArgumentException if a value is not a number; the message names the row, counted from 1
     */
    public double[] midranks(double[] values) {
        int[] order = indices(values);
        double[] ranks = new double[values.length];
        int end;
        for (int start = 0; start < order.length; start = end) {
            end = endOfTie(values, order, start);
            double rank = 0.5 * (start + 1 + end);
            for (int place = start; place < end; place++) {
                ranks[order[place]] = rank;
            }
        }
        return ranks;
    }

    /**
     * The first place behind the run of equal values that starts at a place.
     *
     * @param order rows such that equal values stand together, as {@link #indices} gives them
     * @param start a place in {@code order}
     * @return above {@code start}, at most the number of rows
     */
    public static int endOfTie(double[] values, int[] order, int start) {
        double value = values[order[start]];
        int end = start + 1;
        while (end < order.length && values[order[end]] == value) {
            end++;
        }
        return end;
    }
}
