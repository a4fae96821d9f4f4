package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an expectation is here.
 *
 * @param arguments those that it knows; with any other it would mean something else
 */
record Translation(Set<String> arguments, Maker maker) {
    private static final List<String> CONDITION = List.of("row_condition", "condition_parser");

    /** Those whose limits may be times that depend on the run. */
    private static final List<String> TIMES = List.of(
            "expect_column_values_to_be_between", "expect_column_min_to_be_between", "expect_column_max_to_be_between");

    /** Makes the checks, which together mean what the expectation means. */
    interface Maker {
        List<CheckEntry> make(Expectation it) throws NotTakenException;
    }

    /** Makes the one check. */
    interface One {
        CheckEntry make(Expectation it) throws NotTakenException;
    }

    /** Of the whole table or its columns, without a row condition. */
    static Translation ofSchema(One one, String... arguments) {
        return new Translation(Set.of(arguments), it -> List.of(one.make(it)));
    }

    /** Of rows that may be limited by a condition. */
    static Translation ofRows(Maker maker, String... arguments) {
        return new Translation(
                Stream.concat(CONDITION.stream(), Arrays.stream(arguments)).collect(Collectors.toUnmodifiableSet()),
                maker);
    }

    /** Of one column as a whole. */
    static Translation ofColumn(One one, String... arguments) {
        return ofRows(it -> List.of(one.make(it)), with(arguments, "column"));
    }

    /** Of every value of a column, where {@code mostly} may be enough; makes a check without that. */
    static Translation ofValues(One one, String... arguments) {
        return ofRows(it -> List.of(it.mostly(one.make(it))), with(arguments, "column", "mostly"));
    }

    /** Of every row, where {@code mostly} may be enough and some rows may be left out; makes a check without that. */
    static Translation ofSeveral(One one, String... arguments) {
        return ofRows(it -> List.of(it.mostly(one.make(it))), with(arguments, "mostly", "ignore_row_if"));
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    List<CheckEntry> of(Expectation it) throws NotTakenException {
        for (var entry : it.arguments().entries()) {
            String key = entry.key().value();
            if (!arguments.contains(key)) {
                throw new NotTakenException("its argument '" + key + "' has no counterpart here" + wayOut(key));
            }
        }
        for (String key : it.moments().keySet()) {
            if (!TIMES.contains(it.name()) || !LimitKind.isEnd(key)) {
                throw new NotTakenException("its argument '" + key + "' is the time of the run, and only min_value and"
                        + " max_value of " + String.join(", ", TIMES) + " may be");
            }
        }
        return maker.make(it);
    }

    private static String wayOut(String key) {
        return switch (key) {
            case "parse_strings_as_datetimes" ->
                "; leave it out, and texts such as 2026-01-31 are dates beside a column of dates";
            case "auto" -> "; write the limits that it found";
            default -> "";
        };
    }
}
