package io.dataops.checks.importer.gx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would mean something else here is refused with its name, line and reason. */
class RefusedExpectationsTest {
    @TempDir
    Path folder;

    private List<ImportedRule> read(String json) throws IOException, ProblemsException {
        Path file = Files.writeString(folder.resolve("suite.json"), json);
        return new GxImporter().read(new ImportedFile(file, "suite.json"));
    }

    private String refused(String expectation) throws IOException, ProblemsException {
        ImportedRule rule = read("{\"name\": \"s\", \"expectations\": [\n  " + expectation + "\n]}")
                .get(0);
        assertThat(rule).isInstanceOf(ImportedRule.Refused.class);
        return rule.at() + ": " + rule.name() + ": " + ((ImportedRule.Refused) rule).reason();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            expect_column_values_to_be_in_set | "column": "a", "value_set": {"$PARAMETER": "codes"} | the parameter 'codes' has no value; write one under parameters: { codes: … } of the import
            expect_column_mean_to_be_between | "column": "a", "max_value": {"$PARAMETER": "now()"} | its argument 'max_value' is the time of the run, and only min_value and max_value of expect_column_values_to_be_between, expect_column_min_to_be_between, expect_column_max_to_be_between may be
            expect_column_max_to_be_between | "column": "a", "max_value": {"$PARAMETER": "2 ^ 3"} | its $PARAMETER 2 ^ 3 is more than numbers, times and parameters with + - * / can say; write its value under parameters of the import
            expect_column_max_to_be_between | "column": "a", "max_value": {"$PARAMETER": "sin(1)"} | its $PARAMETER sin(1) calls sin, and abs, round, trunc, now and timedelta are known here; write its value under parameters of the import
            expect_column_max_to_be_between | "column": "a", "max_value": {"$PARAMETER": "1 / (2 - 2)"} | its $PARAMETER 1 / (2 - 2) divides by zero
            expect_column_max_to_be_between | "column": "a", "max_value": {"$PARAMETER": "1 + "} | its $PARAMETER 1 + is more than numbers, times and parameters with + - * / can say; write its value under parameters of the import
            expect_column_max_to_be_between | "column": "a", "max_value": {"$PARAMETER": "timedelta(days=1)"} | a $PARAMETER is a length of time, with which nothing compares
            expect_column_max_to_be_between | "column": "a", "max_value": {"$PARAMETER": "timedelta(years=1)"} | its $PARAMETER timedelta(years=1) is more than numbers, times and parameters with + - * / can say; write its value under parameters of the import
            expect_column_max_to_be_between | "column": "a", "max_value": {"$PARAMETER": "x + 1", "$PARAMETER.x": "many"} | the parameter 'x' is the text 'many', with which no expression can compute; give it a number, or a time such as 2026-01-31
            expect_column_max_to_be_between | "column": "a", "max_value": {"$PARAMETER": "urn:great_expectations:validations:s:m:column=a"} | the parameter 'urn:great_expectations:validations:s:m:column=a' has no value; write one under parameters: { "urn:great_expectations:validations:s:m:column=a": … } of the import
            expect_column_values_to_be_in_set | "column": "a", "value_set": [{"$PARAMETER": "now()"}] | a $PARAMETER inside of an argument is the time of the run; write the time under parameters of the import
            expect_column_values_to_be_in_set | "column": "a" | it has no value_set
            expect_column_values_to_be_in_set | "column": "a", "value_set": "x" | its value_set is the text 'x', not a list
            expect_column_values_to_be_in_set | "column": "a", "value_set": [[1]] | its value_set holds a list
            expect_column_values_to_be_in_set | "column": "a", "value_set": [1], "parse_strings_as_datetimes": true | its argument 'parse_strings_as_datetimes' has no counterpart here; leave it out, and texts such as 2026-01-31 are dates beside a column of dates
            expect_column_mean_to_be_between | "column": "a", "min_value": 1, "auto": true | its argument 'auto' has no counterpart here; write the limits that it found
            expect_column_values_to_not_be_null | "mostly": 0.5 | it has no column
            expect_column_values_to_not_be_null | "column": "a", "mostly": 1.5 | its mostly is 1.5, not between 0 and 1
            expect_column_values_to_be_between | "column": "a" | it has neither min_value nor max_value
            expect_column_values_to_be_between | "column": "a", "min_value": 2, "max_value": 1 | no value lies between its limits
            expect_column_values_to_be_between | "column": "a", "min_value": 1, "max_value": 1, "strict_max": true | no value lies between its limits
            expect_column_mean_to_be_between | "column": "a", "min_value": "2026-01-01" | its min_value is the text '2026-01-01', not a number
            expect_table_row_count_to_equal | "value": 1.5 | its value is 1.5, not a whole number from 0
            expect_column_proportion_of_unique_values_to_be_between | "column": "a", "min_value": 95 | its min_value is 95, not between 0 and 1
            expect_column_values_to_match_regex | "column": "a", "regex": "(?=x)" | its regular expression (?=x) is not one of RE2: invalid or unsupported Perl syntax
            expect_column_values_to_match_regex | "column": "a", "regex": "x{,3}" | its regular expression x{,3} has a quantifier without a lower limit, which RE2 reads as text; write {0,…}
            expect_column_values_to_match_regex_list | "column": "a", "regex_list": [] | its regex_list is empty
            expect_column_values_to_match_regex_list | "column": "a", "regex_list": ["a"], "match_on": "some" | its match_on is 'some', not any or all
            expect_column_values_to_match_strftime_format | "column": "a", "strftime_format": "%c" | its format '%c' has %c, which is not known here; those known are A, B, H, I, M, S, Y, a, b, d, f, j, m, p, y, z
            expect_column_values_to_match_json_schema | "column": "a", "json_schema": "x" | its json_schema is the text 'x', not an object
            expect_column_values_to_be_of_type | "column": "a", "type_": "GEOGRAPHY" | the type 'GEOGRAPHY' is not known here; columns are told apart as text, integer, decimal, double, boolean, date, time, timestamp, timestamp_tz, binary, nested
            expect_column_distinct_values_to_contain_set | "column": "a", "value_set": [] | its value_set is empty, so that it asks nothing
            expect_column_distinct_values_to_equal_set | "column": "a", "value_set": [1, null] | its value_set holds a null, which is no value of a column
            expect_column_quantile_values_to_be_between | "column": "a", "quantile_ranges": {"quantiles": [0.5], "value_ranges": []} | its quantile_ranges need a value range for each quantile
            expect_column_quantile_values_to_be_between | "column": "a", "quantile_ranges": {"quantiles": [0.5], "value_ranges": [[1, 2]]}, "allow_relative_error": "midpoint" | its allow_relative_error is 'midpoint', which has no counterpart here; write linear, nearest, lower or higher
            expect_column_kl_divergence_to_be_less_than | "column": "a", "threshold": 1 | it has no partition_object
            expect_column_pair_values_to_be_equal | "column_A": "a", "column_B": "b", "ignore_row_if": "odd" | its ignore_row_if is 'odd', not both_values_are_missing, either_value_is_missing, neither
            expect_multicolumn_sum_to_equal | "column_list": ["a"], "sum_total": 1 | its column_list has fewer than two columns
            expect_column_values_to_not_be_null | "column": "a", "row_condition": "b > 1" | its row_condition has no condition_parser; write pandas, spark or great_expectations
            expect_column_values_to_not_be_null | "column": "a", "row_condition": "b > 1", "condition_parser": "polars" | its condition_parser 'polars' is not known here; write pandas, spark or great_expectations
            expect_table_column_count_to_equal | "value": 1, "row_condition": "b > 1", "condition_parser": "pandas" | its argument 'row_condition' has no counterpart here
            expect_query_results_to_match_comparison | "base_query": "SELECT 1", "comparison_query": "SELECT 1", "mostly": 0.9 | its mostly is not 1, and rows of two results are counted otherwise here
            expect_column_values_to_be_telepathic | "column": "a" | no expectation of that type is known here
            expect_column_values_to_be_uniqe | "column": "a" | no expectation of that type is known here; did you mean expect_column_values_to_be_unique?
            """)
    void anExpectationIsRefusedWithItsReason(String type, String kwargs, String reason)
            throws IOException, ProblemsException {
        assertThat(refused("{\"type\": \"" + type + "\", \"kwargs\": {" + kwargs + "}}"))
                .isEqualTo("suite.json:2:12: " + type + ": " + reason);
    }

    @Test
    void whatIsNoExpectationIsRefusedAtItsPlace() throws IOException, ProblemsException {
        assertThat(refused("{\"kwargs\": {}}")).isEqualTo("suite.json:2:3: an expectation: it has no 'type'");
        assertThat(refused("7")).isEqualTo("suite.json:2:3: an expectation: it is the number 7, not an object");
        assertThat(
                        refused(
                                "{\"type\": \"expect_table_row_count_to_equal\", \"kwargs\": {\"value\": 1}, \"windows\": [1]}"))
                .isEqualTo("suite.json:2:12: expect_table_row_count_to_equal: its key 'windows' is not known here");
        assertThat(
                        refused(
                                "{\"type\": \"expect_table_row_count_to_equal\", \"kwargs\": {\"value\": 1}, \"severity\": \"bad\"}"))
                .isEqualTo(
                        "suite.json:2:12: expect_table_row_count_to_equal: its severity is the text 'bad', not critical,"
                                + " warning or info");
    }

    @Test
    void aFileWithoutExpectationsIsNoSuite() throws IOException {
        assertThatThrownBy(() -> read("{\"checkpoint\": 1}"))
                .hasMessage("suite.json:1:1: a suite of Great Expectations needs its list 'expectations'");
    }

    @Test
    void thePageOfImportsNamesEveryExpectation() throws IOException {
        String page = Files.readString(Path.of("../../docs/imports.md"));

        assertThat(Vocabulary.names()).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
        assertThat(Vocabulary.REFUSED)
                .allSatisfy((name, reason) -> assertThat(page).contains("| `" + name + "` | " + reason + " |"));
    }
}
