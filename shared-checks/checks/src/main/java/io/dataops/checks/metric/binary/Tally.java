package io.dataops.checks.metric.binary;

/** Counts rows into a confusion matrix. */
final class Tally {
    private final double[] weights = new double[4];
    private final long[] rows = new long[4];

    /**
     * Adds a row.
     *
     * @param weight what it weighs in all
     * @param times how often it counts
     */
    void add(boolean positive, boolean predicted, double weight, int times) {
        int cell = (predicted ? 0 : 2) + (positive ? 0 : 1);
        weights[cell] += weight;
        rows[cell] += weight > 0 ? times : 0;
    }

    TalliedRows result() {
        return new TalliedRows(
                new ConfusionMatrix(weights[0], weights[1], weights[2], weights[3]),
                new ConfusionMatrix(rows[0], rows[1], rows[2], rows[3]));
    }

    /**
     * Rows counted.
     *
     * @param weights the weight in each cell
     * @param counts in each cell the rows that weigh anything, whatever they weigh
     */
    record TalliedRows(ConfusionMatrix weights, ConfusionMatrix counts) {
        long rows(RowSet set) {
            return (long) counts.of(set);
        }
    }
}
