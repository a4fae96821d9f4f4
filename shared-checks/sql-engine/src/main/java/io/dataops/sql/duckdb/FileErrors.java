package io.dataops.sql.duckdb;

import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.regex.MatchResult;

/** What DuckDB says about files it cannot read, and how we say it. */
final class FileErrors {
    private static final String CSV = "^[A-Za-z ]+ Error: CSV Error on Line: (\\d+)\\n.*";
    private static final String CSV_FILE = ".*\\n  file = ([^\\n]*)\\n";

    private static final ErrorRule RAGGED = ErrorRule.of(
            CSV + "\\nExpected Number of Columns: (\\d+) Found: (\\d+)\\n" + CSV_FILE,
            it -> "%s, line %s has %s where %s expected"
                    .formatted(
                            name(it.group(4)),
                            it.group(1),
                            new Counted(Long.parseLong(it.group(3)), "column"),
                            it.group(2).equals("1") ? "1 is" : it.group(2) + " are"));
    private static final ErrorRule WRONG_TYPE = ErrorRule.of(
            CSV + "\\nColumn ([^\\n]*) is being converted as type ([^\\n]*)\\n" + CSV_FILE,
            it -> "%s, line %s: a value in column \"%s\" is no %s; declare the type of the column"
                    .formatted(name(it.group(4)), it.group(1), it.group(2), it.group(3)));
    private static final ErrorRule NO_DECIMAL = ErrorRule.of(
            CSV + "\\nColumn ([^\\n]*) is being converted as type DECIMAL\\n" + CSV_FILE,
            it ->
                    "%s, line %s: a value in column \"%s\" is no DECIMAL of the declared digits; declare a wider one, or text"
                            .formatted(name(it.group(3)), it.group(1), it.group(2)));
    private static final ErrorRule NOT_UTF_8 = ErrorRule.of(
            CSV + "Invalid unicode \\(byte sequence mismatch\\) detected" + CSV_FILE,
            it -> "%s, line %s is not UTF-8; declare the encoding of the file"
                    .formatted(name(it.group(2)), it.group(1)));
    private static final ErrorRule OPEN_QUOTE = ErrorRule.of(
            CSV + "\\nValue with unterminated quote found" + CSV_FILE,
            it -> "%s, line %s opens a quote that is never closed".formatted(name(it.group(2)), it.group(1)));
    private static final ErrorRule LONG_LINE = ErrorRule.of(
            CSV + "\\nMaximum line size of (\\d+) bytes exceeded" + CSV_FILE,
            it -> "%s, line %s is longer than the limit of %s bytes; it may open a quote that is never closed"
                    .formatted(name(it.group(3)), it.group(1), it.group(2)));
    private static final ErrorRule OTHER_CSV = ErrorRule.of(
            CSV + CSV_FILE, it -> "%s, line %s cannot be read as CSV".formatted(name(it.group(2)), it.group(1)));
    private static final ErrorRule NO_FORM = ErrorRule.of(
            "^Invalid Input Error: The CSV Parser state machine reached an invalid state\\..*" + CSV_FILE,
            it -> name(it.group(1))
                    + " is not CSV of one form: lines end in several ways, or more follows a quote that ends a"
                    + " value; write it in one way, or declare quote and escape");
    private static final ErrorRule NO_CSV = ErrorRule.of(
            "Error when sniffing file \"([^\"\\n]*)\"",
            it -> ("%s is not one table of CSV: its rows differ in their number of columns, a line is too long or a"
                            + " quote stays open; declare delimiter, quote and header")
                    // Of several files the engine names none.
                    .formatted(it.group(1).isEmpty() ? "one of its files" : name(it.group(1))));
    private static final ErrorRule NO_JSON = ErrorRule.of(
            "Malformed JSON in file \"([^\"\\n]*)\", at byte \\d+ in (line|record/value) (\\d+): ([a-z -]+)",
            FileErrors::noJson);
    private static final ErrorRule WRONG_JSON_TYPE = ErrorRule.of(
            "JSON transform error in file \"([^\"\\n]*)\", in (line|record/value) (\\d+): ",
            it -> "%s, %s: a value does not have the type of its column; declare the type of the column"
                    .formatted(name(it.group(1)), place(it.group(2), Long.parseLong(it.group(3)))));
    private static final ErrorRule DOUBLE_KEY = ErrorRule.of(
            "JSON transform error in file \"([^\"\\n]*)\", in (line|record/value) (\\d+): Object .* has duplicate key"
                    + " \"([^\\n]*)\"\\n",
            it -> "%s, %s has the key \"%s\" twice"
                    .formatted(name(it.group(1)), place(it.group(2), Long.parseLong(it.group(3))), it.group(4)));
    private static final ErrorRule LATE_KEY = ErrorRule.of(
            "JSON transform error in file \"([^\"\\n]*)\", in (line|record/value) (\\d+): Object .* has unknown key"
                    + " \"([^\\n]*)\"\\n",
            it ->
                    ("%s, %s has the key \"%s\", which no such object in the first rows has; declare the column that holds"
                                    + " it as text")
                            .formatted(
                                    name(it.group(1)), place(it.group(2), Long.parseLong(it.group(3))), it.group(4)));
    private static final ErrorRule BIG_JSON = ErrorRule.of(
            "\"maximum_object_size\" of (\\d+) bytes exceeded while reading file \"([^\"\\n]*)\"",
            it -> "%s holds a JSON object larger than the limit of %s bytes".formatted(name(it.group(2)), it.group(1)));
    private static final ErrorRule NO_PARQUET = ErrorRule.of(
            "No magic bytes found at end of file '([^\\n]*)'",
            it -> name(it.group(1)) + " is not Parquet, or was cut off");
    private static final ErrorRule SMALL_PARQUET = ErrorRule.of(
            "File '([^\\n]*)' too small to be a Parquet file", it -> name(it.group(1)) + " is too small to be Parquet");
    private static final ErrorRule NO_GZIP = ErrorRule.of(
            "Input is not a GZIP stream: ([^\\n]*)", it -> name(it.group(1)) + " is not gzip, or was cut off");
    private static final ErrorRule NO_FILE = ErrorRule.of(
            "No files found that match the pattern \"([^\"\\n]*)\"",
            it -> name(it.group(1)) + " does not exist, or is a folder");
    private static final ErrorRule NO_PERMISSION = ErrorRule.of(
            "^IO Error: Cannot open file \"([^\"\\n]*)\": Permission denied",
            it -> name(it.group(1)) + " may not be read: permission denied");
    private static final ErrorRule LOCKED = ErrorRule.of(
            "^Permission Error: Cannot access (?:file|directory) \"([^\"\\n]*)\"",
            it -> name(it.group(1)) + " is not among the files that may be read");

    /** In the order in which they are tried. */
    static final List<ErrorRule> ALL = List.of(
            RAGGED,
            NO_DECIMAL,
            WRONG_TYPE,
            NOT_UTF_8,
            OPEN_QUOTE,
            LONG_LINE,
            OTHER_CSV,
            NO_FORM,
            NO_CSV,
            NO_JSON,
            DOUBLE_KEY,
            LATE_KEY,
            WRONG_JSON_TYPE,
            BIG_JSON,
            NO_PARQUET,
            SMALL_PARQUET,
            NO_GZIP,
            NO_FILE,
            NO_PERMISSION,
            LOCKED);

    private FileErrors() {}

    private static String noJson(MatchResult it) {
        // DuckDB 1.5 has already counted the broken one.
        long number = Math.max(1, Long.parseLong(it.group(3)) - 1);
        return "%s, %s is not JSON: %s"
                .formatted(
                        name(it.group(1)),
                        place(it.group(2), number),
                        it.group(4).strip());
    }

    private static String place(String unit, long number) {
        return (unit.equals("line") ? "line " : "value ") + number;
    }

    /** The last part of a path: where a machine keeps its files is nobody's business in a report. */
    static String name(String path) {
        return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    }
}
