package io.dataops.checks.plan;

import java.util.Locale;

/** The types a column can have, as the suite and the result name them. */
public enum ColumnKind {
    TEXT,
    INTEGER,
    DECIMAL,
    DOUBLE,
    BOOLEAN,
    DATE,
    TIME,
    /** A date and time of day without a zone. */
    TIMESTAMP,
    /** A point in time. */
    TIMESTAMP_TZ,
    BINARY,
    /** Lists, structures, maps and everything else that no check looks into. */
    NESTED;

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == DOUBLE;
    }

    /** Whether values have a place in time that includes a date. */
    public boolean hasDate() {
        return this == DATE || this == TIMESTAMP || this == TIMESTAMP_TZ;
    }

    /** The name in suites, results and messages. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
