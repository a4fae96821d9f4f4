package io.dataops.results;

/** How one check ended. */
public enum Status {
    /** It ran and the data meet it. */
    PASSED,
    /** It ran, the data miss it, and its severity is warn. */
    WARNED,
    /** It ran, the data miss it, and its severity is error. */
    FAILED,
    /** It could not run, so nothing is known: never a pass and never a failure of the data. */
    ERRORED,
    /** It was left out on request; the message says by whom. */
    SKIPPED
}
