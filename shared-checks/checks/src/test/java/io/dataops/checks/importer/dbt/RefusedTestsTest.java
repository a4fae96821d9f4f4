package io.dataops.checks.importer.dbt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would mean something else here is refused with its name, line and reason. */
class RefusedTestsTest {
    @TempDir
    Path folder;

    private List<ImportedRule> read(String yaml) throws IOException, ProblemsException {
        Path file = Files.writeString(folder.resolve("schema.yml"), yaml);
        return new DbtImporter().read(new ImportedFile(file, "schema.yml"));
    }

    private String refused(String yaml) throws IOException, ProblemsException {
        ImportedRule rule = read(yaml).get(0);
        assertThat(rule).isInstanceOf(ImportedRule.Refused.class);
        return rule.at() + ": " + rule.name() + ": " + ((ImportedRule.Refused) rule).reason();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            accepted_values: { values: ["{{ var('states') }}"] } | accepted_values: a value holds Jinja, which only dbt can evaluate; import target/manifest.json, which has its SQL
            dbt_utils.accepted_range: { min_value: var('least') } | dbt_utils.accepted_range: a value holds Jinja, which only dbt can evaluate; import target/manifest.json, which has its SQL
            not_null: { config: { where: "day > '{{ var(\\"day\\") }}'" } } | not_null: a value holds Jinja, which only dbt can evaluate; import target/manifest.json, which has its SQL
            not_null: { config: { enabled: "{{ target.name == 'prod' }}" } } | not_null: a value holds Jinja, which only dbt can evaluate; import target/manifest.json, which has its SQL
            not_null: { config: { severity: fatal } } | not_null: its severity is 'fatal', not error or warn
            not_null: { config: { limit: some } } | not_null: its limit is the text 'some', not a whole number from 0
            not_null: { config: { error_if: '>= 0' } } | not_null: no count is below 0
            not_null: { config: { sql_header: set } } | not_null: its configuration has the key sql_header, which is not known here
            not_null: { at_least: 0.9 } | not_null: its argument 'at_least' is not one of not_null
            accepted_values | accepted_values: it has no values
            accepted_values: { values: [] } | accepted_values: its values is empty
            accepted_values: { values: x } | accepted_values: its values is the text 'x', not a list
            accepted_values: { values: [[1]] } | accepted_values: its values holds a list
            accepted_values: { values: [1], quote: maybe } | accepted_values: its quote is the text 'maybe', neither true nor false
            relationships: { field: id } | relationships: it has no to
            relationships: { to: "metrics('x')", field: id } | relationships: its to is 'metrics('x')', which is neither ref('…') nor source('…', '…')
            dbt_utils.accepted_range | dbt_utils.accepted_range: it has neither min_value nor max_value
            dbt_utils.accepted_range: { min_value: 2, max_value: 1 } | dbt_utils.accepted_range: no value lies between its limits
            dbt_utils.accepted_range: { min_value: 1, max_value: 1, inclusive: false } | dbt_utils.accepted_range: no value lies between its limits
            dbt_utils.equal_rowcount: { compare_model: ref('r') } | dbt_utils.equal_rowcount: it is a test of a table and stands under a column
            dbt_utils.sequential_values: { interval: 1, datepart: fortnight } | dbt_utils.sequential_values: the part of a date 'fortnight' is not one of microsecond, millisecond, second, minute, hour, day, week, month, quarter, year
            dbt_utils.not_null_proportion: { at_least: most } | dbt_utils.not_null_proportion: its at_least is the text 'most', not a number
            dbt_expectations.expect_column_values_to_match_regex: { regex: '(?=x)' } | dbt_expectations.expect_column_values_to_match_regex: its regular expression (?=x) is not one of RE2: invalid or unsupported Perl syntax
            dbt_expectations.expect_column_values_to_match_regex: { regex: x, flags: g } | dbt_expectations.expect_column_values_to_match_regex: its flags 'g' are not c or i, m and s
            dbt_expectations.expect_column_values_to_match_regex_list: { regex_list: [x], match_on: some } | dbt_expectations.expect_column_values_to_match_regex_list: its match_on is 'some', not any, all
            dbt_expectations.expect_column_values_to_be_of_type: { column_type: geography } | dbt_expectations.expect_column_values_to_be_of_type: the type 'geography' is not known here; columns are told apart as text, integer, decimal, double, boolean, date, time, timestamp, timestamp_tz, binary, nested
            dbt_expectations.expect_column_values_to_be_of_type: { column_type: date, config: { warn_if: '> 1' } } | dbt_expectations.expect_column_values_to_be_of_type: a type has no number of failures that warn_if and error_if could count
            dbt_expectations.expect_column_to_exist: { transform: trim } | dbt_expectations.expect_column_to_exist: its transform is 'trim', not upper, lower
            dbt_expectations.expect_column_quantile_values_to_be_between: { quantile: 95, max_value: 1 } | dbt_expectations.expect_column_quantile_values_to_be_between: its quantile is 95, not between 0 and 1
            expression_is_true: { expression: 'true' } | expression_is_true: no test of that name is known here; did you mean dbt_utils.expression_is_true?
            dbt_utils.accepted_ranges: { min_value: 1 } | dbt_utils.accepted_ranges: no test of that name is known here; did you mean dbt_utils.accepted_range?
            elementary.column_anomalies | elementary.column_anomalies: no test of that name is known here
            """)
    void aTestOfAColumnIsRefusedWithItsReason(String test, String reason) throws IOException, ProblemsException {
        assertThat(refused("models:\n  - name: t\n    columns:\n      - name: x\n        data_tests:\n          - "
                        + test))
                .isEqualTo("schema.yml:6:13: " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            unique | unique: it names no column
            dbt_utils.mutually_exclusive_ranges: { lower_bound_column: a, upper_bound_column: b, gaps: none } | dbt_utils.mutually_exclusive_ranges: its gaps is 'none', not allowed, not_allowed, required
            dbt_utils.equality: { compare_model: ref('r'), compare_columns: [a], exclude_columns: [b] } | dbt_utils.equality: it has both compare_columns and exclude_columns
            dbt_utils.recency: { field: a, datepart: day, interval: 1.5 } | dbt_utils.recency: its interval is 1.5, not a whole number
            dbt_utils.unique_combination_of_columns: { combination_of_columns: [] } | dbt_utils.unique_combination_of_columns: its combination_of_columns is empty
            dbt_expectations.expect_column_pair_values_to_be_in_set: { column_A: a, column_B: b, value_pairs_set: [[1]] } | dbt_expectations.expect_column_pair_values_to_be_in_set: its value_pairs_set holds a list, not a list of two
            dbt_expectations.expect_table_aggregation_to_equal_other_table: { expression: sum(a), compare_model: ref('r'), group_by: [a], compare_group_by: [] } | dbt_expectations.expect_table_aggregation_to_equal_other_table: its group_by and compare_group_by do not have as many columns
            dbt_expectations.expect_row_values_to_have_data_for_every_n_datepart: { date_col: day, interval: 0 } | dbt_expectations.expect_row_values_to_have_data_for_every_n_datepart: its interval is 0, not a whole number from 1
            """)
    void aTestOfATableIsRefusedWithItsReason(String test, String reason) throws IOException, ProblemsException {
        assertThat(refused("models:\n  - name: t\n    data_tests:\n      - " + test))
                .isEqualTo("schema.yml:4:9: " + reason);
    }

