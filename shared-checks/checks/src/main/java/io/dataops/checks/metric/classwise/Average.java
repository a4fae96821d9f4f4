package io.dataops.checks.metric.classwise;

/** How the numbers of classes become one. */
public enum Average {
    /** Every class counts the same. */
    MACRO,
    /** A class counts as much as the rows that have it. */
    WEIGHTED,
    /** The rows of all classes are counted together. */
    MICRO,
    /** Every row has a number of its own, and these are averaged. */
    SAMPLES
}
