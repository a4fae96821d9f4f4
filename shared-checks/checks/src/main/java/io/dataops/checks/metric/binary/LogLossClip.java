package io.dataops.checks.metric.binary;

/** What a log loss takes for probabilities of 0 and 1, of which a wrong one would be infinitely bad. */
public final class LogLossClip {
    /** The least distance from 0 and from 1: the gap between 1 and the next double, 2.220446049250313e-16. */
    public static final double DISTANCE = Math.ulp(1.0);

    private LogLossClip() {}

    /** Whether a probability is nearer to 0 or 1 than that. */
    public static boolean clips(double probability) {
        return of(probability) != probability;
    }

    /** The probability that is taken. */
    static double of(double probability) {
        return Math.max(DISTANCE, Math.min(1 - DISTANCE, probability));
    }
}
