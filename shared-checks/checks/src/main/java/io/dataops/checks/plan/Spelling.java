package io.dataops.checks.plan;

import java.util.Locale;

/** A respect in which two texts may differ and still mean the same. */
public enum Spelling {
    CASE,
    /** White space anywhere. */
    SPACES,
    /** Unicode's categories of punctuation and symbols. */
    PUNCTUATION,
    /** Marks on letters, as in é. */
    ACCENTS;

    /** The name in suites. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
