package io.dataops.checks.task;

import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Values;

/** Reads columns of a predictions table into arrays. Flaws that every task has are noted here; others by the task itself. */
final class RowReader {
    private final RowTable table;
    private final RowFlaws flaws;

    RowReader(RowTable table, RowFlaws flaws) {
        this.table = table;
        this.flaws = flaws;
    }

    /**
     * Numbers, each finite.
     *
     * @param what the values are, such as {@code the score}
     */
    double[] numbers(int column, String what) {
        Values.Numbers numbers = (Values.Numbers) table.columns().get(column);
        for (int row = 0; row < table.rows(); row++) {
            if (numbers.isNull(row)) {
                flaws.add(what + " is null", table.place(row));
            } else if (Double.isNaN(numbers.values()[row])) {
                flaws.add(what + " is not a number (NaN)", table.place(row));
            } else if (Double.isInfinite(numbers.values()[row])) {
                flaws.add(what + " is infinite", table.place(row));
            }
        }
        return numbers.values();
    }

    /** Weights, each at least 0. */
    double[] weights(int column) {
        double[] weights = numbers(column, "the weight");
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] < 0) {
                flaws.add("the weight is negative", table.place(row));
            }
        }
        return weights;
    }

    /** Probabilities, each from 0 to 1. */
    double[] probabilities(int column, String what) {
        double[] probabilities = numbers(column, what);
        for (int row = 0; row < probabilities.length; row++) {
            if (probabilities[row] < 0) {
                flaws.add(what + " is below 0", table.place(row));
            } else if (probabilities[row] > 1) {
                flaws.add(what + " is above 1", table.place(row));
            }
        }
        return probabilities;
    }

    /** Texts, none of them null. */
    Values.Codes codes(int column, String what) {
        Values.Codes codes = (Values.Codes) table.columns().get(column);
        for (int row = 0; row < table.rows(); row++) {
            if (codes.isNull(row)) {
                flaws.add(what + " is null", table.place(row));
            }
        }
        return codes;
    }
}
