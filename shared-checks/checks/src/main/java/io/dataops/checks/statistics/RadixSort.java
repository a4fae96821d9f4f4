package io.dataops.checks.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sorts rows by the bits of their values. Rows are dealt into buckets by the leading digits that they differ in, and each
 * bucket again, until few are left to be inserted one by one; all keep the order of equal values. Every dealing settles some
 * of 64 bits, so time grows with the number of rows whatever the values. Buckets that fit the processor's cache take their
 * keys along; larger ones look them up, so that many rows need little memory.
 */
final class RadixSort {
    /** Rows that are sorted in the cache, with 24 bytes each. */
    private static final int LOCAL = 1 << 14;
    /** Up to so many rows, inserting one by one is faster than dealing. */
    private static final int FEW = 24;

    private static final int MOST_BITS = 12;

    private final double[] values;
    private final long flip;
    private final int[] indices;
    private final long[] keys;
    private final long[] dealtKeys;
    private final int[] rows;
    private final int[] dealtRows;

    RadixSort(double[] values, Order order) {
        this.values = values;
        flip = order == Order.DESCENDING ? -1L : 0L;
        indices = new int[values.length];
        int local = Math.min(values.length, LOCAL);
        keys = new long[local];
        dealtKeys = new long[local];
        rows = new int[local];
        dealtRows = new int[local];
    }

    int[] indices() {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                throw new IllegalArgumentException(
                        "the value of row " + (row + 1) + " is not a number, so that the rows have no order");
            }
            smallest = Math.min(smallest, values[row]);
            largest = Math.max(largest, values[row]);
        }
        Arrays.setAll(indices, row -> row);
        if (values.length > LOCAL) {
            deal(0, values.length, null, firstDigits(smallest, largest));
        } else {
            sortInCache(0, values.length);
        }
        return indices;
    }

    /** Scores lie evenly between their ends, their bits do not: half of those between 0 and 1 have one exponent. */
    private Digits firstDigits(double smallest, double largest) {
        double scale = (1 << MOST_BITS) / (largest - smallest);
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            return this::key;
        }
        return flip == 0
                ? row -> (long) ((values[row] - smallest) * scale)
                : row -> (long) ((largest - values[row]) * scale);
    }

    /** Deals rows that do not fit the cache. Without a list of them, all rows as they are. */
    private void deal(int from, int to, int @Nullable [] dealt, Digits digits) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int place = 0; place < to - from; place++) {
            long digit = digits.of(dealt == null ? place : dealt[place]);
            least = Math.min(least, digit);
            greatest = Math.max(greatest, digit);
        }
        if (least == greatest) {
            return;
        }
        int shift = shift(greatest - least, to - from);
        int[] ends = new int[(int) ((greatest - least) >>> shift) + 2];
        for (int place = 0; place < to - from; place++) {
            long digit = digits.of(dealt == null ? place : dealt[place]);
            ends[(int) ((digit - least) >>> shift) + 1]++;
        }
        accumulate(ends, from);
        for (int place = 0; place < to - from; place++) {
            int row = dealt == null ? place : dealt[place];
            indices[ends[(int) ((digits.of(row) - least) >>> shift)]++] = row;
        }
        sortBuckets(from, ends);
    }

    private void sortBuckets(int from, int[] ends) {
        int start = from;
        for (int bucket = 0; bucket < ends.length - 1; bucket++) {
            if (ends[bucket] - start > LOCAL) {
                deal(start, ends[bucket], Arrays.copyOfRange(indices, start, ends[bucket]), this::key);
            } else if (ends[bucket] - start > 1) {
                sortInCache(start, ends[bucket]);
            }
            start = ends[bucket];
        }
    }

    private void sortInCache(int from, int to) {
        for (int place = 0; place < to - from; place++) {
            rows[place] = indices[from + place];
            keys[place] = key(rows[place]);
        }
        sortKeys(0, to - from);
        System.arraycopy(rows, 0, indices, from, to - from);
    }

    private void sortKeys(int from, int to) {
        if (to - from <= FEW) {
            insertOneByOne(from, to);
            return;
        }
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int place = from; place < to; place++) {
            least = Math.min(least, keys[place]);
            greatest = Math.max(greatest, keys[place]);
        }
        if (least == greatest) {
            return;
        }
        int shift = shift(greatest - least, to - from);
        int[] ends = new int[(int) ((greatest - least) >>> shift) + 2];
        for (int place = from; place < to; place++) {
            ends[(int) ((keys[place] - least) >>> shift) + 1]++;
        }
        accumulate(ends, from);
        for (int place = from; place < to; place++) {
            int target = ends[(int) ((keys[place] - least) >>> shift)]++;
            dealtKeys[target] = keys[place];
            dealtRows[target] = rows[place];
        }
        System.arraycopy(dealtKeys, from, keys, from, to - from);
        System.arraycopy(dealtRows, from, rows, from, to - from);
        int start = from;
        for (int bucket = 0; bucket < ends.length - 1 && shift > 0; bucket++) {
            sortKeys(start, ends[bucket]);
            start = ends[bucket];
        }
    }

    /** How many bits of keys within a range to leave for later, so that a bucket of evenly spread ones gets a few rows. */
    private static int shift(long range, int count) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count) - (count > LOCAL ? 8 : 3);
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(range) - Math.min(bits, MOST_BITS));
    }

    /** Turns counts, each one place up, into the starts of buckets. */
    private static void accumulate(int[] ends, int from) {
        ends[0] = from;
        for (int bucket = 1; bucket < ends.length; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
    }

    private void insertOneByOne(int from, int to) {
        for (int place = from + 1; place < to; place++) {
            long key = keys[place];
            int row = rows[place];
            int free = place;
            while (free > from && keys[free - 1] > key) {
                keys[free] = keys[free - 1];
                rows[free] = rows[free - 1];
                free--;
            }
            keys[free] = key;
            rows[free] = row;
        }
    }

    private long key(int row) {
        return SortableBits.of(values[row]) ^ flip;
    }

    /** A whole number for each row, in the order wanted. */
    private interface Digits {
        long of(int row);
    }
}
