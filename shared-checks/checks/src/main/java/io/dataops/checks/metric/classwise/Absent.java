package io.dataops.checks.metric.classwise;

/** What a class does to an average when no row has it and none is predicted to. */
public enum Absent {
    /** Over all rows of a run it leaves the average undefined; in a slice it is left out. */
    UNDEFINED,
    /** It is left out. */
    SKIP,
    /** It counts as 0, as does a class that has no number for another reason; scikit-learn's zero_division=0. */
    ZERO;

    /** The rule for these rows: a slice may well lack a class. */
    Absent in(Extent extent) {
        return this == UNDEFINED && extent == Extent.PART ? SKIP : this;
    }
}
