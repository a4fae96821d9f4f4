package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Doubt;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What DuckDB says about SQL it cannot bind or compute, and how we say it. */
final class QueryErrors {
    private static final ErrorRule UNKNOWN_COLUMN = ErrorRule.of(
            "^Binder Error: Referenced column \"([^\\n]*)\" (?:not found in FROM clause!|was not found[^\\n]*)"
                    + "(?:\\s*Candidate bindings: :? ?([^\\n]*))?",
            it -> unknown("column", it));
    private static final ErrorRule NO_COLUMN_OF_TABLE = ErrorRule.of(
            "^Binder Error: Table \"[^\\n]*\" does not have a column named \"([^\\n]*)\""
                    + "(?:\\s*Candidate bindings: :? ?([^\\n]*))?",
            it -> unknown("column", it));
    private static final ErrorRule UNKNOWN_ALIAS = ErrorRule.of(
            "^Binder Error: Referenced table \"([^\\n]*)\" not found!(?:\\s*Candidate tables: ([^\\n]*))?",
            it -> unknown("table", it));
    private static final ErrorRule UNKNOWN_FUNCTION = ErrorRule.of(
            "^Catalog Error: [A-Za-z ]*Function with name \"?([^\\n]*?)\"? does not exist!"
                    + "(?:\\s*Did you mean (\"[^\\n]*\"))?",
            it -> unknown("function", it));
    private static final ErrorRule UNKNOWN_TABLE = ErrorRule.of(
            "^Catalog Error: Table with name ([^\\n]*) does not exist!", it -> unknown("data set", it.group(1), null));
    private static final ErrorRule WRONG_ARGUMENTS = ErrorRule.of(
            "^Binder Error: No function matches the given name and argument types '([^\\n]*)'\\. You might",
            it -> "no function takes these types: %s; cast the values".formatted(it.group(1)));
    private static final ErrorRule NOT_COMPARABLE = ErrorRule.of(
            "^Binder Error: Cannot compare values of type ([^\\n]*) and type ([^\\n]*) - an explicit cast",
            it -> "%s and %s cannot be compared; cast one of them".formatted(it.group(1), it.group(2)));
    private static final ErrorRule NO_SQL = ErrorRule.of(
            "^Parser Error: ([^\\n]*)",
            it -> "the SQL cannot be read: " + it.group(1).strip());
    private static final ErrorRule NOT_CONVERTIBLE = ErrorRule.of("^Conversion Error: .*", QueryErrors::notConvertible);
    private static final ErrorRule OVERFLOW = ErrorRule.of(
            "^Out of Range Error: Overflow in (?:[A-Z0-9]+ )?([a-z]+)",
            it -> "%s: the result is too large for its type; cast to a larger one, such as HUGEINT or DOUBLE"
                    .formatted(it.group(1)));
    private static final ErrorRule NOT_DEFINED = ErrorRule.of(
            "^Out of Range Error: (cannot take (?:square root|logarithm) of (?:a negative number|zero))",
            it -> "SQL " + it.group(1));
    private static final ErrorRule DIVISION =
            ErrorRule.of("^[A-Za-z ]+ Error: [Dd]ivi(?:sion|de) by zero", "a value is divided by zero");
    private static final ErrorRule MANY_ROWS = ErrorRule.of(
            "^Invalid Input Error: More than one row returned by a subquery",
            "a subquery that stands for one value gives more than one row");
    private static final ErrorRule NO_DATE = ErrorRule.of(
            "^Invalid Input Error: Could not parse string ", "a value does not follow the date format it is read with");
    private static final ErrorRule NO_JSON_VALUE =
            ErrorRule.of("^Invalid Input Error: Malformed JSON at byte ", "a value that should be JSON is not");

    /** In the order in which they are tried. */
    static final List<ErrorRule> ALL = List.of(
            UNKNOWN_COLUMN,
            NO_COLUMN_OF_TABLE,
            UNKNOWN_ALIAS,
            UNKNOWN_FUNCTION,
            UNKNOWN_TABLE,
            WRONG_ARGUMENTS,
            NOT_COMPARABLE,
            NO_SQL,
            NOT_CONVERTIBLE,
            OVERFLOW,
            NOT_DEFINED,
            DIVISION,
            MANY_ROWS,
            NO_DATE,
            NO_JSON_VALUE);

    /** The type stands after the value, so the last one in the message is it. */
    private static final Pattern TYPE =
            Pattern.compile("(?s).* (?:to|destination type) '?([A-Z][A-Z0-9]*(?:\\(\\d+,\\d+\\))?)'?(?: when |\\n|$)");

    private static final Pattern SOURCE = Pattern.compile("(?s).* when casting from source column ([^\\n]*)");

    private QueryErrors() {}

    private static String unknown(String what, MatchResult it) {
        return unknown(what, it.group(1), it.group(2));
    }

    private static String unknown(String what, String name, @Nullable String candidates) {
        String hint =
                candidates == null || candidates.isBlank() ? "" : "; did you mean %s?".formatted(candidates.strip());
        return "unknown %s \"%s\"%s".formatted(what, name, hint);
    }

    private static String notConvertible(MatchResult it) {
        String message = it.group();
        return Doubt.sentence(message).orElseGet(() -> notConvertible(message));
    }

    /** DuckDB names a type that SQL does not know, whichever of two it was asked for. */
    private static String named(String type) {
        return type.equals("INT128") ? "UUID or HUGEINT" : type;
    }

    private static String notConvertible(String message) {
        Matcher type = TYPE.matcher(message);
        Matcher source = SOURCE.matcher(message);
        String column = source.lookingAt() ? " of column \"%s\"".formatted(source.group(1)) : "";
        String target = type.lookingAt() ? " to " + named(type.group(1)) : "";
        return "a value%s cannot be converted%s".formatted(column, target);
    }
}
