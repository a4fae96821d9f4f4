package io.dataops.checks.distribution;

import java.util.Optional;

/**
 * What finite numbers are like as a whole. Mean and squares are sums of doubles, whose last digits depend on the order of
 * addition.
 *
 * @param min smallest
 * @param max largest
 * @param mean arithmetic mean
 * @param squares sum of the squared deviations from the mean; 0 when all are equal
 */
public record Moments(double min, double max, double mean, double squares) {
    public Moments {
        boolean finite =
                Double.isFinite(min) && Double.isFinite(max) && Double.isFinite(mean) && Double.isFinite(squares);
        if (!finite || min > max || squares < 0) {
            throw new IllegalArgumentException("its moments are none of any numbers");
        }
    }

    /** Of numbers each of which is counted for itself; empty without one, and beyond the range of doubles. */
    static Optional<Moments> of(NumberCounts counts) {
        if (counts.total() == 0) {
            return Optional.empty();
        }
        double first = counts.from().get(0);
        double sum = 0;
        for (int value = 0; value < counts.from().size(); value++) {
            sum += counts.counts().get(value) * (counts.from().get(value) - first);
        }
        double mean = sum / counts.total();
        double squares = 0;
        for (int value = 0; value < counts.from().size(); value++) {
            double deviation = counts.from().get(value) - first - mean;
            squares += counts.counts().get(value) * deviation * deviation;
        }
        double last = counts.from().get(counts.from().size() - 1);
        return Double.isFinite(first + mean) && Double.isFinite(squares)
                ? Optional.of(new Moments(first, last, first + mean, squares))
                : Optional.empty();
    }

    /** Of both together (Chan, Golub and LeVeque 1983). */
    Moments merge(double count, Moments other, double otherCount) {
        double total = count + otherCount;
        double apart = other.mean - mean;
        return new Moments(
                Math.min(min, other.min),
                Math.max(max, other.max),
                mean + apart * otherCount / total,
                squares + other.squares + apart * apart * count * otherCount / total);
    }
}
