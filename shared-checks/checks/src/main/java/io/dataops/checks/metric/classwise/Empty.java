package io.dataops.checks.metric.classwise;

/** What a row does to an average over rows when it has no number, as the F1 of a row without label and prediction. */
public enum Empty {
    /** It is left out, and the notes tell how many were. */
    SKIP,
    /** It counts as 1, since nothing was missed. */
    ONE,
    /** It counts as 0, as scikit-learn has it. */
    ZERO
}
