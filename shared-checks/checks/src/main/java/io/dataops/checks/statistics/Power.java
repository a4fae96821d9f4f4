package io.dataops.checks.statistics;

import java.util.OptionalDouble;
import java.util.OptionalLong;
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
     * from the estimate, and so many standard errors more as the power asks.
     *
     * @return above 0; empty when the sample has no variation or too few rows for any limit, so that it does not say
     */
    public OptionalDouble detectableEffect(Inference inference) {
        Interval interval = inference.interval(Math.max(2 * confidence - 1, Math.ulp(1.0)));
        double reach = Math.max(inference.estimate() - interval.lower(), interval.upper() - inference.estimate());
        double effect = reach + successes() * inference.standardError();
        return effect > 0 && Double.isFinite(effect) ? OptionalDouble.of(effect) : OptionalDouble.empty();
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
     * z_power·√(d - D²) = D·√n, where d is the share of rows that only one model gets right, at least D. Connor, Sample size
     * for testing differences in proportions for the paired-sample design, 1987.
     *
     * @param rows at least 1
     * @param discordance d, in [0, 1]; 0 is fine, since a difference of D makes at least that
     * @return above 0, at most 1; empty when the rows are too few for any difference
     */
    public OptionalDouble detectableDifference(long rows, double discordance) {
        double root = Math.sqrt((double) rows);
        if (excess(1, discordance) > root) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(SortableBits.first(
                Double.MIN_NORMAL, 1, difference -> excess(difference, discordance) <= difference * root));
    }

    /**
     * How many rows McNemar's test needs to see a difference of two paired proportions as large as the margin; see {@link
     * #detectableDifference}.
     *
     * @return at least 1; empty when no number of rows does since the margin is not above 0, or above 1, which no difference
     *     is
     */
    public OptionalLong rowsNeeded(double discordance, double margin) {
        if (!(margin > 0 && margin <= 1)) {
            return OptionalLong.empty();
        }
        double root = excess(margin, discordance) / margin;
        return whole(root * root);
    }

    private double excess(double difference, double discordance) {
        double disagreeing = Math.max(discordance, difference);
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
