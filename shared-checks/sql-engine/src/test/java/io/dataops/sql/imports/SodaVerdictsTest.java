package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The verdict of each check of Soda's contract language on a few rows. Expected ones come from its reference; where that leaves
 * a question open, from the reading that docs/imports.md names.
 */
class SodaVerdictsTest {
    private static final String EMPTY = "SELECT 1 AS x WHERE false";
    private static final String PAIRS =
            "SELECT * FROM (VALUES (1, 'a'), (1, 'a'), (1, 'b'), (2, NULL), (2, NULL)) v(x, y)";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"missing", "invalid", "duplicates", "aggregates", "ofColumns"})
    void verdictOfAColumn(String rows, String check, String expected) {
        assertThat(says(rows, "columns: [{ name: x, checks: [{ " + check + " }] }]"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"counts", "ranges", "freshness", "duplicatesOfSeveral", "failedRows", "metrics"})
    void verdictOfADataset(String rows, String check, String expected) {
        assertThat(says(rows, "checks: [{ " + check + " }]")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("valuesOfColumns")
    void whatAColumnSaysOfItsValuesCountsForItsChecks(String rows, String column, String expected) {
        assertThat(ContractRun.on(folder, "soda-contract", rows)
                        .says("dataset: w/d/s/t\ncolumns: [{ name: x, " + column + " }]\n"))
                .isEqualTo(expected);
    }

    static Stream<Arguments> valuesOfColumns() {
        return Stream.of(
                arguments(
                        "['1', NULL, '3', 'X']", "valid_values: ['1', '2', '3'], checks: [{ invalid: }]", "FAILED 1/3"),
                arguments(
                        "['1', 'X']",
                        "valid_values: ['1'], checks: [{ invalid: { valid_values: [X] } }]",
                        "FAILED 1/2"),
                arguments("['n/a', NULL, 'b']", "missing_values: [n/a], checks: [{ missing: }]", "FAILED 2/3"),
                // What is missing is not invalid, and belongs to the whole of a percentage.
                arguments(
                        "['n/a', 'b', 'c', NULL]",
                        "missing_values: [n/a], valid_values: [b], checks: [{ invalid: }]",
                        "FAILED 1/2"),
                arguments(
                        "['n/a', 'b', 'c', NULL]",
                        "missing_values: [n/a], valid_values: [b], checks: [{ invalid: { threshold: { metric: percent,"
                                + " must_be_less_than_or_equal: 25 } } }]",
                        "PASSED 1/4"),
                // An aggregate is one of the values that are present and valid.
                arguments(
                        "[1, 2, 9, NULL, -1]",
                        "missing_values: [-1], valid_max: 5, checks: [{ aggregate: { function: sum, threshold: { must_be: 3"
                                + " } } }]",
                        "PASSED 3"),
                arguments(
                        "['1']",
                        "valid_values: ['1'], checks: [{ duplicate: }]",
                        "REFUSED duplicate is not taken, because its column says which values are missing or valid, and it"
                                + " looks at the others only; write a filter that leaves them out"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"schemas", "filters", "variables"})
    void verdictOfAContract(String rows, String keys, String expected) {
        assertThat(says(rows, keys)).isEqualTo(expected);
    }

    private String says(String rows, String keys) {
        return ContractRun.on(folder, "soda-contract", rows)
                .with("r", "SELECT * FROM (VALUES (1), (2), (NULL)) v(code)")
                .says("dataset: source/db/main/t\n" + keys);
    }

    private static String threshold(String keys) {
        return "threshold: { " + keys + " }";
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                arguments("[1, NULL, 3]", "missing: ", "FAILED 1/3"),
                arguments("[1, 2]", "missing: ", "PASSED 0/2"),
                arguments(EMPTY, "missing: ", "PASSED 0/0"),
                // Null is always missing, and need not be listed.
                arguments("['a', 'N/A', '-', NULL]", "missing: { missing_values: ['N/A', '-'] }", "FAILED 3/4"),
                arguments(
                        "[1, 999, NULL]",
                        "missing: { missing_values: [999], " + threshold("must_be_less_than: 3") + " }",
                        "PASSED 2/3"),
                arguments(
                        "['--', 'a-', NULL]",
                        "missing: { missing_format: { name: dashes, regex: '^[-]+$' } }",
                        "FAILED 2/3"),
                arguments(
                        "[1, NULL, 3, 4]",
                        "missing: { " + threshold("metric: percent, must_be_less_than: 25") + " }",
                        "FAILED 25"),
                arguments(
                        "[1, NULL, 3, 4]",
                        "missing: { " + threshold("metric: percent, must_be_less_than_or_equal: 25") + " }",
                        "PASSED 1/4"),
                arguments(EMPTY, "missing: { " + threshold("metric: percent, must_be_less_than: 5") + " }", "PASSED 0"),
                arguments("[1, NULL]", "missing: { " + threshold("level: warn") + " }", "WARNED 1/2"),
                arguments("[1, NULL]", "missing: { " + threshold("must_be: 1") + " }", "PASSED 1"),
                arguments("[1, NULL]", "missing: { " + threshold("must_not_be: 1") + " }", "FAILED 1 failing"),
                arguments(
                        "[1]",
                        "missing: { " + threshold("must_be_less_than: 0") + " }",
                        "REFUSED missing is not taken, because no count is below 0"),
                // Two levels on one number: more than one warns, more than two fail.
                arguments(
                        "[1, NULL, NULL]",
                        "missing: { "
                                + threshold("must_be_less_than: 3, additional: { level: warn, must_be_less_than: 2 }")
                                + " }",
                        "PASSED 2/3; WARNED 2/3"));
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                // A null is missing and not invalid.
                arguments("['S', 'XL', NULL]", "invalid: { valid_values: ['S', 'M', 'L'] }", "FAILED 1/2"),
                arguments("['s']", "invalid: { valid_values: ['S'] }", "FAILED 1/1"),
                arguments("[1, 2, NULL]", "invalid: { invalid_values: [2] }", "FAILED 1/2"),
                // A percentage is of all rows, those without a value too: one of four.
                arguments(
                        "['S', 'XL', NULL, NULL]",
                        "invalid: { valid_values: ['S'], "
                                + threshold("metric: percent, must_be_less_than_or_equal: 25") + " }",
                        "PASSED 1/4"),
                arguments(
                        "['S', 'XL', NULL, NULL]",
                        "invalid: { valid_values: ['S'], " + threshold("metric: percent, must_be_less_than: 25") + " }",
                        "FAILED 25"),
                // Limits belong to the range.
                arguments("[1, 100, 101, NULL]", "invalid: { valid_min: 1, valid_max: 100 }", "FAILED 1/3"),
                arguments("[1, 0]", "invalid: { valid_min: 1 }", "FAILED 1/2"),
                arguments("['ab', 'abc', NULL]", "invalid: { valid_length: 2 }", "FAILED 1/2"),
                arguments("['', 'abc']", "invalid: { valid_min_length: 1, valid_max_length: 2 }", "FAILED 2/2"),
                arguments(
                        "['ABC', 'xABC']",
                        "invalid: { valid_format: { name: code, regex: '^[A-Z]{3}$' } }",
                        "FAILED 1/2"),
                arguments("['ABC', 'xABC']", "invalid: { valid_format: '[A-Z]{3}' }", "PASSED 0/2"),
                arguments("['a1', 'b']", "invalid: { invalid_format: { name: digits, regex: '[0-9]' } }", "FAILED 1/2"),
                // All that is said must hold.
                arguments(
                        "['AB', 'ABCD', 'x', NULL]",
                        "invalid: { valid_format: '^[A-Z]+$', valid_max_length: 3 }",
                        "FAILED 2/3"),
                arguments(
                        "[1, 3, NULL]",
                        "invalid: { valid_reference_data: { dataset: source/db/main/r, column: code } }",
                        "FAILED 1/2"),
                arguments(
                        "[1, 3, NULL]",
                        "invalid: { valid_reference_data: { dataset: source/db/main/r, column: code }, "
                                + threshold("must_be: 1") + " }",
                        "PASSED 1"),
                arguments("[NULL::INT]", "invalid: { valid_min: 1 }", "PASSED 0/0"),
                arguments("[1]", "invalid: ", "REFUSED invalid is not taken, because it does not say what is valid"),
                arguments(
                        "[1]",
                        "invalid: { valid_values: [] }",
                        "REFUSED invalid is not taken, because its valid_values is empty"));
    }

    static Stream<Arguments> duplicates() {
        return Stream.of(
                // Four values, two of them different: two are too many, and nulls are none.
                arguments("[1, 1, 1, 2, NULL, NULL]", "duplicate: ", "FAILED 2"),
                arguments(
                        "[1, 1, 1, 2, NULL, NULL]",
                        "duplicate: { " + threshold("must_be_less_than: 3") + " }",
                        "PASSED 2"),
                arguments("[1, 2, NULL, NULL]", "duplicate: ", "PASSED 0"),
                arguments(EMPTY, "duplicate: ", "PASSED 0"),
                arguments(
                        "[1, 1, 1, 2, NULL]",
                        "duplicate: { " + threshold("metric: percent, must_be_less_than_or_equal: 40") + " }",
                        "PASSED 40"),
                arguments("[1, 1, 2]", "duplicate: { " + threshold("must_not_be: 1") + " }", "FAILED 1 failing"));
    }

    static Stream<Arguments> aggregates() {
        return Stream.of(
                arguments(
                        "[20, 50, NULL]",
                        "aggregate: { function: avg, "
                                + threshold("must_be_between: { greater_than: 20, less_than: 50 }") + " }",
                        "PASSED 35"),
                arguments(
                        "[20, 20]",
                        "aggregate: { function: AVG, "
                                + threshold("must_be_between: { greater_than: 20, less_than: 50 }") + " }",
                        "FAILED 20"),
                arguments("[1, 2]", "aggregate: { function: sum, " + threshold("must_be: 3") + " }", "PASSED 3"),
                arguments(
                        "[1, 2]",
                        "aggregate: { function: min, " + threshold("must_be_greater_than: 1") + " }",
                        "FAILED 1"),
                arguments(
                        "[1, 2]",
                        "aggregate: { function: max, " + threshold("must_not_be: 2") + " }",
                        "FAILED 1 failing"),
                arguments(
                        "['a', 'abc', NULL]",
                        "aggregate: { function: avg_length, " + threshold("must_be: 2") + " }",
                        "PASSED 2"),
                arguments(
                        "['a', 'abc']",
                        "aggregate: { function: max_length, " + threshold("must_be_less_than: 3") + " }",
                        "FAILED 3"),
                // No value has no mean: that is no evidence, and no pass.
                arguments(
                        "[NULL::INT]",
                        "aggregate: { function: avg, " + threshold("must_be_less_than: 3") + " }",
                        "FAILED undefined"),
                arguments(
                        "[1]",
                        "aggregate: { function: avg }",
                        "REFUSED aggregate is not taken, because it has no threshold"),
                arguments(
                        "[1]",
                        "aggregate: { function: stddev, " + threshold("must_be: 1") + " }",
                        "REFUSED aggregate is not taken, because the function 'stddev' means what its data source says; the nearest"
                                + " is a metric with an expression such as stddev_samp(x)"));
    }

    static Stream<Arguments> ofColumns() {
        return Stream.of(
                arguments("[1, 5, NULL]", "failed_rows: { expression: x > 3 }", "FAILED 1/3"),
                arguments(
                        "[1, 5]",
                        "metric: { expression: max(x) - min(x), " + threshold("must_be: 4") + " }",
                        "PASSED 4"),
                arguments(
                        "[1]",
                        "row_count: ",
                        "REFUSED row_count is not taken, because it is a check of the data set and stands under a column"),
                arguments(
                        "[1]",
                        "missing: { column_expression: x + 1 }",
                        "REFUSED missing is not taken, because its column_expression computes the values that it looks at; the nearest is"
                                + " failed_rows with an expression, or a metric with one"),
                arguments(
                        "[1]",
                        "distribution: ",
                        "REFUSED distribution is not taken, because no check of that name is known here"),
                arguments(
                        "[1]",
                        "mising: ",
                        "REFUSED mising is not taken, because no check of that name is known here; did you mean missing?"));
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                arguments("[1]", "row_count: ", "PASSED 1"),
                arguments(EMPTY, "row_count: ", "FAILED 0"),
                arguments("[1, 2, 3]", "row_count: { filter: x > 1, " + threshold("must_be: 2") + " }", "PASSED 2"),
                arguments(
                        "[1]",
                        "row_count: { " + threshold("metric: percent, must_be: 1") + " }",
                        "REFUSED row_count is not taken, because its number is no part of a whole that a percentage could be of"));
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments(
                        "[1, 2, 3]",
                        "row_count: { "
                                + threshold("must_be_between: { greater_than_or_equal: 3, less_than_or_equal: 5 }")
                                + " }",
                        "PASSED 3"),
                arguments(
                        "[1, 2, 3]",
                        "row_count: { " + threshold("must_be_between: { greater_than: 3, less_than: 5 }") + " }",
                        "FAILED 3"),
                arguments(
                        "[1, 2, 3]",
                        "row_count: { " + threshold("must_be_between: { greater_than: 2, less_than_or_equal: 3 }")
                                + " }",
                        "PASSED 3"),
                // Outside of two ends; an end that is said with "or equal" is accepted.
                arguments(
                        "[1, 2, 3]",
                        "row_count: { " + threshold("must_be_not_between: { less_than: 3, greater_than: 5 }") + " }",
                        "FAILED 1 failing"),
                arguments(
                        "[1, 2, 3]",
                        "row_count: { "
                                + threshold("must_be_not_between: { less_than_or_equal: 3, greater_than_or_equal: 5 }")
                                + " }",
                        "PASSED 0 failing"),
                arguments(
                        "[1]",
                        "row_count: { " + threshold("must_be_not_between: { greater_than: 3, less_than: 5 }") + " }",
                        "REFUSED row_count is not taken, because its must_be_not_between leaves nothing out; less_than says its lower"
                                + " end, greater_than its upper one"),
                arguments(
                        "[1]",
                        "row_count: { " + threshold("must_be_greater_than: 3, must_be_less_than: 5") + " }",
                        "REFUSED row_count is not taken, because its threshold has two limits, which the language does not join"),
                arguments(
                        "[1]",
                        "row_count: { " + threshold("must_be_greater_than_or_equal_to: 3") + " }",
                        "REFUSED row_count is not taken, because its threshold has the key must_be_greater_than_or_equal_to, which"
                                + " is not known here; did you mean must_be_greater_than_or_equal?"));
    }

    static Stream<Arguments> freshness() {
        // The session starts at noon of 23 November 2026.
        String rows = "[TIMESTAMP '2026-11-22 12:00:00', TIMESTAMP '2019-01-01 00:00:00', NULL]";
        String check = "freshness: { column: x, ";
        return Stream.of(
                arguments(
                        rows, check + threshold("unit: hour, must_be_less_than: 25") + " }", "PASSED 2026-11-22T12:00"),
                arguments(
                        rows, check + threshold("unit: hour, must_be_less_than: 23") + " }", "FAILED 2026-11-22T12:00"),
                // Exactly 24 hours old is not less than 24 hours; the one instant in which this importer differs.
                arguments(
                        rows, check + threshold("unit: hour, must_be_less_than: 24") + " }", "PASSED 2026-11-22T12:00"),
                arguments(
                        EMPTY,
                        "freshness: { column: x, " + threshold("unit: day, must_be_less_than: 1") + " }",
                        "FAILED undefined"),
                arguments(
                        rows,
                        check + threshold("unit: day, must_be_less_than_or_equal: 1") + " }",
                        "PASSED 2026-11-22T12:00"),
                // Hours are meant where no unit is named.
                arguments(rows, check + threshold("must_be_less_than: 24") + " }", "PASSED 2026-11-22T12:00"),
                arguments(rows, check + threshold("must_be_less_than: 23") + " }", "FAILED 2026-11-22T12:00"),
                arguments(
                        rows,
                        check + threshold("unit: day, must_be_greater_than: 1") + " }",
                        "REFUSED freshness is not taken, because only an upper limit of an age has a counterpart here"));
    }

    static Stream<Arguments> duplicatesOfSeveral() {
        return Stream.of(
                // As with one column, a row with a null in one of them is no duplicate.
                arguments(PAIRS, "duplicate: { columns: [x, y] }", "FAILED 1"),
                arguments(
                        PAIRS,
                        "duplicate: { columns: [x, y], " + threshold("metric: percent, must_be_less_than: 21") + " }",
                        "PASSED 20"),
                arguments(PAIRS, "duplicate: ", "REFUSED duplicate is not taken, because it has no columns"));
    }

    static Stream<Arguments> failedRows() {
        return Stream.of(
                // A row for which the condition is unknown has not failed.
                arguments(PAIRS, "failed_rows: { expression: y = 'b' }", "FAILED 1/5"),
                arguments(
                        PAIRS,
                        "failed_rows: { expression: y = 'b', "
                                + threshold("metric: percent, must_be_less_than_or_equal: 20") + " }",
                        "PASSED 1/5"),
                arguments(PAIRS, "failed_rows: { query: SELECT * FROM db.main.t WHERE x = 1 }", "FAILED 3 failing"),
                arguments(
                        PAIRS,
                        "failed_rows: { query: 'SELECT * FROM \"main\".\"t\" WHERE x = 1', "
                                + threshold("must_be_less_than: 4") + " }",
                        "PASSED 3 failing"),
                arguments(
                        PAIRS,
                        "failed_rows: { query: SELECT * FROM t WHERE x = 1, " + threshold("must_be_greater_than: 2")
                                + " }",
                        "PASSED 3"),
                arguments(
                        PAIRS,
                        "failed_rows: { query: SELECT * FROM t, " + threshold("metric: percent, must_be: 0") + " }",
                        "REFUSED failed_rows is not taken, because a query does not say of how many rows its rows are a"
                                + " percentage; add a rows_tested_query that counts them"),
                arguments(
                        "[1, 2, 3, 4]",
                        "failed_rows: { query: SELECT * FROM t WHERE x > 3, rows_tested_query: SELECT count(*) FROM t, "
                                + threshold("metric: percent, must_be_less_than_or_equal: 25") + " }",
                        "PASSED 25"),
                arguments(
                        "[1, 2, 3, 4]",
                        "failed_rows: { query: SELECT * FROM t WHERE x > 3, rows_tested_query: SELECT count(*) FROM t, "
                                + threshold("metric: percent, must_be_less_than: 25") + " }",
                        "FAILED 25"),
                // For a count the rows tested are something to show.
                arguments(
                        "[1, 2, 3, 4]",
                        "failed_rows: { query: SELECT * FROM t WHERE x > 3, rows_tested_query: SELECT count(*) FROM t, "
                                + threshold("must_be_less_than: 2") + " }",
                        "PASSED 1 failing"),
                arguments(
                        "[1]",
                        "failed_rows: { query: SELECT * FROM t WHERE x > 3, rows_tested_query: SELECT 0, "
                                + threshold("metric: percent, must_be_less_than: 5") + " }",
                        "PASSED 0"),
                // Failed rows of no row tested, and an unknown number, are no percentage and no pass.
                arguments(
                        "[1]",
                        "failed_rows: { query: SELECT * FROM t, rows_tested_query: SELECT 0, "
                                + threshold("metric: percent, must_be_less_than: 5") + " }",
                        "FAILED undefined"),
                arguments(
                        "[1]",
                        "failed_rows: { query: SELECT * FROM t, rows_tested_query: SELECT NULL, "
                                + threshold("metric: percent, must_be_less_than: 500") + " }",
                        "FAILED undefined"),
                arguments(
                        PAIRS,
                        "failed_rows: ",
                        "REFUSED failed_rows is not taken, because it needs either an expression or a query"));
    }

    static Stream<Arguments> metrics() {
        return Stream.of(
                arguments(
                        PAIRS,
                        "metric: { query: SELECT count(DISTINCT x) FROM source.db.main.t, " + threshold("must_be: 2")
                                + " }",
                        "PASSED 2"),
                arguments(
                        PAIRS,
                        "metric: { expression: count(y), " + threshold("must_be_greater_than: 3") + " }",
                        "FAILED 3"),
                arguments(
                        PAIRS,
                        "metric: { expression: count(y) }",
                        "REFUSED metric is not taken, because it has no threshold"));
    }

    static Stream<Arguments> schemas() {
        String columns = "columns: [{ name: x, data_type: INTEGER }, { name: y, data_type: character varying(9) }]\n";
        String turned = "columns: [{ name: y }, { name: x }]\n";
        return Stream.of(
                arguments(PAIRS, columns + "checks: [schema: ]", "PASSED integer; PASSED text; PASSED x, y"),
                arguments(PAIRS, turned + "checks: [schema: ]", "FAILED x, y"),
                arguments(PAIRS, turned + "checks: [schema: { allow_other_column_order: true }]", "PASSED x, y"),
                arguments(PAIRS, "columns: [{ name: x }]\nchecks: [schema: ]", "FAILED x, y"),
                arguments(
                        PAIRS,
                        "columns: [{ name: x }]\nchecks: [schema: { allow_extra_columns: true }]",
                        "PASSED x, y"),
                // Columns without a schema check say nothing of the data set.
                arguments(PAIRS, "columns: [{ name: z, data_type: date }]\nchecks: [row_count: ]", "PASSED 5"),
                arguments(
                        PAIRS,
                        "columns: [{ name: x }, { name: z, optional: true }]\nchecks: [schema: ]",
                        "REFUSED schema is not taken, because the column z is optional, which has a counterpart only where extra"
                                + " columns and other orders are allowed and it has no type"));
    }

    static Stream<Arguments> filters() {
        String filter = "filter: x > 1\n";
        return Stream.of(
                arguments("[1, 2, 3]", filter + "checks: [row_count: { threshold: { must_be: 2 } }]", "PASSED 2"),
                // Both filters apply, also where one of them holds an OR.
                arguments(
                        "[1, 2, 3]",
                        "filter: x > 1 OR x = 7\nchecks: [row_count: { filter: x < 3 OR x = 9, threshold: { must_be: 1 } }]",
                        "PASSED 1"),
                arguments(
                        "[1, 2, 2]",
                        filter
                                + "columns: [{ name: x, checks: [duplicate: { threshold: { metric: percent, must_be: 50 } }] }]",
                        "PASSED 50"),
                arguments("[1, 2, 3]", filter + "checks: [failed_rows: { expression: x < 3 }]", "FAILED 1/2"),
                arguments(
                        "[1, 2, 3]",
                        filter + "checks: [metric: { expression: min(x), threshold: { must_be: 2 } }]",
                        "PASSED 2"),
                arguments(
                        "[1, 2]",
                        filter + "checks: [metric: { query: SELECT min(x) FROM t, threshold: { must_be: 2 } }]",
                        "REFUSED metric is not taken, because it has a query and a filter, and the language does not say that a filter"
                                + " reaches a query"));
    }

    static Stream<Arguments> variables() {
        String variables = "variables: { LIMIT: { default: 2 }, DAY: }\n";
        return Stream.of(
                arguments(
                        "[1, 2, 3]",
                        variables
                                + "checks: [row_count: { filter: 'x <= ${var.LIMIT}', threshold: { must_be: '${var.LIMIT}' } }]",
                        "PASSED 2"),
                arguments(
                        "[1]",
                        variables + "checks: [row_count: { filter: 'x > ${var.DAY}' }]",
                        "REFUSED row_count is not taken, because the variable DAY has no value; write one under parameters: { DAY: … } of the import"),
                arguments(
                        "[1]",
                        variables + "filter: 'x > ${var.DAY}'\nchecks: [row_count: ]",
                        "REFUSED row_count is not taken, because the variable DAY has no value; write one under parameters: { DAY: … } of the import"),
                arguments(
                        "[1]",
                        "checks: [row_count: { filter: \"x > '${soda.NOW}'\" }]",
                        "REFUSED row_count is not taken, because it uses soda.NOW; write session_start() in"
                                + " its place, which is the start of the session"));
    }
}
