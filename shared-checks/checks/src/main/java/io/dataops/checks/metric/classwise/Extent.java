package io.dataops.checks.metric.classwise;

/** Whether examples are all rows of a run or a slice of them, where a class may well be missing. */
public enum Extent {
    WHOLE,
    PART
}
