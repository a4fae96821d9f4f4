package io.dataops.checks.check;

/** What it means for what is asked that one value takes the place of another. */
public enum Change {
    SAME,
    /** Less is asked than before. */
    LOOSER,
    /** More is asked than before. */
    TIGHTER,
    /** Something else is asked, and nothing says whether that is less or more. */
    OTHER
}
