package io.dataops.checks.statistics;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What so many rows can show: which effect a test sees with some probability, and how many rows it would need.
 *
 * @param confidence one-sided, of the test: 0.95 allows one false alarm in twenty; at least 0.5, below 1
 * @param power the probability of seeing the effect; at least 0.5, below 1
 */
public record Power(double confidence, double power) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Power {
        checked("confidence", confidence);
        checked("power", power);
    }

    private static void checked(String name, double value) {
        if (!(value >= 0.5 && value < 1)) {
            throw new IllegalArgumentException(name + " must be at least 0.5 and below 1, is " + value);
        }
    }

    /** Seeing the effect in four of five cases, as is usual. */
    public static Power atConfidence(double confidence) {
        return new Power(confidence, 0.8);
    }

    /**
     * The smallest effect that a test sees, in the units of its estimate: as far as the farther of its one-sided limits lies
     * from the estimate, and so many standard errors more as the power asks. A standard error of few rows may be too small, and
     * a model that differs by the effect may vary more; so it is taken for its upper limit, at a confidence of the power
     * (Browne, On the use of a pilot sample for sample size determination, 1995).
     *
     * @return above 0; empty when the sample has no variation or too few rows for any limit, so that it does not say
     */
    public OptionalDouble detectableEffect(Inference inference) {
        Interval interval = inference.interval(Math.max(2 * confidence - 1, Math.ulp(1.0)));
        double reach = Math.max(inference.estimate() - interval.lower(), interval.upper() - inference.estimate());
        double effect = (reach + successes() * inference.standardError()) * unsureness(inference.degreesOfFreedom());
        return effect > 0 && Double.isFinite(effect) ? OptionalDouble.of(effect) : OptionalDouble.empty();
    }

    /** What a standard error is multiplied with for its upper limit. */
    private double unsureness(double degrees) {
        return Double.isInfinite(degrees)
                ? 1
                : Math.sqrt(degrees / ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(1 - power));
    }

    /**
     * How many rows like these a test needs to see an effect as large as the margin.
     *
     * @param rows behind the inference
     * @return at least 1; empty when no number of rows does since the margin is not above 0, or when the sample has no
     *     variation, so that it does not say
     */
    public OptionalLong rowsNeeded(Inference inference, long rows, double margin) {
        OptionalDouble effect = detectableEffect(inference);
        if (effect.isEmpty() || !(margin > 0)) {
            return OptionalLong.empty();
        }
        double ratio = effect.getAsDouble() / margin;
        return whole(rows * ratio * ratio);
    }

    /**
     * The smallest difference D of two paired proportions that McNemar's test sees in n rows: the one with z_confidence·√d +
     * z_power·√(d - D²) = D·√n - 1/√n, where d is the share of rows that only one model gets right (Connor, Sample size for
     * testing differences in proportions for the paired-sample design, 1987). The last term is the correction for continuity,
     * since the test is exact (Edwards, Note on the correction for continuity in testing the significance of the difference
     * between correlated proportions, 1948). A model that differs by D errs where these two do, and on a share of D more.
     *
     * @param rows at least 1
     * @param cancelling the share of rows that only one model gets right and that cancel out, d - D, in [0, 1]
     * @return above 0, at most 1; empty when the rows are too few for any difference
     */
    public OptionalDouble detectableDifference(long rows, double cancelling) {
        double root = Math.sqrt((double) rows);
        if (excess(1, cancelling) > root - 1 / root) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(SortableBits.first(
                Double.MIN_NORMAL, 1, difference -> excess(difference, cancelling) <= difference * root - 1 / root));
    }

    /**
     * How many rows McNemar's test needs to see a difference of two paired proportions as large as the margin; see {@link
     * #detectableDifference}.
     *
     * @return at least 1; empty when no number of rows does since the margin is not above 0, or above 1, which no difference
     *     is
     */
    public OptionalLong rowsNeeded(double cancelling, double margin) {
        if (!(margin > 0 && margin <= 1)) {
            return OptionalLong.empty();
        }
        double excess = excess(margin, cancelling);
        double root = (excess + Math.sqrt(excess * excess + 4 * margin)) / (2 * margin);
        return whole(root * root);
    }

    /** More rows than all cannot differ. */
    private double excess(double difference, double cancelling) {
        double disagreeing = Math.min(1, cancelling + difference);
        return errors() * Math.sqrt(disagreeing) + successes() * Math.sqrt(disagreeing - difference * difference);
    }

    private static OptionalLong whole(double rows) {
        return OptionalLong.of(Math.max(1, (long) Math.ceil(rows)));
    }

    private double errors() {
        return NORMAL.inverseCumulativeProbability(confidence);
    }

    private double successes() {
        return NORMAL.inverseCumulativeProbability(power);
    }
}
