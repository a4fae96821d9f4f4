package io.dataops.checks.metric.classwise;

import java.util.Arrays;

/**
 * Orders rows by score, highest first. A radix sort of the bits of the doubles, because comparing a million boxed numbers
 * takes ten times as long; a byte that is the same in all scores costs nothing.
 */
public final class ScoreOrder {
    private static final int BYTES = Long.BYTES;
    private static final int VALUES = 256;

    private ScoreOrder() {}

    /**
     * The rows from the highest score to the lowest; rows with equal scores in their own order.
     *
     * @param scores none of them NaN; −0 equals 0
     */
    public static int[] descending(double[] scores) {
        long[] keys = new long[scores.length];
        int[][] counts = new int[BYTES][VALUES];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = key(scores[row]);
            for (int digit = 0; digit < BYTES; digit++) {
                counts[digit][digit(keys[row], digit)]++;
            }
        }
        int[] order = new int[keys.length];
        Arrays.setAll(order, row -> row);
        int[] sorted = new int[keys.length];
        for (int digit = 0; digit < BYTES; digit++) {
            if (keys.length > 0 && counts[digit][digit(keys[0], digit)] < keys.length) {
                place(keys, digit, counts[digit], order, sorted);
                int[] swapped = order;
                order = sorted;
                sorted = swapped;
            }
        }
        return order;
    }

    private static void place(long[] keys, int digit, int[] counts, int[] from, int[] to) {
        int next = 0;
        for (int value = 0; value < VALUES; value++) {
            int count = counts[value];
            counts[value] = next;
            next += count;
        }
        for (int row : from) {
            to[counts[digit(keys[row], digit)]++] = row;
        }
    }

    /** A whole number that is lower, as an unsigned one, the higher the score is. */
    private static long key(double score) {
        long bits = Double.doubleToRawLongBits(score + 0.0);
        return bits < 0 ? bits : bits ^ Long.MAX_VALUE;
    }

    private static int digit(long key, int digit) {
        return (int) (key >>> (digit * Byte.SIZE)) & (VALUES - 1);
    }
}
