package io.dataops.checks.metric.binary;

import java.util.Arrays;

/**
 * Scores in descending order. Equal scores keep the order of their rows, and −0.0 equals 0.0.
 *
 * <p>A radix sort from the most significant digit: rows are dealt out by the leading bits in which their scores differ, and
 * so on within each bucket. Beside the result it needs little memory, whatever the scores; millions of rows take a fraction
 * of the time of a comparison sort.
 *
 * @param scores the scores, highest first
 * @param rows the row of each
 */
@SuppressWarnings("ArrayRecordComponent") // millions of values, handed on once
record ScoreOrder(double[] scores, int[] rows) {
    private static final int MOST_DIGIT_BITS = 12;
    private static final int INSERTION_SORTED = 24;

    /** Sorts scores, none of them NaN; the array given stays as it is. */
    static ScoreOrder descending(double[] scores) {
        ScoreOrder order = new ScoreOrder(new double[scores.length], new int[scores.length]);
        Digit digit = Digit.of(scores, 0, scores.length);
        if (digit.isConstant()) {
            System.arraycopy(scores, 0, order.scores, 0, scores.length);
            Arrays.setAll(order.rows, row -> row);
            return order;
        }
        int[] ends = digit.ends(scores, 0, scores.length);
        for (int row = scores.length - 1; row >= 0; row--) {
            order.put(--ends[digit.of(scores[row])], scores[row], row);
        }
        order.sortBuckets(ends, scores.length);
        return order;
    }

    private void put(int position, double score, int row) {
        scores[position] = score;
        rows[position] = row;
    }

    private void sortBuckets(int[] starts, int to) {
        for (int bucket = 0; bucket < starts.length; bucket++) {
            sort(starts[bucket], bucket + 1 < starts.length ? starts[bucket + 1] : to);
        }
    }

    private void sort(int from, int to) {
        if (to - from <= INSERTION_SORTED) {
            insertionSort(from, to);
            return;
        }
        Digit digit = Digit.of(scores, from, to);
        if (!digit.isConstant()) {
            sortBuckets(deal(from, to, digit), to);
        }
    }

    /** Deals rows out by a digit, and answers where each bucket starts. */
    private int[] deal(int from, int to, Digit digit) {
        double[] dealtScores = Arrays.copyOfRange(scores, from, to);
        int[] dealtRows = Arrays.copyOfRange(rows, from, to);
        int[] ends = digit.ends(scores, from, to);
        for (int i = to - from - 1; i >= 0; i--) {
            put(--ends[digit.of(dealtScores[i])], dealtScores[i], dealtRows[i]);
        }
        return ends;
    }

    private void insertionSort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double score = scores[i];
            int row = rows[i];
            int j = i;
            while (j > from && scores[j - 1] < score) {
                put(j, scores[j - 1], rows[j - 1]);
                j--;
            }
            put(j, score, row);
        }
    }

    /**
     * The leading bits in which some scores differ.
     *
     * @param first the lowest key, which is that of the highest score
     * @param shift bits below the digit
     * @param buckets one for each value of the digit; none when all scores are equal
     */
    private record Digit(long first, int shift, int buckets) {
        static Digit of(double[] scores, int from, int to) {
            if (from == to) {
                return new Digit(0, 0, 0);
            }
            long first = key(scores[from]);
            long last = first;
            for (int i = from + 1; i < to; i++) {
                long key = key(scores[i]);
                first = Math.min(first, key);
                last = Math.max(last, key);
            }
            if (first == last) {
                return new Digit(first, 0, 0);
            }
            int bits = Math.min(MOST_DIGIT_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(to - from));
            int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(last - first) - bits);
            return new Digit(first, shift, (int) ((last - first) >>> shift) + 1);
        }

        boolean isConstant() {
            return buckets == 0;
        }

        int of(double score) {
            return (int) ((key(score) - first) >>> shift);
        }

        /** Where each bucket ends when the buckets follow one another from {@code from} on. */
        int[] ends(double[] scores, int from, int to) {
            int[] ends = new int[buckets];
            for (int i = from; i < to; i++) {
                ends[of(scores[i])]++;
            }
            int end = from;
            for (int bucket = 0; bucket < buckets; bucket++) {
                end += ends[bucket];
                ends[bucket] = end;
            }
            return ends;
        }

        /** A number that is the lower the higher the score is. */
        private static long key(double score) {
            long bits = Double.doubleToRawLongBits(score + 0.0); // −0.0 + 0.0 is 0.0
            return ~(bits ^ ((bits >> 63) >>> 1));
        }
    }
}
