package io.dataops.checks.suite;

/** What it means when a data set has no row, or a CSV file among others not even a header. */
public enum EmptyRule {
    /** There is no evidence, so the verdict is not evaluated. */
    FAIL,
    /** There is no evidence, and the verdict is warned at best. */
    WARN,
    /** An empty data set is a normal one. */
    ALLOW
}
