package io.dataops.checks.metric.binary;

/** How much weight, and how many rows that weigh anything, each pair of label and prediction has. */
public final class ConfusionMatrix {
    private final double[] weights = new double[Cell.values().length];
    private final long[] rows = new long[Cell.values().length];

    ConfusionMatrix() {}

    void add(Cell cell, double weight, long times) {
        weights[cell.ordinal()] += weight;
        rows[cell.ordinal()] += weight > 0 ? times : 0;
    }

    /** Weight of the positive rows that are predicted positive. */
    public double truePositive() {
        return weights[Cell.TRUE_POSITIVE.ordinal()];
    }

    /** Weight of the negative rows that are predicted positive. */
    public double falsePositive() {
        return weights[Cell.FALSE_POSITIVE.ordinal()];
    }

    /** Weight of the positive rows that are predicted negative. */
    public double falseNegative() {
        return weights[Cell.FALSE_NEGATIVE.ordinal()];
    }

    /** Weight of the negative rows that are predicted negative. */
    public double trueNegative() {
        return weights[Cell.TRUE_NEGATIVE.ordinal()];
    }

    /** The weight of some rows as a share of the weight of others, which must be above 0. */
    double rate(RowSet of, RowSet among) {
        return weight(of) / weight(among);
    }

    double weight(RowSet set) {
        double sum = 0;
        for (Cell cell : Cell.values()) {
            sum += set.contains(cell) ? weights[cell.ordinal()] : 0;
        }
        return sum;
    }

    long rows(RowSet set) {
        long sum = 0;
        for (Cell cell : Cell.values()) {
            sum += set.contains(cell) ? rows[cell.ordinal()] : 0;
        }
        return sum;
    }
}
