package io.dataops.checks.metric.binary;

/**
 * How much there is of each class.
 *
 * @param positive weight of the positive rows
 * @param negative weight of the negative rows
 * @param positiveRows positive rows that weigh anything
 * @param negativeRows negative rows that weigh anything
 */
record ClassTotals(double positive, double negative, long positiveRows, long negativeRows) {
    double weight() {
        return positive + negative;
    }

    double prevalence() {
        return positive / weight();
    }
}
