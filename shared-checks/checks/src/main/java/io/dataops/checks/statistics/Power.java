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
    /** More rows that only one model gets right are not summed: it takes longer and changes nothing that is shown. */
    private static final double SUMMED = 1000;

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
        return OptionalLong.of(whole(rows * ratio * ratio));
    }

    /**
     * The smallest difference of two paired proportions that McNemar's exact test sees in so many rows. A model that differs by
     * it errs where these two do, and on a share of as many rows more. Up to about a thousand rows that only one model gets
     * right, all samples are summed; beyond, it is Connor's approximation, which is too large by up to 0.3% there.
     *
     * @param rows at least 1
     * @param cancelling the share of rows that only one model gets right and that cancel out, in [0, 1]
     * @return above 0, at most 1; empty when the rows are too few for any difference
     */
    public OptionalDouble detectableDifference(long rows, double cancelling) {
        double approximate = approximateDifference(rows, cancelling);
        if (!isSummed(rows, cancelling + approximate)) {
            return OptionalDouble.of(approximate);
        }
        return isSeen(rows, cancelling, 1)
                ? OptionalDouble.of(SortableBits.first(
                        Double.MIN_NORMAL,
                        Math.min(1, 2 * approximate),
                        difference -> isSeen(rows, cancelling, difference)))
                : OptionalDouble.empty();
    }

    /**
     * How many rows McNemar's exact test needs to see a difference of two paired proportions as large as the margin; see
     * {@link #detectableDifference}.
     *
     * @return at least 1; empty when no number of rows does since the margin is not above 0, or above 1, which no difference
     *     is
     */
    public OptionalLong rowsNeeded(double cancelling, double margin) {
        if (!(margin > 0 && margin <= 1)) {
            return OptionalLong.empty();
        }
        long approximate = approximateRows(cancelling, margin);
        if (!isSummed(approximate, cancelling + margin)) {
            return OptionalLong.of(approximate);
        }
        long tooFew = 0;
        long enough = 2 * approximate;
        while (enough - tooFew > 1) {
            long middle = (tooFew + enough) / 2;
            if (isSeen(middle, cancelling, margin)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return OptionalLong.of(enough);
    }

    private static boolean isSummed(long rows, double disagreeing) {
        return rows <= Integer.MAX_VALUE / 2 && rows * Math.min(1, disagreeing) <= SUMMED;
    }

    /** More rows than all cannot differ. */
    private boolean isSeen(long rows, double cancelling, double difference) {
        double disagreeing = Math.min(1, cancelling + difference);
        return new McNemarPower(confidence).of(Math.toIntExact(rows), disagreeing, difference) >= power;
    }

    /**
     * The difference D with z_confidence·√d + z_power·√(d - D²) = D·√n - 1/√n, where d is the share of rows that only one model
     * gets right (Connor, Sample size for testing differences in proportions for the paired-sample design, 1987). The last
     * term is the correction for continuity, since the test is exact (Edwards, Note on the correction for continuity in
     * testing the significance of the difference between correlated proportions, 1948).
     */
    private double approximateDifference(long rows, double cancelling) {
        double root = Math.sqrt((double) rows);
        return SortableBits.first(
                Double.MIN_NORMAL, 1, difference -> excess(difference, cancelling) <= difference * root - 1 / root);
    }

    /** The same solved for n. */
    private long approximateRows(double cancelling, double margin) {
        double excess = excess(margin, cancelling);
        double root = (excess + Math.sqrt(excess * excess + 4 * margin)) / (2 * margin);
        return whole(root * root);
    }

    /** More rows than all cannot differ. */
    private double excess(double difference, double cancelling) {
        double disagreeing = Math.min(1, cancelling + difference);
        return errors() * Math.sqrt(disagreeing) + successes() * Math.sqrt(disagreeing - difference * difference);
    }

    private static long whole(double rows) {
        return Math.max(1, (long) Math.ceil(rows));
    }

    private double errors() {
        return NORMAL.inverseCumulativeProbability(confidence);
    }

    private double successes() {
        return NORMAL.inverseCumulativeProbability(power);
    }
}
