package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parameters of suites: given by the import, beside the name, or by the suite; computed by expressions. The session starts at noon
 * of 23 November 2026, UTC.
 */
class GxParametersTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} {2} {3} on {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1, 2, 3] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'most'} | most: 3 | PASSED
            [1, 2, 3] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'most'} | most: 2 | FAILED
            [1, 2, 3] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'most', '$PARAMETER.most': 2} | | FAILED
            [1, 2, 3] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'most', '$PARAMETER.most': 2} | most: 3 | PASSED
            [1, 2, 3] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'own'} | | PASSED
            [1, 2, 3] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'own'} | own: 2 | FAILED
            [1, 2, 3] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'own', '$PARAMETER.own': 2} | | FAILED
            [1, 2, 3] | expect_column_values_to_be_in_set | 'value_set': {'$PARAMETER': 'codes'} | codes: [1, 2] | FAILED 1/3
            [1, 2, 3] | expect_column_values_to_be_in_set | 'value_set': [1, 2, {'$PARAMETER': 'more'}] | more: 3 | PASSED 0/3
            [1, 2, 3] | expect_column_values_to_be_between | 'max_value': 2, 'mostly': {'$PARAMETER': 'share'} | share: 0.6 | PASSED 1/3
            [1, 2, 3] | expect_column_values_to_be_between | 'max_value': 2, 'mostly': {'$PARAMETER': 'share'} | share: 0.7 | FAILED 1/3
            [1, 2, 3] | expect_column_values_to_be_between | 'min_value': 1, 'max_value': {'$PARAMETER': 'none'} | none: null | PASSED 0/3
            [1, 2, 3] | expect_column_sum_to_be_between | 'min_value': {'$PARAMETER': 'own * 2'}, 'max_value': {'$PARAMETER': '(own + 9) / 2'} | | PASSED
            [1, 2, 3] | expect_column_sum_to_be_between | 'max_value': {'$PARAMETER': 'own*2-0.5'} | | FAILED
            [1, 2, 3] | expect_column_sum_to_be_between | 'max_value': {'$PARAMETER': '-(-own) + abs(-3)'} | | PASSED
            [1, 2, 3] | expect_column_sum_to_be_between | 'max_value': {'$PARAMETER': 'own + 2 * 1.5'} | own: '3' | PASSED
            [1, 2, 3] | expect_column_sum_to_be_between | 'max_value': {'$PARAMETER': 'sin(1) * 9'} | "sin(1) * 9": 6 | PASSED
            [1, 2, 3] | expect_table_row_count_to_be_between | 'min_value': {'$PARAMETER': 'trunc(rows * 0.9)'} | rows: 4 | PASSED
            [1, 2, 3] | expect_table_row_count_to_be_between | 'min_value': {'$PARAMETER': 'rows * 0.9'} | rows: 4 | FAILED
            [1, 2, 3] | expect_table_row_count_to_be_between | 'max_value': {'$PARAMETER': 'rows * 0.9'} | rows: 4 | PASSED
            [1, 2, 3] | expect_table_row_count_to_be_between | 'max_value': {'$PARAMETER': 'rows * 0.9'}, 'strict_max': true | rows: 3.4 | PASSED
            [1, 2, 3] | expect_table_row_count_to_be_between | 'min_value': {'$PARAMETER': 'rows * 0.9'}, 'strict_min': true | rows: 3.2 | PASSED
            [1, 2, 3] | expect_table_row_count_to_equal | 'value': {'$PARAMETER': 'round(2.5)'} | | FAILED
            [1, 2, 3] | expect_table_row_count_to_equal | 'value': {'$PARAMETER': 'round(3.5) - 1'} | | PASSED
            [1, 2, 3] | expect_table_row_count_to_equal | 'value': {'$PARAMETER': 'urn:great_expectations:validations:s:m'} | "urn:great_expectations:validations:s:m": 3 | PASSED
            [TIMESTAMP '2026-11-22 12:00', TIMESTAMP '2026-11-23 11:00'] | expect_column_max_to_be_between | 'min_value': {'$PARAMETER': 'now() - timedelta(hours=1)'} | | PASSED
            [TIMESTAMP '2026-11-22 12:00', TIMESTAMP '2026-11-23 11:00'] | expect_column_max_to_be_between | 'min_value': {'$PARAMETER': 'now() - timedelta(hours=1)'}, 'strict_min': true | | FAILED
            [TIMESTAMP '2026-11-22 12:00', TIMESTAMP '2026-11-23 11:00'] | expect_column_min_to_be_between | 'min_value': {'$PARAMETER': 'now() - timedelta(days=1)'}, 'max_value': {'$PARAMETER': 'now()'} | | PASSED
            [CAST(NULL AS TIMESTAMP)] | expect_column_max_to_be_between | 'min_value': {'$PARAMETER': 'now() - timedelta(1)'} | | FAILED
            [TIMESTAMP '2026-11-22 12:00', TIMESTAMP '2026-11-23 11:00', NULL] | expect_column_values_to_be_between | 'max_value': {'$PARAMETER': 'now() - timedelta(minutes=61)'}, 'mostly': 0.5 | | PASSED 1/2
            [TIMESTAMP '2026-11-22 12:00', TIMESTAMP '2026-11-23 11:00', NULL] | expect_column_values_to_be_between | 'min_value': '2026-11-22', 'max_value': {'$PARAMETER': 'now()'} | | PASSED 0/2
            [DATE '2026-11-22', DATE '2026-11-23'] | expect_column_values_to_be_between | 'max_value': {'$PARAMETER': 'now()'} | | PASSED 0/2
            [DATE '2026-11-22', DATE '2026-11-23'] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'start + timedelta(days=1)'} | start: 2026-11-22 | PASSED
            [DATE '2026-11-22', DATE '2026-11-23'] | expect_column_max_to_be_between | 'max_value': {'$PARAMETER': 'start'} | start: 2026-11-22 | FAILED
            """)
    void verdict(String rows, String type, String kwargs, @Nullable String parameters, String expected) {
        assertThat(counts(rows, type, kwargs, parameters)).isEqualTo(expected);
    }

    private String counts(String rows, String type, String kwargs, @Nullable String parameters) {
        return GxSuite.counts(GxSuite.on(folder, "SELECT unnest(" + rows + ") AS x")
                .verify(
                        GxSuite.json("{'type': '" + type + "', 'kwargs': {"
                                        + (type.startsWith("expect_table") ? "" : "'column': 'x', ") + kwargs + "}}")
                                + "], \"suite_parameters\": {\"own\": 3}, \"meta\": [",
                        parameters == null ? "" : ", parameters: { " + parameters + " }"));
    }

    @Test
    void theKeyOfSuitesBeforeOneHoldsParametersToo() {
        assertThat(GxSuite.counts(GxSuite.on(folder, "SELECT 1 AS x")
                        .verify(
                                GxSuite.json(
                                        "{'expectation_type': 'expect_table_row_count_to_equal', 'kwargs': {'value':"
                                                + " {'$PARAMETER': 'rows'}}}], 'evaluation_parameters': {'rows': 1}, 'meta': ["),
                                "")))
                .isEqualTo("PASSED");
    }

    @Test
    void aParameterWithoutAValueStopsAtItsLine() {
        assertThatThrownBy(() ->
                        counts("[1]", "expect_column_max_to_be_between", "'max_value': {'$PARAMETER': 'most'}", null))
                .hasMessage(
                        "suite.json:2:10: expect_column_max_to_be_between is not taken, because the parameter 'most' has no"
                                + " value; write one under parameters: { most: … } of the import; write unsupported: warn at"
                                + " dataops.yaml:3:31 to go on without it");
    }

    @Test
    void aMisspeltParameterIsNoValueForAnother() {
        assertThatThrownBy(() -> counts(
                        "[1]", "expect_column_max_to_be_between", "'max_value': {'$PARAMETER': 'own'}", "owm: 1"))
                .hasMessage("dataops.yaml:3:69: unknown parameter of the file 'owm'; did you mean 'own'?");
    }
}
