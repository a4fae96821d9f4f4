package io.dataops.checks.plan;

/** How exact a number has to be. */
public enum Precision {
    EXACT,
    /** A sketch may answer; the result says so. */
    APPROXIMATE
}
