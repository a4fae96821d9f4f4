package io.dataops.checks.statistics;

/**
 * A mean and what is around it. Sums run over differences from the first value, so that equal values have exactly their
 * own value as mean and no variance.
 */
final class Deviations {
    private final double[] values;
    private final double mean;

    Deviations(double[] values) {
        this.values = values;
        double sum = 0;
        for (double value : values) {
            sum += value - values[0];
        }
        mean = values[0] + sum / values.length;
    }

    double mean() {
        return mean;
    }

    /** Sum of the products of each deviation with the one {@code lag} rows later; without lag, the sum of squares. */
    double products(int lag) {
        double sum = 0;
        for (int row = lag; row < values.length; row++) {
            sum += (values[row] - mean) * (values[row - lag] - mean);
        }
        return sum;
    }
}
