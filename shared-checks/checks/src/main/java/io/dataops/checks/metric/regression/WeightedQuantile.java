package io.dataops.checks.metric.regression;

import java.util.Arrays;

/** Values in order, with the weight of the rows that have each: quantiles follow from it. */
final class WeightedQuantile {
    private final double[] values;
    private final double[] weightUpTo;

    private WeightedQuantile(double[] values, double[] weightUpTo) {
        this.values = values;
        this.weightUpTo = weightUpTo;
    }

    /** Which of two values a median is, when exactly half of the weight lies on either side. */
    enum Median {
        /** The mean of both. */
        MIDDLE,
        /** The smaller one. */
        LOWER
    }

    /** A value of each row; some row must have a weight. */
    static WeightedQuantile of(RegressionExamples examples, RowLoss value) {
        double[] ofRows = new double[examples.rows()];
        Arrays.setAll(ofRows, row -> value.of(examples, row));
        DenseRanks ranks = DenseRanks.of(ofRows);
        double[] weight = new double[ranks.values().length];
        for (int row = 0; row < examples.rows(); row++) {
            weight[ranks.ofRow()[row]] += examples.weight(row);
        }
        // one after the other: a parallel sum rounds differently on another number of processors
        for (int rank = 1; rank < weight.length; rank++) {
            weight[rank] += weight[rank - 1];
        }
        return new WeightedQuantile(ranks.values(), weight);
    }

    /** The smallest value that at least this share of the weight does not exceed. */
    double at(double share) {
        return values[first(share * total(), 0)];
    }

    double median(Median median) {
        int lower = first(total() / 2, 0);
        if (median == Median.LOWER || weightUpTo[lower] > total() / 2) {
            return values[lower];
        }
        return values[lower] + (values[first(weightUpTo[lower], lower + 1)] - values[lower]) / 2;
    }

    private double total() {
        return weightUpTo[weightUpTo.length - 1];
    }

    // Values that no row with a weight has add nothing to the sum, so the first one that adds is meant.
    private int first(double weight, int from) {
        int at = from;
        double before = from == 0 ? 0 : weightUpTo[from - 1];
        while (weightUpTo[at] < weight || weightUpTo[at] == before) {
            at++;
        }
        return at;
    }
}
