package io.dataops.checks.task;

import io.dataops.checks.plan.RowTable;

/** The probabilities of all classes, row by row. */
@SuppressWarnings("ArrayRecordComponent") // millions of values, looked at once
record Distributions(double[][] perClass, RowTable table, RowFlaws flaws) {
    /** How far probabilities of a row may add up to more or less than 1. */
    private static final double MARGIN = 1e-6;

    /** A row whose probabilities do not add up to 1 is a flaw. One of them that is no probability is a flaw already. */
    void addUp() {
        for (int row = 0; perClass.length > 0 && row < table.rows(); row++) {
            double sum = 0;
            for (double[] probabilities : perClass) {
                double probability = probabilities[row];
                sum += probability >= 0 && probability <= 1 ? probability : Double.NaN;
            }
            if (Math.abs(sum - 1) > MARGIN) {
                flaws.add("the probabilities do not add up to 1", table.place(row));
            }
        }
    }
}
