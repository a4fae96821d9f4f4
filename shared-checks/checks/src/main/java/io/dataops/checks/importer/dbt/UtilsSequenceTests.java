package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;
import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.contract.NotTakenException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tests of dbt_utils that compare a row with the next one. */
final class UtilsSequenceTests {
    static final Map<String, Translation> ALL = Map.ofEntries(
            ofColumn(
                    "sequential_values",
                    UtilsSequenceTests::sequentialValues,
                    "interval",
                    "datepart",
                    "group_by_columns"),
            ofTable(
                    "mutually_exclusive_ranges",
                    UtilsSequenceTests::exclusiveRanges,
                    "lower_bound_column",
                    "upper_bound_column",
                    "partition_by",
                    "gaps",
                    "zero_length_range_allowed"));

    private UtilsSequenceTests() {}

    /** Each value is the one before plus the step, which a value that repeats is not. Nulls are left out. */
    private static Meaning sequentialValues(DbtTest test) throws NotTakenException {
        String column = test.sql();
        List<String> groups = test.columns("group_by_columns");
        String step = step(test);
        String next = test.has("datepart")
                ? "CAST(value_field AS TIMESTAMP) = CAST(CAST(value_field_lag AS TIMESTAMP) + " + step
                        + " AS TIMESTAMP)"
                : "value_field = value_field_lag + " + step;
        String sorted =
                "SELECT " + column + " AS value_field, lag(" + column + ") OVER (" + partition(groups) + "ORDER BY "
                        + column + ") AS value_field_lag, * FROM " + test.rows() + " WHERE " + column
                        + " IS NOT NULL";
        return Meaning.ofQuery(
                test,
                test.own().words() + " goes up in steps of " + step,
                "SELECT * FROM (" + sorted + ") AS sorted WHERE value_field_lag IS NOT NULL AND NOT (" + next + ")");
    }

    private static String step(DbtTest test) throws NotTakenException {
        if (!test.has("datepart")) {
            return test.has("interval") ? test.number("interval").toPlainString() : "1";
        }
        long number = test.has("interval") ? test.whole("interval") : 1;
        return new Interval(number, Interval.part(test.text("datepart"))).sql();
    }

    /** At the beginning of a window. */
    static String partition(List<String> columns) {
        return columns.isEmpty() ? "" : "PARTITION BY " + String.join(", ", columns) + " ";
    }

    /** A bound that is null is out of order, and so is the bound before it. */
    private static Meaning exclusiveRanges(DbtTest test) throws NotTakenException {
        String lower = test.column("lower_bound_column").sql();
        String upper = test.column("upper_bound_column").sql();
        String window = "(" + partition(test.columns("partition_by")) + "ORDER BY " + lower + ", " + upper + ")";
        String gaps = test.word("gaps", "allowed", List.of("allowed", "not_allowed", "required"));
        String next = gaps.equals("required") ? "<" : gaps.equals("allowed") ? "<=" : "=";
        String length = test.flag("zero_length_range_allowed", false) ? "<=" : "<";
        String ranges = "SELECT " + lower + " AS lower_bound, " + upper + " AS upper_bound, lead(" + lower + ") OVER "
                + window + " AS next_lower_bound, lead(true, 1, false) OVER " + window + " AS has_next, * FROM "
                + test.rows();
        List<String> rules = List.of(
                "coalesce(lower_bound " + length + " upper_bound, false)",
                "(NOT has_next OR coalesce(upper_bound " + next + " next_lower_bound, false))");
        return Meaning.ofQuery(
                test,
                "the ranges from " + test.column("lower_bound_column").words() + " to "
                        + test.column("upper_bound_column").words() + " do not overlap, with gaps "
                        + gaps.replace('_', ' '),
                "SELECT * FROM (" + ranges + ") AS ranges WHERE NOT ("
                        + rules.stream().collect(Collectors.joining(" AND ")) + ")");
    }
}
