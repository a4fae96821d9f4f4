package io.dataops.checks.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sorts rows by the bits of their values. Many rows are first dealt into buckets by the leading digits that they differ in;
 * a bucket that fits the processor's cache is then sorted by its digits, the last ones first. Both keep the order of equal
 * values.
 */
final class RadixSort {
    private static final int SPLIT_BITS = 12;
    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;
    /** Rows that are sorted in the cache: two times 12 bytes each. */
    private static final int LOCAL = 1 << 14;
    /** Up to so many rows, inserting one by one is faster than counting digits. */
    private static final int FEW = 40;

    private final double[] values;
    private final long flip;
    private final int[] indices;
    private long[] keys;
    private long[] otherKeys;
    private int[] rows;
    private int[] otherRows;
    private final int[] starts = new int[DIGITS + 1];

    RadixSort(double[] values, Order order) {
        this.values = values;
        flip = order == Order.DESCENDING ? -1L : 0L;
        indices = new int[values.length];
        int local = Math.min(values.length, LOCAL);
        keys = new long[local];
        otherKeys = new long[local];
        rows = new int[local];
        otherRows = new int[local];
    }

    int[] indices() {
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                throw new IllegalArgumentException(
                        "the value of row " + (row + 1) + " is not a number, so that the rows have no order");
            }
        }
        if (values.length > LOCAL) {
            split(0, values.length, null);
        } else {
            Arrays.setAll(indices, row -> row);
            sort(0, values.length);
        }
        return indices;
    }

    private void sort(int from, int to) {
        if (to - from > LOCAL) {
            split(from, to, Arrays.copyOfRange(indices, from, to));
        } else if (to - from > 1) {
            sortInCache(from, to - from);
        }
    }

    /** Deals rows into buckets and sorts each. Without rows, the first {@code to} rows as they are. */
    private void split(int from, int to, int @Nullable [] dealt) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int place = 0; place < to - from; place++) {
            long key = key(dealt == null ? place : dealt[place]);
            least = Math.min(least, key);
            greatest = Math.max(greatest, key);
        }
        if (least == greatest) {
            if (dealt == null) {
                Arrays.setAll(indices, row -> row);
            }
            return;
        }
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(greatest - least) - SPLIT_BITS);
        int[] ends = new int[(int) ((greatest - least) >>> shift) + 2];
        for (int place = 0; place < to - from; place++) {
            long key = key(dealt == null ? place : dealt[place]);
            ends[(int) ((key - least) >>> shift) + 1]++;
        }
        ends[0] = from;
        for (int bucket = 1; bucket < ends.length; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
        for (int place = 0; place < to - from; place++) {
            int row = dealt == null ? place : dealt[place];
            indices[ends[(int) ((key(row) - least) >>> shift)]++] = row;
        }
        int start = from;
        for (int bucket = 0; bucket < ends.length - 1; bucket++) {
            sort(start, ends[bucket]);
            start = ends[bucket];
        }
    }

    private void sortInCache(int from, int count) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int place = 0; place < count; place++) {
            rows[place] = indices[from + place];
            keys[place] = key(rows[place]);
            least = Math.min(least, keys[place]);
            greatest = Math.max(greatest, keys[place]);
        }
        if (least == greatest) {
            return;
        }
        if (count <= FEW) {
            insertOneByOne(count);
        } else {
            int bits = Long.SIZE - Long.numberOfLeadingZeros(greatest - least);
            for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
                dealByDigit(count, least, shift);
            }
        }
        System.arraycopy(rows, 0, indices, from, count);
    }

    private void dealByDigit(int count, long least, int shift) {
        Arrays.fill(starts, 0);
        for (int place = 0; place < count; place++) {
            starts[digit(keys[place], least, shift) + 1]++;
        }
        if (starts[digit(keys[0], least, shift) + 1] == count) {
            return;
        }
        for (int digit = 1; digit < DIGITS; digit++) {
            starts[digit] += starts[digit - 1];
        }
        for (int place = 0; place < count; place++) {
            int target = starts[digit(keys[place], least, shift)]++;
            otherKeys[target] = keys[place];
            otherRows[target] = rows[place];
        }
        long[] dealtKeys = otherKeys;
        otherKeys = keys;
        keys = dealtKeys;
        int[] dealtRows = otherRows;
        otherRows = rows;
        rows = dealtRows;
    }

    private static int digit(long key, long least, int shift) {
        return (int) ((key - least) >>> shift) & (DIGITS - 1);
    }

    private void insertOneByOne(int count) {
        for (int place = 1; place < count; place++) {
            long key = keys[place];
            int row = rows[place];
            int free = place;
            while (free > 0 && keys[free - 1] > key) {
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
}
