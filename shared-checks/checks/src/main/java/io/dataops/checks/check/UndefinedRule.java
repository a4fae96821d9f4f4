package io.dataops.checks.check;

/** What a value that does not exist, such as the mean of no rows, means to a check. */
public enum UndefinedRule {
    FAIL,
    PASS
}
