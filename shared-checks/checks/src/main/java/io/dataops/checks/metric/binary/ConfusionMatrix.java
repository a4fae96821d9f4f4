package io.dataops.checks.metric.binary;

/**
 * How much weight each pair of label and prediction has; without weights, how many rows.
 *
 * @param truePositive of the positive rows that are predicted positive
 * @param falsePositive of the negative rows that are predicted positive
 * @param falseNegative of the positive rows that are predicted negative
 * @param trueNegative of the negative rows that are predicted negative
 */
public record ConfusionMatrix(double truePositive, double falsePositive, double falseNegative, double trueNegative) {
    /** Of some rows together. */
    double of(RowSet rows) {
        return (rows.contains(Cell.TRUE_POSITIVE) ? truePositive : 0)
                + (rows.contains(Cell.FALSE_POSITIVE) ? falsePositive : 0)
                + (rows.contains(Cell.FALSE_NEGATIVE) ? falseNegative : 0)
                + (rows.contains(Cell.TRUE_NEGATIVE) ? trueNegative : 0);
    }

    /** Some rows as a share of others, of which there must be some. */
    double rate(RowSet rows, RowSet among) {
        return of(rows) / of(among);
    }
}
