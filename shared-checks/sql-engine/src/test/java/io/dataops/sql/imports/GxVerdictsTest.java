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
 * The verdict of each expectation on a few rows: status, and failing of considered rows. Expected ones come from the
 * documentation of Great Expectations, and where a comment says so from its tracker.
 */
class GxVerdictsTest {
    private static final String PAIRS =
            "SELECT * FROM (VALUES (2, 1), (1, 1), (1, 2), (NULL, 1), (1, NULL), (NULL, NULL)) v(a, b)";
    private static final String ROWS =
            "SELECT * FROM (VALUES (1, 'x', 1.5), (2, 'y', NULL), (NULL, 'x', 2.5), (4, NULL, 8.0)) v(a, s, d)";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} {2} {3}")
    @MethodSource({
        "nullsAndSets",
        "limits",
        "patterns",
        "dates",
        "sequences",
        "aggregates",
        "quantiles",
        "divergence",
        "pairs",
        "records",
        "tables",
        "types",
        "queries",
        "conditions",
        "json"
    })
    void verdict(String rows, String type, String kwargs, String expected) {
        String select = rows.startsWith("[") ? "SELECT unnest(" + rows + ") AS x" : rows;
        String told = rows.startsWith("[") ? "'column': 'x'" + (kwargs.isEmpty() ? "" : ", " + kwargs) : kwargs;

        assertThat(GxSuite.on(folder, select).says(type, told)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "0.18: {1} {2} {3}")
    @MethodSource("before")
    void verdictBeforeOne(String rows, String type, String kwargs, String expected) {
        assertThat(GxSuite.on(folder, "SELECT unnest(" + rows + ") AS x").saidBefore(type, "'column': 'x', " + kwargs))
                .isEqualTo(expected);
    }

    static Stream<Arguments> before() {
        return Stream.of(
                arguments("[1, 2, NULL]", "expect_column_values_to_be_in_set", "'value_set': [1, 2]", "PASSED 0/2"),
                // Before 1.0 an empty set was taken for none, and every row passed.
                arguments("[1, 2, NULL]", "expect_column_values_to_be_in_set", "'value_set': []", "PASSED 0/2"),
                arguments("[1, 2]", "expect_column_distinct_values_to_be_in_set", "'value_set': []", "PASSED 0/2"),
                // A set with nothing but a null is no empty one.
                arguments("[1, 2]", "expect_column_values_to_be_in_set", "'value_set': [null]", "FAILED 2/2"),
                arguments("[1]", "expect_column_values_to_be_in_set", "'value_set': [2], 'auto': false", "FAILED 1/1"));
    }

    static Stream<Arguments> nullsAndSets() {
        return Stream.of(
                arguments("[1, NULL, 3]", "expect_column_values_to_not_be_null", "", "FAILED 1/3"),
                arguments("[1, NULL, 3]", "expect_column_values_to_not_be_null", "'mostly': 0.66", "PASSED 1/3"),
                arguments("[1, NULL, 3]", "expect_column_values_to_not_be_null", "'mostly': 0.67", "FAILED 1/3"),
                arguments("[1, NULL, NULL]", "expect_column_values_to_be_null", "", "FAILED 1/3"),
                arguments("[1, NULL, NULL]", "expect_column_values_to_be_null", "'mostly': 0.5", "PASSED 1/3"),
                // All rows whose value repeats, and nulls are none.
                arguments("[1, 1, 1, 2, NULL, NULL]", "expect_column_values_to_be_unique", "", "FAILED 3/4"),
                arguments("[1, 1, 2, 3]", "expect_column_values_to_be_unique", "'mostly': 0.5", "PASSED 2/4"),
                arguments("['a', 'b', NULL]", "expect_column_values_to_be_in_set", "'value_set': ['a']", "FAILED 1/2"),
                arguments("[1, 2, NULL]", "expect_column_values_to_be_in_set", "'value_set': []", "FAILED 2/2"),
                arguments("[1, NULL]", "expect_column_values_to_be_in_set", "'value_set': [1, 1, null]", "PASSED 0/1"),
                arguments("[true, false]", "expect_column_values_to_be_in_set", "'value_set': [true]", "FAILED 1/2"),
                // Text and number are not the same, as in Python.
                arguments(
                        "['1']",
                        "expect_column_values_to_be_in_set",
                        "'value_set': [1]",
                        "ERRORED x is text and cannot be compared with 1; put 1 in quotes, or declare the column's type under"
                                + " read: types"),
                arguments("[NULL::INT, NULL]", "expect_column_values_to_be_in_set", "'value_set': [1]", "PASSED 0/0"),
                arguments("[1, 2, NULL]", "expect_column_values_to_not_be_in_set", "'value_set': [2]", "FAILED 1/2"),
                arguments("[1, 2, NULL]", "expect_column_values_to_not_be_in_set", "'value_set': []", "PASSED 0/2"),
                // An exact decimal: 9 of 10 are 0.9, and three ninths of a tenth more are not.
                arguments(
                        "[1,1,1,1,1,1,1,1,1,2]",
                        "expect_column_values_to_be_in_set",
                        "'value_set': [1], 'mostly': 0.9",
                        "PASSED 1/10"),
                arguments(
                        "[1,1,1,1,1,1,1,1,1,2]",
                        "expect_column_values_to_be_in_set",
                        "'value_set': [1], 'mostly': 0.9000000001",
                        "FAILED 1/10"),
                arguments("[2, 3]", "expect_column_values_to_be_in_set", "'value_set': [1], 'mostly': 0", "PASSED 2/2"),
                arguments(
                        "[1, 2, NULL]",
                        "expect_column_distinct_values_to_be_in_set",
                        "'value_set': [1, 2, 3]",
                        "PASSED 0/2"),
                arguments("[1, 2]", "expect_column_distinct_values_to_be_in_set", "'value_set': []", "FAILED 2/2"),
                arguments("[1, 2, 3]", "expect_column_distinct_values_to_contain_set", "'value_set': [1, 2]", "PASSED"),
                arguments("[1, 3]", "expect_column_distinct_values_to_contain_set", "'value_set': [1, 2]", "FAILED"),
                arguments(
                        "[1, 2, 1, NULL]",
                        "expect_column_distinct_values_to_equal_set",
                        "'value_set': [2, 1]",
                        "PASSED"),
                arguments("[1, 2, 3]", "expect_column_distinct_values_to_equal_set", "'value_set': [1, 2]", "FAILED"),
                arguments("[1, 3]", "expect_column_distinct_values_to_equal_set", "'value_set': []", "FAILED 2/2"));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                arguments(
                        "[1, 5, 10, NULL]",
                        "expect_column_values_to_be_between",
                        "'min_value': 1, 'max_value': 10",
                        "PASSED 0/3"),
                arguments(
                        "[1, 5, 10]",
                        "expect_column_values_to_be_between",
                        "'min_value': 1, 'max_value': 10, 'strict_min': true, 'strict_max': true",
                        "FAILED 2/3"),
                arguments(
                        "[1, 5]",
                        "expect_column_values_to_be_between",
                        "'min_value': null, 'max_value': 1.0",
                        "FAILED 1/2"),
                arguments("[NULL::INT]", "expect_column_values_to_be_between", "'min_value': 1", "PASSED 0/0"),
                arguments("['ab', 'abc', NULL]", "expect_column_value_lengths_to_equal", "'value': 2", "FAILED 1/2"),
                arguments("['ab', '']", "expect_column_value_lengths_to_be_between", "'min_value': 1", "FAILED 1/2"),
                arguments(
                        "['ab', 'abc']",
                        "expect_column_value_lengths_to_be_between",
                        "'min_value': 1, 'max_value': 3.0, 'strict_max': true",
                        "FAILED 1/2"),
                // mean 2, sample deviation 1: scores -1, 0 and 1, and one is not less than one.
                arguments(
                        "[1, 2, 3]",
                        "expect_column_value_z_scores_to_be_less_than",
                        "'threshold': 1, 'double_sided': true",
                        "FAILED 2/3"),
                arguments(
                        "[1, 2, 3]",
                        "expect_column_value_z_scores_to_be_less_than",
                        "'threshold': 1, 'double_sided': false",
                        "FAILED 1/3"),
                arguments(
                        "[1, 2, 3, NULL]",
                        "expect_column_value_z_scores_to_be_less_than",
                        "'threshold': 1.1",
                        "PASSED 0/3"),
                // No variance passes since 1.23, pull request 12145; engines disagreed before.
                arguments("[5, 5, 5]", "expect_column_value_z_scores_to_be_less_than", "'threshold': 3", "PASSED 0/3"));
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                // It searches, and does not match the whole text.
                arguments("['xab1', 'b', NULL]", "expect_column_values_to_match_regex", "'regex': 'a'", "FAILED 1/2"),
                arguments("['xab1', 'ab']", "expect_column_values_to_match_regex", "'regex': '^a'", "FAILED 1/2"),
                arguments(
                        "['xab1', 'ab']", "expect_column_values_to_not_match_regex", "'regex': '[0-9]'", "FAILED 1/2"),
                arguments(
                        "['a1', 'a', 'b']",
                        "expect_column_values_to_match_regex_list",
                        "'regex_list': ['a', '[0-9]']",
                        "FAILED 1/3"),
                arguments(
                        "['a1', 'a', 'b']",
                        "expect_column_values_to_match_regex_list",
                        "'regex_list': ['a', '[0-9]'], 'match_on': 'all'",
                        "FAILED 2/3"),
                arguments(
                        "['a1', 'c', NULL]",
                        "expect_column_values_to_not_match_regex_list",
                        "'regex_list': ['a', 'b']",
                        "FAILED 1/2"),
                arguments(
                        "['abc', 'xabc']",
                        "expect_column_values_to_match_like_pattern",
                        "'like_pattern': 'a%'",
                        "FAILED 1/2"),
                arguments(
                        "['abc', 'xabc']",
                        "expect_column_values_to_not_match_like_pattern",
                        "'like_pattern': '_abc'",
                        "FAILED 1/2"),
                arguments(
                        "['abc', 'x']",
                        "expect_column_values_to_match_like_pattern_list",
                        "'like_pattern_list': ['a%', '%c'], 'match_on': 'all'",
                        "FAILED 1/2"),
                arguments(
                        "['abc', 'x', NULL]",
                        "expect_column_values_to_not_match_like_pattern_list",
                        "'like_pattern_list': ['a%', 'b%']",
                        "FAILED 1/2"),
                arguments(
                        "['{\"a\": 1}', '{a}', NULL]", "expect_column_values_to_be_json_parseable", "", "FAILED 1/2"));
    }

    static Stream<Arguments> dates() {
        String day = "'strftime_format': '%Y-%m-%d'";
        return Stream.of(
                arguments(
                        "['2026-02-28', '2026-02-30', NULL]",
                        "expect_column_values_to_match_strftime_format",
                        day,
                        "FAILED 1/2"),
                // strptime takes a day or a month of one digit, but no year of two.
                arguments(
                        "['2026-1-5', '26-01-05', '2026-01-05 ']",
                        "expect_column_values_to_match_strftime_format",
                        day,
                        "FAILED 2/3"),
                arguments(
                        "['5 jan 2026 1:05 PM', '5 Jan 2026 13:05 PM']",
                        "expect_column_values_to_match_strftime_format",
                        "'strftime_format': '%d %b %Y %I:%M %p'",
                        "FAILED 1/2"),
                arguments(
                        "['2026-01-05T10:00:00.5+0100', '2026-01-05T10:00:00.5Z', '2026-01-05T10:00:00']",
                        "expect_column_values_to_match_strftime_format",
                        "'strftime_format': '%Y-%m-%dT%H:%M:%S.%f%z'",
                        "FAILED 1/3"),
                // Without a year it is 1900, which was no leap year.
                arguments(
                        "['29.02.', '28.02.']",
                        "expect_column_values_to_match_strftime_format",
                        "'strftime_format': '%d.%m.'",
                        "FAILED 1/2"),
                arguments(
                        "[DATE '2026-01-01', DATE '2026-01-31', NULL]",
                        "expect_column_values_to_be_between",
                        "'min_value': '2026-01-01', 'max_value': '2026-01-30'",
                        "FAILED 1/2"),
                arguments(
                        "[TIMESTAMP '2026-01-01 10:00:00']",
                        "expect_column_max_to_be_between",
                        "'max_value': '2026-01-01 10:00:00', 'strict_max': true",
                        "FAILED"),
                arguments(
                        "[DATE '2026-01-01']",
                        "expect_column_values_to_be_in_set",
                        "'value_set': ['2026-01-01']",
                        "PASSED 0/1"));
    }

    static Stream<Arguments> sequences() {
        return Stream.of(
                arguments("[1, NULL, 1, 2]", "expect_column_values_to_be_increasing", "", "PASSED 0/3"),
                arguments("[1, NULL, 1, 2]", "expect_column_values_to_be_increasing", "'strictly': true", "FAILED 1/3"),
                arguments("[3, 1, 2]", "expect_column_values_to_be_decreasing", "", "FAILED 1/3"),
                arguments(
                        "[3, 1, 2]",
                        "expect_column_values_to_be_decreasing",
                        "'mostly': 0.6, 'strictly': false",
                        "PASSED 1/3"));
    }

    static Stream<Arguments> aggregates() {
        String share = "expect_column_proportion_of_unique_values_to_be_between";
        String common = "expect_column_most_common_value_to_be_in_set";
        return Stream.of(
                arguments(
                        "[1, 5, NULL]", "expect_column_min_to_be_between", "'min_value': 1, 'max_value': 1", "PASSED"),
                arguments("[1, 5]", "expect_column_max_to_be_between", "'max_value': 5, 'strict_max': true", "FAILED"),
                arguments(
                        "[1, 2, NULL]",
                        "expect_column_mean_to_be_between",
                        "'min_value': 1.5, 'max_value': 1.5",
                        "PASSED"),
                arguments(
                        "[1, 2]", "expect_column_mean_to_be_between", "'min_value': 1.5, 'strict_min': true", "FAILED"),
                arguments(
                        "[1, 2, 3, 10]",
                        "expect_column_median_to_be_between",
                        "'min_value': 2.5, 'max_value': 2.5",
                        "PASSED"),
                arguments(
                        "[1, 2, NULL]", "expect_column_sum_to_be_between", "'min_value': 3, 'max_value': 3", "PASSED"),
                // Of a sample: the square root of 2 and not 1.
                arguments(
                        "[1, 3]", "expect_column_stdev_to_be_between", "'min_value': 1.4, 'max_value': 1.5", "PASSED"),
                arguments("[NULL::INT]", "expect_column_mean_to_be_between", "'min_value': 0", "FAILED"),
                arguments(
                        "[1, 1, 2, NULL]",
                        "expect_column_unique_value_count_to_be_between",
                        "'min_value': 2, 'max_value': 2.0",
                        "PASSED"),
                // The example of the documentation: 4 different ones of 10 are 0.4.
                arguments("[1, 2, 2, 3, 3, 3, 4, 4, 4, 4]", share, "'min_value': 0.4, 'max_value': 0.4", "PASSED"),
                arguments("[1, 2, 2, 3, 3, 3, 4, 4, 4, 4]", share, "'min_value': 0.4, 'strict_min': true", "FAILED"),
                arguments(
                        "[1, 2, NULL, 3, NULL, NULL, 4, 4, 4, 4]",
                        "expect_column_proportion_of_non_null_values_to_be_between",
                        "'min_value': 0.7, 'max_value': 0.7",
                        "PASSED"),
                arguments(
                        "[1, NULL]",
                        "expect_column_proportion_of_non_null_values_to_be_between",
                        "'max_value': 0.5, 'strict_max': true",
                        "FAILED"),
                arguments("[1, 1, 2, NULL, NULL, NULL]", common, "'value_set': [1]", "PASSED"),
                // Both examples of the documentation: a tie fails, even between members, unless it is said to be okay.
                arguments("[1, 2, 4]", common, "'value_set': [1, 2, 4]", "FAILED"),
                arguments("[1, 2, 4]", common, "'value_set': [1], 'ties_okay': true", "PASSED"),
                arguments("[NULL::INT]", common, "'value_set': [1], 'ties_okay': true", "FAILED"));
    }

    static Stream<Arguments> quantiles() {
        String type = "expect_column_quantile_values_to_be_between";
        // Both examples of the documentation: 2.5 and 5 of these seven are the nearest to 0.333 and 0.667.
        String ranges =
                "'quantile_ranges': {'quantiles': [0, 0.333, 0.667, 1], 'value_ranges': [[0, 1], [2, 3], [3, 4], [4, 5]]}";
        String half = "'quantile_ranges': {'quantiles': [0.5], 'value_ranges': [[%s]]}";
        return Stream.of(
                arguments("[1, 2, 2, 3, 3, 3, 4]", type, ranges, "PASSED; PASSED; PASSED; PASSED"),
                arguments("[1, 7, 2.5, 3, 2, 5, 6]", type, ranges, "PASSED; PASSED; FAILED; FAILED"),
                // Halfway between two the one at the even place counts, here the first of 0 and 1 and the third of 0 to
                // 3.
                arguments("[10, 20]", type, half.formatted("10, 10"), "PASSED"),
                arguments("[10, 20, 30, 40, NULL]", type, half.formatted("30, null"), "PASSED"),
                arguments("[10, 20]", type, half.formatted("15, 15") + ", 'allow_relative_error': 'linear'", "PASSED"),
                arguments("[10, 20]", type, half.formatted("20, 20") + ", 'allow_relative_error': 'higher'", "PASSED"),
                arguments("[NULL::INT]", type, half.formatted("null, 20"), "FAILED"));
    }

    static Stream<Arguments> divergence() {
        String type = "expect_column_kl_divergence_to_be_less_than";
        String letters = "['A','A','A','A','A','B','B','B','C','C']";
        String thirds =
                "'partition_object': {'values': ['A', 'B', 'C'], 'weights': [0.3333333333333333, 0.3333333333333333,"
                        + " 0.3333333333333333]}, 'threshold': ";
        // 0.5 ln 1 + 0.5 ln 2 with a tail of 0.5 that holds 2 of 4 rows is 0; without a tail the divergence is
        // infinite.
        String ab = "'partition_object': {'values': ['A'], 'weights': [1]}, 'threshold': 0.000001";
        String bins = "'partition_object': {'bins': [0, 10, 20], 'weights': [0.5, 0.5]}, 'threshold': ";
        return Stream.of(
                arguments(
                        letters,
                        type,
                        "'partition_object': {'weights': [0.5, 0.3, 0.2], 'values': ['A', 'B', 'C']}, 'threshold': 0.1",
                        "PASSED"),
                // The documentation observes 0.06895927460353621.
                arguments(letters, type, thirds + "0.06895", "FAILED"),
                arguments(letters, type, thirds + "0.06896", "PASSED"),
                arguments("['A', 'A', 'B', 'B']", type, ab, "FAILED"),
                arguments("['A', 'A', 'B', 'B']", type, ab + ", 'tail_weight_holdout': 0.5", "PASSED"),
                arguments("[1, 5, 12, 20, NULL]", type, bins + "0.000001", "PASSED"),
                // Three quarters against one: 0.75 ln 1.5 + 0.25 ln 0.5 = 0.130812.
                arguments("[1, 5, 9, 10]", type, bins + "0.1308", "FAILED"),
                arguments("[1, 5, 9, 10]", type, bins + "0.1309", "PASSED"),
                arguments("[1, 5, 12, 21]", type, bins + "9", "FAILED"),
                arguments("[NULL::INT]", type, bins + "9", "FAILED"));
    }

    static Stream<Arguments> pairs() {
        String greater = "expect_column_pair_values_a_to_be_greater_than_b";
        String ab = "'column_A': 'a', 'column_B': 'b'";
        String set = "expect_column_pair_values_to_be_in_set";
        return Stream.of(
                // By default a row is left out only where both are null, and one null is not greater.
                arguments(PAIRS, greater, ab, "FAILED 4/5"),
                arguments(PAIRS, greater, ab + ", 'or_equal': true", "FAILED 3/5"),
                arguments(PAIRS, greater, ab + ", 'ignore_row_if': 'either_value_is_missing'", "FAILED 2/3"),
                arguments(PAIRS, greater, ab + ", 'ignore_row_if': 'neither'", "FAILED 5/6"),
                arguments(
                        PAIRS,
                        "expect_column_pair_values_A_to_be_greater_than_B",
                        ab + ", 'mostly': 0.2",
                        "PASSED 4/5"),
                arguments(PAIRS, "expect_column_pair_values_to_be_equal", ab, "FAILED 4/5"),
                arguments(
                        PAIRS,
                        "expect_column_pair_values_to_be_equal",
                        ab + ", 'ignore_row_if': 'either_value_is_missing'",
                        "FAILED 2/3"),
                arguments(PAIRS, set, ab + ", 'value_pairs_set': [[2, 1], [1, 1], [1, 2]]", "FAILED 2/5"),
                arguments(PAIRS, set, ab + ", 'value_pairs_set': [[2, 1], [1, null], [null, 1]]", "FAILED 2/5"),
                arguments(PAIRS, set, ab + ", 'value_pairs_set': []", "FAILED 5/5"));
    }

    static Stream<Arguments> records() {
        String ab = "'column_list': ['a', 'b']";
        String twice = "SELECT * FROM (VALUES (1, NULL), (1, NULL), (1, 2), (NULL, NULL), (NULL, NULL)) v(a, b)";
        String compound = "expect_compound_columns_to_be_unique";
        String within = "expect_select_column_values_to_be_unique_within_record";
        return Stream.of(
                // Nulls repeat each other where the row is looked at.
                arguments(twice, compound, ab, "FAILED 2/3"),
                arguments(twice, compound, ab + ", 'ignore_row_if': 'any_value_is_missing'", "PASSED 0/1"),
                arguments(twice, compound, ab + ", 'ignore_row_if': 'never'", "FAILED 4/5"),
                arguments(twice, compound, ab + ", 'mostly': 0.3", "PASSED 2/3"),
                arguments(PAIRS, within, ab, "FAILED 1/5"),
                arguments(PAIRS, within, ab + ", 'ignore_row_if': 'any_value_is_missing'", "FAILED 1/3"),
                arguments(
                        PAIRS,
                        "expect_multicolumn_values_to_be_unique",
                        ab + ", 'ignore_row_if': 'never'",
                        "FAILED 2/6"),
                arguments(PAIRS, "expect_multicolumn_values_to_be_equal", ab, "FAILED 4/5"),
                arguments(PAIRS, "expect_multicolumn_sum_to_equal", ab + ", 'sum_total': 3", "FAILED 3/5"),
                arguments(
                        PAIRS,
                        "expect_multicolumn_sum_to_equal",
                        ab + ", 'sum_total': 3, 'ignore_row_if': 'any_value_is_missing'",
                        "FAILED 1/3"));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(ROWS, "expect_table_row_count_to_be_between", "'min_value': 4, 'max_value': 4", "PASSED"),
                arguments(ROWS, "expect_table_row_count_to_be_between", "'max_value': 4, 'strict_max': true", "FAILED"),
                arguments(ROWS, "expect_table_row_count_to_equal", "'value': 3", "FAILED"),
                arguments(ROWS, "expect_table_row_count_to_equal_other_table", "'other_table_name': 't'", "PASSED"),
                arguments(ROWS, "expect_table_column_count_to_equal", "'value': 3", "PASSED"),
                arguments(ROWS, "expect_table_column_count_to_be_between", "'min_value': 4", "FAILED"),
                arguments(
                        ROWS, "expect_table_columns_to_match_ordered_list", "'column_list': ['a', 's', 'd']", "PASSED"),
                arguments(
                        ROWS, "expect_table_columns_to_match_ordered_list", "'column_list': ['a', 'd', 's']", "FAILED"),
                arguments(ROWS, "expect_table_columns_to_match_set", "'column_set': ['d', 's', 'a']", "PASSED"),
                arguments(ROWS, "expect_table_columns_to_match_set", "'column_set': ['d', 's']", "FAILED"),
                arguments(
                        ROWS,
                        "expect_table_columns_to_match_set",
                        "'column_set': ['d', 's'], 'exact_match': false",
                        "PASSED"),
                arguments(ROWS, "expect_column_to_exist", "'column': 's'", "PASSED"),
                arguments(ROWS, "expect_column_to_exist", "'column': 'z'", "FAILED"),
                // Places are counted from 0.
                arguments(ROWS, "expect_column_to_exist", "'column': 's', 'column_index': 1", "PASSED"),
                arguments(ROWS, "expect_column_to_exist", "'column': 's', 'column_index': 2", "FAILED"));
    }

    static Stream<Arguments> types() {
        String type = "expect_column_values_to_be_of_type";
        String types = "expect_column_values_to_be_in_type_list";
        return Stream.of(
                arguments(ROWS, type, "'column': 'a', 'type_': 'INTEGER'", "PASSED"),
                arguments(ROWS, type, "'column': 'a', 'type_': 'LongType'", "PASSED"),
                arguments(ROWS, type, "'column': 's', 'type_': 'VARCHAR(20)'", "PASSED"),
                arguments(ROWS, type, "'column': 's', 'type_': 'int64'", "FAILED"),
                arguments(ROWS, types, "'column': 'd', 'type_list': ['float64', 'DECIMAL(10, 2)']", "PASSED"),
                arguments(ROWS, types, "'column': 'd', 'type_list': ['str', 'int']", "FAILED"));
    }

    static Stream<Arguments> queries() {
        String rows = "unexpected_rows_expectation";
        String compare = "expect_query_results_to_match_comparison";
        return Stream.of(
                arguments(ROWS, rows, "'unexpected_rows_query': 'SELECT * FROM {batch} WHERE a > 9;'", "PASSED"),
                arguments(ROWS, rows, "'unexpected_rows_query': 'SELECT * FROM {batch} AS b WHERE b.a > 1'", "FAILED"),
                arguments(
                        ROWS,
                        compare,
                        "'base_query': 'SELECT s FROM {batch}', 'comparison_data_source_name': 'other',"
                                + " 'comparison_query': 'SELECT s AS other FROM t ORDER BY a DESC'",
                        "PASSED"),
                // Each row as often: x stands twice in the table.
                arguments(
                        ROWS,
                        compare,
                        "'base_query': 'SELECT s FROM {batch}', 'comparison_data_source_name': 'other', 'mostly': 1,"
                                + " 'comparison_query': 'SELECT DISTINCT s FROM t'",
                        "FAILED"));
    }

    static Stream<Arguments> conditions() {
        String between = "'column': 'a', 'min_value': 4, ";
        String type = "expect_column_values_to_be_between";
        String pandas = between + "'condition_parser': 'pandas', 'row_condition': ";
        return Stream.of(
                arguments(ROWS, type, pandas + "'s==\\'x\\''", "FAILED 1/1"),
                // In pandas a null is not equal to anything.
                arguments(ROWS, type, pandas + "'s != \\'x\\''", "FAILED 1/2"),
                arguments(ROWS, type, pandas + "'not (s == \\'x\\')'", "FAILED 1/2"),
                arguments(ROWS, type, pandas + "'d.notnull() and d > 2'", "PASSED 0/1"),
                arguments(
                        ROWS,
                        type,
                        between
                                + "'condition_parser': 'great_expectations__experimental__', 'row_condition': 'col(\\\"s\\\") != \\\"x\\\"'",
                        "FAILED 1/1"),
                arguments(
                        ROWS,
                        type,
                        between
                                + "'condition_parser': 'great_expectations', 'row_condition': 'col(\\\"d\\\").notNull()'",
                        "FAILED 1/2"),
                arguments(
                        ROWS,
                        type,
                        between + "'condition_parser': 'spark', 'row_condition': '`s` = \\\"x\\\" and d < 2'",
                        "FAILED 1/1"),
                arguments(
                        ROWS,
                        type,
                        between
                                + "'row_condition': {'type': 'or', 'conditions': [{'type': 'comparison', 'column': {'name': 's'},"
                                + " 'operator': '==', 'parameter': 'y'}, {'type': 'nullity', 'column': {'name': 's'}, 'is_null': true}]}",
                        "FAILED 1/2"),
                arguments(
                        ROWS,
                        "expect_table_row_count_to_equal",
                        "'value': 2, 'condition_parser': 'pandas', 'row_condition': 's in [\\'x\\']'",
                        "PASSED"),
                // The score is that of the rows that are left: 1 and 1 do not vary.
                arguments(
                        "SELECT * FROM (VALUES (1, 'x'), (1, 'x'), (99, 'y')) v(a, s)",
                        "expect_column_value_z_scores_to_be_less_than",
                        "'column': 'a', 'threshold': 0.1, 'condition_parser': 'pandas', 'row_condition': 's == \\'x\\''",
                        "PASSED 0/2"),
                arguments(
                        ROWS,
                        "unexpected_rows_expectation",
                        "'unexpected_rows_query': 'SELECT * FROM {batch} WHERE a > 1', 'condition_parser': 'pandas',"
                                + " 'row_condition': 'a < 2'",
                        "PASSED"));
    }

    static Stream<Arguments> json() {
        String type = "expect_column_values_to_match_json_schema";
        String person =
                "'json_schema': {'type': 'object', 'required': ['n'], 'additionalProperties': false, 'properties': {'n': {'type':"
                        + " 'integer', 'minimum': 1}, 'tags': {'type': 'array', 'items': {'type': 'string', 'maxLength': 2}}}}";
        return Stream.of(
                arguments(
                        "['{\"n\": 1}', '{\"n\": 1.0}', '{\"n\": 2, \"tags\": [\"ab\"]}', NULL]",
                        type,
                        person,
                        "PASSED 0/3"),
                arguments(
                        "['{\"n\": 0}', '{\"n\": \"1\"}', '{}', '{\"n\": 1, \"z\": 1}', '[]', 'x']",
                        type,
                        person,
                        "FAILED 6/6"),
                arguments(
                        "['{\"n\": 1, \"tags\": [\"abc\"]}', '{\"n\": 1, \"tags\": [1]}']", type, person, "FAILED 2/2"),
                arguments(
                        "['\"a\"', '\"b\"', '1', 'null']",
                        type,
                        "'json_schema': {'enum': ['a', null, 1]}",
                        "FAILED 1/4"));
    }
}
