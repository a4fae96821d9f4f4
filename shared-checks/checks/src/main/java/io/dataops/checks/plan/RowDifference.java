package io.dataops.checks.plan;

/** How the row of a key may differ between two data sets. */
public enum RowDifference {
    /** Only this data set has the key. */
    ADDED,
    /** Only the other has it. */
    REMOVED,
    /** Both have it, with different values. */
    CHANGED
}
