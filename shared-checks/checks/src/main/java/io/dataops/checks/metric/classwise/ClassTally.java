package io.dataops.checks.metric.classwise;

/**
 * What became of the rows of one class, all others taken together as its opposite.
 *
 * @param hits weight of the rows that have the class and are predicted to
 * @param labelled weight of the rows that have it
 * @param predicted weight of the rows that are predicted to
 * @param labelledRows number of the rows that have it
 * @param predictedRows number of the rows that are predicted to
 */
public record ClassTally(double hits, double labelled, double predicted, long labelledRows, long predictedRows) {
    /** Both together. */
    ClassTally plus(ClassTally other) {
        return new ClassTally(
                hits + other.hits,
                labelled + other.labelled,
                predicted + other.predicted,
                labelledRows + other.labelledRows,
                predictedRows + other.predictedRows);
    }
}
