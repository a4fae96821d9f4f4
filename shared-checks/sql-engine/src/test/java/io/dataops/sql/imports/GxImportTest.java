package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suites of Great Expectations in a suite of ours: names, places, severities, and what the page of imports shows. */
class GxImportTest {
    @TempDir
    Path folder;

    private GxSuite rows() {
        return GxSuite.on(folder, "SELECT unnest([1, 1, NULL]) AS x");
    }

    @Test
    void checksKeepTheirNamesAndTheirLines() {
        VerificationResult result = rows().verify(GxSuite.json("""
                                {'type': 'expect_column_values_to_be_unique',
                                 'kwargs': {'column': 'x', 'mostly': 0.5}, 'meta': {'notes': 'why'}, 'id': '1'},
                                {
                                \t'expectation_type': 'expect_column_values_to_be_unique',
                                \t'kwargs': {'column': 'x', 'result_format': 'COMPLETE', 'catch_exceptions': true}
                                }"""), "");

        assertThat(result.checks())
                .extracting(outcome -> outcome.check().id().replaceAll("~.*", "~…") + " "
                        + outcome.check().source())
                .containsExactly(
                        "t.gx.expect_column_values_to_be_unique.x suite.json:2:10",
                        "t.gx.expect_column_values_to_be_unique.x~… suite.json:5:22");
        assertThat(SuiteRun.said(result).get(1))
                .isEqualTo(
                        "FAILED expect_column_values_to_be_unique: x is unique: 2 of 2 rows fail; 1 null is not considered");
    }

    @Test
    void severitiesAndDescriptionsAreTaken() {
        VerificationResult result = rows().verify(GxSuite.json("""
                                {'type': 'expect_column_values_to_not_be_null', 'kwargs': {'column': 'x'}, 'severity': 'critical'},
                                {'type': 'expect_column_values_to_be_null', 'kwargs': {'column': 'x'}, 'severity': 'warning'},
                                {'type': 'expect_column_max_to_be_between', 'kwargs': {'column': 'x', 'max_value': 0},
                                 'severity': 'info', 'description': 'nothing is above zero'}"""), "");

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "FAILED expect_column_values_to_not_be_null: x is never null: 1 of 3 rows fails",
                        "WARNED expect_column_values_to_be_null: x is always null: 2 of 3 rows fail",
                        "WARNED expect_column_max_to_be_between: nothing is above zero: it is 1");
    }

    @Test
    void aSuiteNamesNoTable() {
        assertThatThrownBy(
                        () -> SuiteRun.in(folder)
                                .file("t.csv", "x", "1")
                                .file(
                                        "suite.json",
                                        "{\"expectations\": [{\"type\": \"expect_column_to_exist\", \"kwargs\": {\"column\": \"x\"}}]}")
                                .verify(
                                        "version: 1\ndatasets: { t: { path: t.csv } }\nimports: [{ format: gx, file: suite.json }]\n"))
                .hasMessageContaining("the file names no table; write the 'dataset' that it is about");
    }

    @Test
    void whatThePageShowsRuns() throws IOException {
        String page = Files.readString(Path.of("../../docs/imports.md"));
        VerificationResult result = SuiteRun.in(folder)
                .file(
                        "data/orders.csv",
                        "id,status,ordered,shipped",
                        "1,open,2026-01-01,",
                        "2,sent,2026-01-02,2026-01-01")
                .file("expectations/orders.json", block(page, "json"))
                .verify(block(page, "yaml"));

        assertThat(String.join("\n", SuiteRun.said(result)) + "\n").isEqualTo(block(page, "text"));
    }

    private static String block(String page, String language) {
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```\\n", Pattern.DOTALL)
                .matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
