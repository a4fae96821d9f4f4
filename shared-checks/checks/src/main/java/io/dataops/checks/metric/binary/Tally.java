package io.dataops.checks.metric.binary;

/** Counts rows of some groups into confusion matrices. Nothing branches on what nobody can predict. */
final class Tally {
    private static final int CELLS = 4;

    private final double[] weights;
    private final long[] rows;

    Tally(int groups) {
        weights = new double[CELLS * groups];
        rows = new long[CELLS * groups];
    }

    /** The rows of one group, where each weighs 1 and counts once. */
    static TalliedRows ofPlain(Flags positive, Flags predicted, int size) {
        double both = positive.countWith(predicted);
        double falsePositive = predicted.count() - both;
        double falseNegative = positive.count() - both;
        ConfusionMatrix matrix =
                new ConfusionMatrix(both, falsePositive, falseNegative, size - both - falsePositive - falseNegative);
        return new TalliedRows(matrix, matrix);
    }

    /**
     * Adds a row.
     *
     * @param group from 0
     * @param label 1 when it is positive, else 0
     * @param weight what it weighs in all
     * @param times how often it counts
     */
    void add(int group, int label, boolean predicted, double weight, int times) {
        int cell = CELLS * group + (predicted ? 0 : 2) + 1 - label;
        weights[cell] += weight;
        rows[cell] += weight > 0 ? times : 0;
    }

    TalliedRows result(int group) {
        int first = CELLS * group;
        return new TalliedRows(
                new ConfusionMatrix(weights[first], weights[first + 1], weights[first + 2], weights[first + 3]),
                new ConfusionMatrix(rows[first], rows[first + 1], rows[first + 2], rows[first + 3]));
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
