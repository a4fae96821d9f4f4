package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Confidence limits from p-values: the interval holds the bounds that neither one-sided p-value excludes, to the last digit
 * of a double.
 */
final class Limits {
    /** The confidence of one standard deviation of a normal distribution on both sides. */
    static final double ONE_DEVIATION = NormalDistribution.of(0, 1).probability(-1, 1);

    private final Inference inference;
    private final double least;
    private final double greatest;

    /**
     * Limits of an inference whose p-values grow steadily towards its estimate.
     *
     * @param least a bound that the true value cannot be below
     * @param greatest a bound that it cannot be above
     */
    Limits(Inference inference, double least, double greatest) {
        this.inference = inference;
        this.least = least;
        this.greatest = greatest;
    }

    Interval at(double confidence) {
        double tail = tail(confidence);
        double lower = SortableBits.first(least, inference.estimate(), bound -> inference.pValueAbove(bound) > tail);
        double mirrored =
                SortableBits.first(-greatest, -inference.estimate(), bound -> inference.pValueBelow(-bound) > tail);
        return new Interval(lower, 0.0 - mirrored, confidence);
    }

    /**
     * The p-value of a bound at a limit: half of what the confidence leaves.
     *
     * @throws IllegalArgumentException if the confidence is not above 0 and below 1
     */
    static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be above 0 and below 1, is " + confidence);
        }
        return (1 - confidence) / 2;
    }
}
