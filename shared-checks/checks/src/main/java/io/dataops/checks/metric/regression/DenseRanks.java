package io.dataops.checks.metric.regression;

import java.util.Arrays;

/**
 * The different values among some, in order, and which of them each row has.
 *
 * @param values each once, ascending; 0 and −0 are one value
 * @param ofRow for each row the index of its value
 */
@SuppressWarnings("ArrayRecordComponent") // made and used within one computation
record DenseRanks(double[] values, int[] ofRow) {
    static DenseRanks of(double[] rows) {
        // −0.0 + 0.0 is 0.0, while a sort tells the two apart
        double[] sorted = Arrays.stream(rows).map(value -> value + 0.0).sorted().toArray();
        int different = 0;
        for (double value : sorted) {
            if (different == 0 || value != sorted[different - 1]) {
                sorted[different++] = value;
            }
        }
        double[] values = Arrays.copyOf(sorted, different);
        int[] ranks = new int[rows.length];
        Arrays.setAll(ranks, row -> Arrays.binarySearch(values, rows[row] + 0.0));
        return new DenseRanks(values, ranks);
    }

    /** How many rows have each value. */
    int[] rowsPerValue() {
        int[] rows = new int[values.length];
        for (int rank : ofRow) {
            rows[rank]++;
        }
        return rows;
    }

    /** Ranks from 1, where rows of one value share the mean of their ranks. */
    double[] midRanks() {
        int[] rows = rowsPerValue();
        double[] rankOfValue = new double[rows.length];
        double below = 0;
        for (int value = 0; value < rows.length; value++) {
            rankOfValue[value] = below + (rows[value] + 1) / 2.0;
            below += rows[value];
        }
        return Arrays.stream(ofRow).mapToDouble(rank -> rankOfValue[rank]).toArray();
    }
}
