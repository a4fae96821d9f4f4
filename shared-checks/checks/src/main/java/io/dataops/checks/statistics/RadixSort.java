package io.dataops.checks.statistics;

import java.util.Arrays;

/**
 * A radix sort from the most significant digit: rows are dealt out by the leading bits in which their values differ, and so
 * on within each bucket, all in the order of equal values; few are inserted one by one. Every dealing settles some of 64
 * bits, so time grows with the number of rows whatever the values. Values travel with their rows: to look them up instead
 * takes three times as long once they do not fit the processor's cache.
 */
final class RadixSort {
    private static final int MOST_DIGIT_BITS = 12;
    /** Up to so many rows, inserting one by one is faster than dealing. */
    private static final int FEW = 24;

    /** So that rows of different values end in buckets of a few, and buckets without a row cost little. */
    private static final int ROWS_PER_BUCKET = 4;

    private final long flip;
    private final double[] values;
    private final int[] rows;
    // Arrays of their own for each dealing would be more garbage than a heap of rows has room for.
    private double[] dealtValues = {};

    private int[] dealtRows = {};
    /** Where buckets end, for each depth of dealing. */
    private final int[][] ends = new int[Long.SIZE][];

    private RadixSort(double[] values, int[] rows, Order order) {
        flip = order == Order.DESCENDING ? -1L : 0L;
        this.values = values;
        this.rows = rows;
    }

    /** Sorts values, each a number; the array given stays as it is. */
    static Order.Sorted sorted(double[] given, Order order) {
        // The larger comes last, so that it need not move to make room for the other; and what holds them comes after
        // both, since
        // an older object keeps its arrays from being collected with the young.
        int[] rows = new int[given.length];
        double[] values = new double[given.length];
        RadixSort sort = new RadixSort(values, rows, order);
        sort.take(given);
        return new Order.Sorted(sort.values, sort.rows);
    }

    private void take(double[] given) {
        Digit digit = digit(given, 0, given.length);
        if (digit.isConstant()) {
            System.arraycopy(given, 0, values, 0, given.length);
            Arrays.setAll(rows, row -> row);
            return;
        }
        int[] starts = ends(digit, given, 0, given.length, 0);
        for (int row = given.length - 1; row >= 0; row--) {
            put(--starts[digit.of(key(given[row]))], given[row], row);
        }
        sortBuckets(starts, digit.buckets, given.length, 1);
    }

    private void put(int place, double value, int row) {
        values[place] = value;
        rows[place] = row;
    }

    private void sortBuckets(int[] starts, int buckets, int to, int depth) {
        for (int bucket = 0; bucket < buckets; bucket++) {
            sort(starts[bucket], bucket + 1 < buckets ? starts[bucket + 1] : to, depth);
        }
    }

    private void sort(int from, int to, int depth) {
        if (to - from <= FEW) {
            insertOneByOne(from, to);
            return;
        }
        Digit digit = digit(values, from, to);
        if (!digit.isConstant()) {
            sortBuckets(deal(from, to, digit, depth), digit.buckets, to, depth + 1);
        }
    }

    /** Deals rows out by a digit, and answers where each bucket starts. */
    private int[] deal(int from, int to, Digit digit, int depth) {
        int size = to - from;
        if (dealtRows.length < size) {
            int room = Math.max(size, 2 * dealtRows.length);
            dealtValues = new double[room];
            dealtRows = new int[room];
        }
        System.arraycopy(values, from, dealtValues, 0, size);
        System.arraycopy(rows, from, dealtRows, 0, size);
        int[] starts = ends(digit, values, from, to, depth);
        for (int i = size - 1; i >= 0; i--) {
            put(--starts[digit.of(key(dealtValues[i]))], dealtValues[i], dealtRows[i]);
        }
        return starts;
    }

    private void insertOneByOne(int from, int to) {
        for (int place = from + 1; place < to; place++) {
            double value = values[place];
            int row = rows[place];
            long key = key(value);
            int free = place;
            while (free > from && key(values[free - 1]) > key) {
                put(free, values[free - 1], rows[free - 1]);
                free--;
            }
            put(free, value, row);
        }
    }

    private long key(double value) {
        return SortableBits.of(value) ^ flip;
    }

    /** The leading bits in which some of these values differ. */
    private Digit digit(double[] some, int from, int to) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int place = from; place < to; place++) {
            long key = key(some[place]);
            least = Math.min(least, key);
            greatest = Math.max(greatest, key);
        }
        if (least >= greatest) {
            return new Digit(0, 0, 0);
        }
        int wanted = (to - from) / ROWS_PER_BUCKET;
        int bits = Math.max(1, Math.min(MOST_DIGIT_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(wanted)));
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(greatest - least) - bits);
        return new Digit(least, shift, (int) ((greatest - least) >>> shift) + 1);
    }

    /** Where each bucket ends when the buckets follow one another from {@code from} on. */
    private int[] ends(Digit digit, double[] some, int from, int to, int depth) {
        int[] counts = cleared(digit.buckets, depth);
        for (int place = from; place < to; place++) {
            counts[digit.of(key(some[place]))]++;
        }
        int end = from;
        for (int bucket = 0; bucket < digit.buckets; bucket++) {
            end += counts[bucket];
            counts[bucket] = end;
        }
        return counts;
    }

    private int[] cleared(int size, int depth) {
        if (ends[depth] == null || ends[depth].length < size) {
            ends[depth] = new int[size];
        }
        Arrays.fill(ends[depth], 0, size, 0);
        return ends[depth];
    }

    /**
     * Some bits of a key.
     *
     * @param least the lowest key
     * @param shift bits below the digit
     * @param buckets one for each value of the digit; none when all keys are equal
     */
    private record Digit(long least, int shift, int buckets) {
        boolean isConstant() {
            return buckets == 0;
        }

        int of(long key) {
            return (int) ((key - least) >>> shift);
        }
    }
}
