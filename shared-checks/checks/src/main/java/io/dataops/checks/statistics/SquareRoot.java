package io.dataops.checks.statistics;

/**
 * The square root of a value that is never negative, such as a root mean squared error: it lies above a bound when the value
 * lies above the square of that, and is as sure.
 *
 * @param square what is known of the value itself, with an estimate of at least 0
 */
public record SquareRoot(Inference square) implements Inference {
    @Override
    public double estimate() {
        return Math.sqrt(square.estimate());
    }

    @Override
    public String method() {
        return square.method();
    }

    @Override
    public double pValueAbove(double bound) {
        return bound < 0 ? 0 : square.pValueAbove(bound * bound);
    }

    @Override
    public double pValueBelow(double bound) {
        return bound < 0 ? 1 : square.pValueBelow(bound * bound);
    }

    @Override
    public Interval interval(double confidence) {
        Interval interval = square.interval(confidence);
        return new Interval(Math.sqrt(Math.max(0, interval.lower())), Math.sqrt(interval.upper()), confidence);
    }

    /** That of the square over twice the root, as near the estimate; 0 when the root is 0, for then no square varies. */
    @Override
    public double standardError() {
        return estimate() == 0 ? 0 : square.standardError() / (2 * estimate());
    }

    @Override
    public double degreesOfFreedom() {
        return square.degreesOfFreedom();
    }

    @Override
    public boolean isUnvaried() {
        return square.isUnvaried();
    }
}
