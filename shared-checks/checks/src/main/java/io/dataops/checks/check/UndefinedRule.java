package io.dataops.checks.check;

/** What a value that does not exist, such as the mean of no rows, means to a check. */
public enum UndefinedRule {
    /** The check is missed: no evidence is never a pass. */
    FAIL,
    /** The suite allows it, and the message says that there was no value. */
    PASS
}
