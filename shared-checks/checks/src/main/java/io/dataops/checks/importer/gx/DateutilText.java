package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.plan.Doubt;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which texts {@code dateutil.parser.parse} takes for dates, as far as it can be told for sure. The library guesses, so that a text
 * is one of three things: of a shape that it reads, with a day that the calendar has or lacks; surely none, such as one with a word
 * that it does not know; or doubtful, which is an error and no verdict.
 *
 * <p>What is sure was compared with dateutil 2.8.2 on many texts; see {@code dateutil_texts.py} beside the tests of the engine.
 */
final class DateutilText {
    private static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november"
            + "|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
    private static final String WEEKDAY =
            "(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun),? +)?";
    private static final String YEAR = "([1-9][0-9]{3})";
    private static final String UP_TO_TWO = "([0-9]{1,2})";
    private static final String CLOCK = "(?:(?: +|t)(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,6})?)?"
            + "(?: ?(?:z|utc|gmt|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9]))?"
            + "| +(?:0?[1-9]|1[0-2]):[0-5][0-9](?::[0-5][0-9])? ?[ap]m)?";
    private static final List<String> WORDS = List.of(
            ("jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october"
                            + " november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday"
                            + " sunday at on and ad m t of st nd rd th h hour hours minute minutes s second seconds am a pm p utc"
                            + " gmt z")
                    .split(" "));
    private static final String DOUBT =
            "whether a text such as those of this column is a date, only the Python library dateutil"
                    + " can tell; expect a strftime format instead";

    private final String column;

    private DateutilText(String column) {
        this.column = column;
    }

    /** True, false or an error; null for a null. */
    static String condition(String column) {
        DateutilText text = new DateutilText(column);
        return "CASE WHEN " + column + " IS NOT NULL THEN CASE" + text.read() + text.never() + " ELSE "
                + Doubt.sql(DOUBT, column) + " END END";
    }

    private String read() {
        StringBuilder cases = new StringBuilder();
        for (String separator : List.of("-", "/", "\\.")) {
            cases.append(shape(YEAR + separator + UP_TO_TWO + separator + UP_TO_TWO + CLOCK, day("@1", "@2", "@3")))
                    .append(shape(UP_TO_TWO + separator + UP_TO_TWO + separator + YEAR + CLOCK, dayOrMonthFirst("@3")));
        }
        for (String separator : List.of("-", "/")) {
            cases.append(shape(
                    UP_TO_TWO + separator + UP_TO_TWO + separator + "([0-9]{2})" + CLOCK,
                    "CASE WHEN CAST(@1 AS INTEGER) > 31 THEN " + day("'20' || @1", "@2", "@3") + " ELSE "
                            + dayOrMonthFirst("'20' || @3") + " END"));
        }
        return cases.append(shape(
                        WEEKDAY + UP_TO_TWO + "(?:st|nd|rd|th)?(?: +|-)" + MONTH + "(?:,? +|-)" + YEAR + CLOCK,
                        day("@3", monthNumber("@2"), "@1")))
                .append(shape(
                        WEEKDAY + MONTH + " +" + UP_TO_TWO + "(?:st|nd|rd|th)?,? +" + YEAR + CLOCK,
                        day("@3", monthNumber("@1"), "@2")))
                .append(shape(
                        YEAR + "([0-9]{2})([0-9]{2})(?:[t ]?(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?)?",
                        day("@1", "@2", "@3")))
                .append(shape(MONTH + "(?:,? +|-)" + YEAR, "true"))
                .append(shape(YEAR + "(?:-(?:0?[1-9]|1[0-2]))?", "true"))
                .toString();
    }

    /** A text of a shape; the condition calls the groups of the shape {@code @1} to {@code @3}. */
    private String shape(String regex, String condition) {
        String quoted = Sql.text("(?i)" + regex);
        String filled = condition;
        for (int group = 1; group <= 3; group++) {
            filled = filled.replace("@" + group, "regexp_extract(" + column + ", " + quoted + ", " + group + ")");
        }
        return " WHEN regexp_full_match(" + column + ", " + quoted + ") THEN " + filled;
    }

    private static String dayOrMonthFirst(String year) {
        return "CASE WHEN CAST(@1 AS INTEGER) > 12 THEN " + day(year, "@2", "@1") + " ELSE " + day(year, "@1", "@2")
                + " END";
    }

    private static String day(String year, String month, String day) {
        return "TRY_CAST(" + year + " || '-' || " + month + " || '-' || " + day + " AS DATE) IS NOT NULL";
    }

    private static String monthNumber(String name) {
        return "((position(lower(left(" + name + ", 3)) IN 'janfebmaraprmayjunjulaugsepoctnovdec') + 2) // 3)";
    }

    /**
     * No letter and no digit, as many digits as no date has, or a word that is unknown and names no time zone either, which
     * only stands behind a time of day.
     */
    private String never() {
        String words = WORDS.stream().map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
        String found = "regexp_extract_all(" + column + ", '[A-Za-z]+')";
        return " WHEN NOT regexp_matches(" + column + ", '[\\pL\\pN]') THEN false WHEN regexp_full_match(" + column
                + ", '[0-9]{7}|[0-9]{9}|[0-9]{11}|[0-9]{13}|[0-9]{15,}') THEN false WHEN NOT list_contains(list_transform("
                + found + ", w -> lower(w)), 'of') AND len(list_filter(" + found + ", w -> NOT list_contains(" + words
                + ", lower(w)) AND (length(w) > 5 OR w <> upper(w)"
                + " OR NOT regexp_matches(" + column + ", '[0-9]')))) > 0 THEN false";
    }
}
