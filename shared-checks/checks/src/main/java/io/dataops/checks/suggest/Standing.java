package io.dataops.checks.suggest;

/** What becomes of a suggestion. */
enum Standing {
    /** It is tried, and taken when it holds. */
    PROPOSED,
    /** It is not tried, since today's data cannot tell; people read it as a comment. */
    HINT
}
