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

    private final long flip;
    private final double[] values;
    private final int[] rows;

    private RadixSort(int size, Order order) {
        flip = order == Order.DESCENDING ? -1L : 0L;
        values = new double[size];
        rows = new int[size];
    }

    /** Sorts values, each a number; the array given stays as it is. */
    static Order.Sorted sorted(double[] given, Order order) {
        RadixSort sort = new RadixSort(given.length, order);
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
        int[] ends = ends(digit, given, 0, given.length);
        for (int row = given.length - 1; row >= 0; row--) {
            put(--ends[digit.of(key(given[row]))], given[row], row);
        }
        sortBuckets(ends, given.length);
    }

    private void put(int place, double value, int row) {
        values[place] = value;
        rows[place] = row;
    }

    private void sortBuckets(int[] starts, int to) {
        for (int bucket = 0; bucket < starts.length; bucket++) {
            sort(starts[bucket], bucket + 1 < starts.length ? starts[bucket + 1] : to);
        }
    }

    private void sort(int from, int to) {
        if (to - from <= FEW) {
            insertOneByOne(from, to);
            return;
        }
        Digit digit = digit(values, from, to);
        if (!digit.isConstant()) {
            sortBuckets(deal(from, to, digit), to);
        }
    }

    /** Deals rows out by a digit, and answers where each bucket starts. */
    private int[] deal(int from, int to, Digit digit) {
        double[] dealtValues = Arrays.copyOfRange(values, from, to);
        int[] dealtRows = Arrays.copyOfRange(rows, from, to);
        int[] ends = ends(digit, values, from, to);
        for (int i = to - from - 1; i >= 0; i--) {
            put(--ends[digit.of(key(dealtValues[i]))], dealtValues[i], dealtRows[i]);
        }
        return ends;
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
        int bits = Math.min(MOST_DIGIT_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(to - from));
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(greatest - least) - bits);
        return new Digit(least, shift, (int) ((greatest - least) >>> shift) + 1);
    }

    /** Where each bucket ends when the buckets follow one another from {@code from} on. */
    private int[] ends(Digit digit, double[] some, int from, int to) {
        int[] ends = new int[digit.buckets];
        for (int place = from; place < to; place++) {
            ends[digit.of(key(some[place]))]++;
        }
        int end = from;
        for (int bucket = 0; bucket < ends.length; bucket++) {
            end += ends[bucket];
            ends[bucket] = end;
        }
        return ends;
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
