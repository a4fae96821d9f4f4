package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column may have any name. */
class ColumnNamesTest {
    /** The last ones are names that our own SQL uses. */
    private static final List<String> NAMES = List.of(
            "with space",
            "dot.ted",
            "quo\"te",
            "it's",
            "select",
            "ORDER",
            "\uD83D\uDE00",
            "e\u0301",
            "; DROP TABLE t; --",
            "\"; DROP TABLE x; --",
            "a,b",
            "$1",
            "%s",
            "?",
            "n",
            "p",
            "v",
            "m",
            "q",
            "s",
            "c",
            "i",
            "x",
            "a",
            "b",
            "d",
            "l",
            "k0",
            "c0",
            "kind");

    @TempDir
    Path folder;

    @Test
    void everyCheckTypeTakesEveryColumnName() {
        SuiteRun run = SuiteRun.in(folder);
        StringBuilder suite = new StringBuilder("version: 1\ndatasets:\n");
        for (int index = 0; index < NAMES.size(); index++) {
            String number = "\"" + NAMES.get(index).replace("\"", "\"\"") + "\"";
            String text = "\"" + NAMES.get(index).replace("\"", "\"\"") + " text\"";
            String day = "\"" + NAMES.get(index).replace("\"", "\"\"") + " day\"";
            run.parquet(
                    "f" + index + ".parquet",
                    "SELECT range AS " + number + ", '411111111111111' || range AS " + text
                            + ", DATE '2026-11-20' + range::INTEGER AS " + day + " FROM range(4)");
            suite.append("  d")
                    .append(index)
                    .append(":\n    path: f")
                    .append(index)
                    .append(".parquet\n    key: ");
            suite.append(yaml(NAMES.get(index))).append("\n    checks:\n");
            checks("d" + index, NAMES.get(index))
                    .forEach(check -> suite.append("      - ").append(check).append('\n'));
        }

        List<Outcome> outcomes = run.verify(suite.toString()).checks();

        assertThat(outcomes)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.status())
                        .as(outcome.check().id() + " " + outcome.finding().message())
                        .isNotEqualTo(Status.ERRORED));
        assertThat(outcomes.stream()
                        .filter(outcome -> outcome.check().type().equals("accepted_values"))
                        .map(outcome -> outcome.finding().samples()))
                .hasSize(NAMES.size())
                .allSatisfy(samples -> assertThat(samples.rows()).hasSize(3));
        assertThat(outcomes.stream()
                        .filter(outcome -> outcome.status() != Status.PASSED)
                        .map(outcome -> outcome.check().type())
                        .distinct())
                .containsExactly("accepted_values", "format");
    }

    private static Stream<String> checks(String dataset, String name) {
        return Stream.of(
                        "not_null: N",
                        "accepted_values: { column: N, values: [1] }",
                        "between: { column: N, min: 0 }",
                        "format: { column: T, is: card_number }",
                        "regex: { column: T, pattern: '^4' }",
                        "length: { column: T, equals: 16 }",
                        "unique: N",
                        "primary_key: [N, T]",
                        "mean: { column: N, equals: 1.5 }",
                        "median: { column: N, equals: 1.5 }",
                        "correlation: { column: N, with: N, min: 1 }",
                        "outliers: { column: N, method: iqr }",
                        "most_common_value: { column: N, values: [0] }",
                        "increasing: { column: N, strict: true }",
                        "increasing: { column: N, by: D, per: T }",
                        "foreign_key: { column: N, references: { SELF: N } }",
                        "compare: { left: N, is: '=', right: N }",
                        "equal_sum: { columns: N, equals: N }",
                        "freshness: { column: D, max_age: 7d }",
                        "mean: { column: N, min: 0, group_by: T }",
                        "aggregate_balance: { of: sum, column: N, reference: { SELF: N }, group_by: D }",
                        "dataset_equality: { reference: SELF, decimals: 2 }",
                        "row_diff: { reference: SELF, key: N, within: 1 }",
                        "row_diff: { reference: SELF, key: [T, D], columns: N }",
                        "same_groups: { columns: [N, T], reference: SELF }",
                        "no_leakage: { column: N, not_in: { SELF: N }, where: false }",
                        "no_overlaps: { from: D, to: D, per: T }",
                        "one_spelling: T",
                        "one_type: T",
                        "mutual_information: { first: N, second: T, min: 0 }",
                        "text_length: { column: T, of: mean, equals: 16 }",
                        "json_schema: { column: T, schema: 'true' }",
                        "plausible_date: { column: D, ahead: 1d }",
                        "deadline: { column: D, by: '08:00' }",
                        "no_gaps: { column: D, every: day }")
                .map(check -> check.replace("SELF", dataset)
                        .replaceAll("\\bT\\b", java.util.regex.Matcher.quoteReplacement(yaml(name + " text")))
                        .replaceAll("\\bD\\b(?!ROP)", java.util.regex.Matcher.quoteReplacement(yaml(name + " day")))
                        .replaceAll("\\bN\\b", java.util.regex.Matcher.quoteReplacement(yaml(name))));
    }

    private static String yaml(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Test
    void aDataSetMayHaveANameThatOurOwnSqlUses() {
        SuiteRun run = SuiteRun.in(folder)
                .parquet("t.parquet", "SELECT DATE '2026-01-01' + range::INTEGER AS d FROM range(3)");
        for (String name : List.of("periods", "steps", "t", "s", "n", "select", "dataops_previous")) {
            assertThat(
                            SuiteRun.said(
                                    run.verify(
                                            "version: 1\ndatasets:\n  " + name + ":\n    path: t.parquet\n    checks:\n"
                                                    + "      - no_gaps: { column: d, every: day }\n      - unique: d\n      - increasing: d\n")))
                    .containsExactly(
                            "PASSED d has a row for every day: 0 of 3 days are missing",
                            "PASSED d is unique: all 3 rows pass",
                            "PASSED d is increasing in the order of the files: all 3 rows pass");
        }
    }
}
