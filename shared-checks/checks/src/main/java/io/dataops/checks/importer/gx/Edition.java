package io.dataops.checks.importer.gx;

/** The two forms of suites, which differ in what an empty set of different values means. */
enum Edition {
    /** Before 1.0: {@code expectation_type}. */
    BEFORE_ONE,
    /** Since 1.0: {@code type}. */
    SINCE_ONE
}
