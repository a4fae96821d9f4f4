package io.dataops.checks.baseline;

/** What a promotion does to anchors. */
public enum Pinning {
    /** A better value takes the place of an anchor that nobody pinned; a pinned one stays. */
    BEST_STAYS,
    /** Every value of the promoted result takes its place and stays until values are pinned anew. */
    PIN_ALL
}