    @Test
    void whatIsNoTestIsRefusedAtItsPlace() throws IOException, ProblemsException {
        assertThat(refused("models: [{ name: t, data_tests: [[unique]] }]"))
                .isEqualTo("schema.yml:1:34: a test: it is a list, neither a name nor a name with arguments");
        assertThat(refused(
                        "models:\n  - name: t\n    columns:\n      - name: x\n        data_tests:\n          - unique:\n"
                                + "            config: { severity: warn }"))
                .isEqualTo(
                        "schema.yml:6:13: unique: its entry has a second key config; what a test is told stands below its name");
    }

    @Test
    void aTestInAFileOfItsOwnIsRefused() throws IOException, ProblemsException {
        assertThat(refused("data_tests:\n  - name: assert_totals\n    description: totals agree"))
                .isEqualTo(
                        "schema.yml:2:5: assert_totals: its SQL stands in a file of its own; import target/manifest.json,"
                                + " which has it");
    }

    @Test
    void aTestThatHasANameIsRefusedByIt() throws IOException, ProblemsException {
        assertThat(refused(
                        "models: [{ name: t, columns: [{ name: x, tests: [{ telepathy: { name: reads_minds } }] }] }]"))
                .isEqualTo("schema.yml:1:52: reads_minds: no test of that name is known here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            models: [{ columns: [] }] | 1:10: a resource of dbt needs its 'name'
            models: [{ name: t, columns: [{ data_tests: [unique] }] }] | 1:31: a resource of dbt needs its 'name'
            models: [orders] | 1:10: models holds the text 'orders', not a map with a 'name'
            models: { name: t } | 1:9: models is a map, not a list
            models: [{ name: t, columns: [id] }] | 1:31: columns holds the text 'id', not a map with a 'name'
            models: [{ name: t, data_tests: unique }] | 1:33: data_tests is the text 'unique', not a list
            """)
    void whatDbtDoesNotReadEitherIsSaid(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml)).hasMessage("schema.yml:" + message);
    }

    @Test
    void thePageOfImportsNamesEveryTestThatIsTakenAndNoOther() throws IOException {
        String page = Files.readString(Path.of("../../docs/imports.md"));
        String chapter = page.substring(
                page.lastIndexOf("\n### Tests and checks\n"), page.indexOf("\n### What is refused of dbt\n"));
        TreeSet<String> named = new TreeSet<>();
        Pattern.compile("(?m)^\\| ((?:`[\\w.]+`(?:, )?)+) \\|")
                .matcher(chapter)
                .results()
                .flatMap(row ->
                        Pattern.compile("`([\\w.]+)`").matcher(row.group(1)).results())
                .forEach(name -> named.add(name.group(1)));

        assertThat(named).containsExactlyElementsOf(Vocabulary.names());
    }
}
