package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.Locale;

/**
 * So many parts of a date, by the calendar.
 *
 * @param part such as {@code day}
 */
record Interval(long number, String part) {
    private static final List<String> PARTS = List.of(
            "microsecond", "millisecond", "second", "minute", "hour", "day", "week", "month", "quarter", "year");

    static Interval of(DbtTest test, String partKey, String numberKey) throws NotTakenException {
        return new Interval(test.whole(numberKey), part(test.text(partKey)));
    }

    /** A part of a date, with an s or without. */
    static String part(String written) throws NotTakenException {
        String part = written.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        if (!PARTS.contains(part)) {
            throw new NotTakenException(
                    "the part of a date '" + written + "' is not one of " + String.join(", ", PARTS));
        }
        return part;
    }

    String sql() {
        return "INTERVAL (" + number + ") " + part;
    }

    /** The time this long before the start of the session. */
    String beforeNow() {
        return "session_start() - " + sql();
    }

    String words() {
        return new Counted(number, part).toString();
    }
}
