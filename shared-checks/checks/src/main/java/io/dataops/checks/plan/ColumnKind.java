package io.dataops.checks.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The kind that suites, results and messages call so. */
    public static Optional<ColumnKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst();
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == DOUBLE;
    }

    /** Whether values have a place in time that includes a date. */
    public boolean hasDate() {
        return this == DATE || this == TIMESTAMP || this == TIMESTAMP_TZ;
    }

    /** Whether values can be told apart, so that it is known how they are distributed. */
    public boolean isDistributed() {
        return this != BINARY && this != NESTED;
    }

    /** The name in suites, results and messages. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
