package io.dataops.checks.metric.regression;

import java.util.Arrays;

/** Kendall's tau-b in O(n log n): the pairs that disagree are the exchanges of a merge sort (Knight 1966). */
final class KendallTau {
    private KendallTau() {}

    /** The coefficient; neither labels nor predictions may all be the same. */
    static double of(RegressionExamples rows) {
        DenseRanks labels = DenseRanks.of(rows.labels());
        DenseRanks predictions = DenseRanks.of(rows.predictions());
        long[] pairs = new long[rows.rows()];
        Arrays.setAll(
                pairs,
                row -> ((long) labels.ofRow()[row] << Integer.SIZE)
                        | predictions.ofRow()[row]);
        Arrays.sort(pairs);
        double all = pairsAmong(pairs.length);
        double tiedLabels = ties(labels);
        double tiedPredictions = ties(predictions);
        int[] byLabel = Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray();
        double disagreeing = exchanges(byLabel);
        double agreeing = all - tiedLabels - tiedPredictions + tiesOfBoth(pairs) - disagreeing;
        return (agreeing - disagreeing) / Math.sqrt(all - tiedLabels) / Math.sqrt(all - tiedPredictions);
    }

    private static long pairsAmong(long rows) {
        return rows * (rows - 1) / 2;
    }

    private static long ties(DenseRanks ranks) {
        return Arrays.stream(ranks.rowsPerValue())
                .mapToLong(KendallTau::pairsAmong)
                .sum();
    }

    private static long tiesOfBoth(long[] sorted) {
        long ties = 0;
        int start = 0;
        for (int row = 1; row <= sorted.length; row++) {
            if (row == sorted.length || sorted[row] != sorted[start]) {
                ties += pairsAmong(row - start);
                start = row;
            }
        }
        return ties;
    }

    /** How many pairs stand in descending order; sorts the values. */
    private static long exchanges(int[] values) {
        long exchanges = 0;
        int[] from = values;
        int[] to = new int[values.length];
        for (int width = 1; width < values.length && width > 0; width *= 2) {
            for (int start = 0; start < values.length; start += 2 * width) {
                int middle = Math.min(start + width, values.length);
                exchanges += merge(from, to, start, middle, Math.min(middle + width, values.length));
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return exchanges;
    }

    private static long merge(int[] from, int[] to, int start, int middle, int end) {
        long exchanges = 0;
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            if (right == end || (left < middle && from[left] <= from[right])) {
                to[at] = from[left++];
            } else {
                exchanges += middle - left;
                to[at] = from[right++];
            }
        }
        return exchanges;
    }
}
