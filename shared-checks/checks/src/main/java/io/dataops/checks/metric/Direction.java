package io.dataops.checks.metric;

/** Which way a metric gets better. Declared by every metric, never guessed from a name. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Neither: it has an ideal value, or describes without judging. Only bounds can gate it. */
    NEITHER;
}
