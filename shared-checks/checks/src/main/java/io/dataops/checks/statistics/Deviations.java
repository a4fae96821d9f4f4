package io.dataops.checks.statistics;

/**
 * A mean and what is around it. Sums run over differences from the first value, so that equal values have exactly their
 * own value as mean and no variance. No value has a mean of 0.
 */
final class Deviations {
    private final double[] values;
    private final double mean;

    Deviations(double[] values) {
        this.values = values;
        double first = values.length == 0 ? 0 : values[0];
        double sum = 0;
        for (double value : values) {
            sum += value - first;
        }
        mean = values.length == 0 ? 0 : first + sum / values.length;
    }

    int rows() {
        return values.length;
    }

    double mean() {
        return mean;
    }

    /** Sum of the squares of all deviations. */
    double squares() {
        return products(0);
    }

    /** Sum of the products of deviations with those so many rows before. */
    double products(int lag) {
        return products(lag, this);
    }

    /** Sum of the products of deviations with those of as many other values so many rows before. */
    double products(int lag, Deviations before) {
        double sum = 0;
        for (int row = lag; row < values.length; row++) {
            sum += (values[row] - mean) * (before.values[row - lag] - before.mean);
        }
        return sum;
    }

    /** How each value correlates with the one before: at most 1; 0 without variation. */
    double autocorrelation() {
        double squares = squares();
        return squares == 0 ? 0 : products(1) / squares;
    }

    /** What each value adds to what the one before, with that correlation, lets expect; of the first, all. */
    double[] news() {
        double correlation = autocorrelation();
        double[] news = new double[values.length];
        double before = 0;
        for (int row = 0; row < news.length; row++) {
            double deviation = values[row] - mean;
            news[row] = deviation - correlation * before;
            before = deviation;
        }
        return news;
    }

    /**
     * The weights of the slowest cosines among the values, the first with half a wave over all rows, the next with a whole one:
     * each is the sum of the products of the deviations with the cosine in the middles of the rows.
     */
    double[] weightsOfCosines(int cosines) {
        double[] weights = new double[cosines];
        for (int row = 0; row < values.length; row++) {
            double deviation = values[row] - mean;
            double cosine = Math.cos(Math.PI * (row + 0.5) / values.length);
            double before = 1;
            double now = cosine;
            for (int place = 0; place < cosines; place++) {
                weights[place] += deviation * now;
                double next = 2 * cosine * now - before;
                before = now;
                now = next;
            }
        }
        return weights;
    }
}
