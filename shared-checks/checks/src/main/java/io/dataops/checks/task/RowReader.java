package io.dataops.checks.task;

import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Values;

/** Reads columns of a predictions table into arrays. Flaws that every task has are noted here; others by the task itself. */
final class RowReader {
    /** Metrics multiply weights with each other and with losses; beyond, products are no doubles any more. */
    private static final double GREATEST_WEIGHT = 1e100;

    private static final double LEAST_WEIGHT = 1 / GREATEST_WEIGHT;

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

    /** Weights, each 0 or from 1e-100 to 1e100. */
    double[] weights(int column) {
        double[] weights = numbers(column, "the weight");
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] < 0) {
                flaws.add("the weight is negative", table.place(row));
            } else if (weights[row] > GREATEST_WEIGHT && Double.isFinite(weights[row])) {
                flaws.add("the weight is above 1e100, too large to calculate with", table.place(row));
            } else if (weights[row] > 0 && weights[row] < LEAST_WEIGHT) {
                flaws.add("the weight is below 1e-100 and not 0, too small to calculate with", table.place(row));
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
