package io.dataops.results;

/** What a missed check means for the verdict. */
public enum Severity {
    /** A missed check fails the verdict. */
    ERROR,
    /** A missed check is shown and makes the verdict at best {@link Verdict#WARNED}. */
    WARN
}
