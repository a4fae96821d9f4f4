package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns and tables the names in files of dbt find. */
class DbtNamesTest {
    @TempDir
    Path folder;

    private List<String> says(String... schema) {
        VerificationResult result = SuiteRun.in(folder)
                .file("orders.csv", "id,Customer", "1,1", "2,9", "2,")
                .file("customers.csv", "Id", "1", "2")
                .file("schema.yml", schema)
                .verify("""
                        version: 1
                        datasets:
                          orders: { path: orders.csv }
                          customers_v2: { path: customers.csv }
                        imports: [{ format: dbt, file: schema.yml }]
                        """);
        return Stream.concat(
                        result.checks().stream().map(outcome -> outcome.check().id()), SuiteRun.said(result).stream())
                .toList();
    }

    @Test
    void aColumnIsFoundWhateverTheCase() {
        assertThat(says(
                        "models:",
                        "  - name: orders",
                        "    columns:",
                        "      - name: ID",
                        "        data_tests:",
                        "          - unique",
                        "          - dbt_utils.accepted_range: { min_value: 2 }"))
                .containsExactly(
                        "orders.dbt.unique.ID",
                        "orders.dbt.dbt_utils.accepted_range.ID",
                        "FAILED unique: id is unique: 2 of 3 rows fail",
                        "FAILED dbt_utils.accepted_range: id is at least 2: 1 of 3 rows fails");
    }

    @Test
    void badRowsAreKeptApartByTheColumnThatWasFound() {
        VerificationResult result = SuiteRun.in(folder)
                .file("orders.csv", "id", "1", "2", "2", "10")
                .file(
                        "schema.yml",
                        "models:",
                        "  - name: orders",
                        "    columns:",
                        "      - name: ID",
                        "        data_tests: [unique, { dbt_utils.accepted_range: { max_value: 9 } }]")
                .verify("""
                        version: 1
                        datasets:
                          orders: { path: orders.csv, quarantine: {} }
                        imports: [{ format: dbt, file: schema.yml }]
                        """);
        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals(GateDecision.QUARANTINE))
                .extracting(GateDecision::reason)
                .containsExactly("1 good and 3 bad rows of orders are kept apart in quarantine/orders: good.parquet and"
                        + " bad.parquet");
    }

    @Test
    void soAreColumnsOfOtherTables() {
        assertThat(says(
                        "models:",
                        "  - name: orders",
                        "    columns:",
                        "      - name: customer",
                        "        data_tests:",
                        "          - relationships: { to: \"ref('customers', v=2)\", field: ID }"))
                .containsExactly(
                        "orders.dbt.relationships.customer",
                        "FAILED relationships: Customer is found in customers_v2.Id: 1 of 2 rows fails; 1 null is not considered");
    }

    @Test
    void severalColumnsTogetherToo() {
        assertThat(says(
                        "models:",
                        "  - name: orders",
                        "    data_tests:",
                        "      - dbt_expectations.expect_compound_columns_to_be_unique:",
                        "          column_list: [ID, CUSTOMER]",
                        "          ignore_row_if: any_value_is_missing",
                        "      - dbt_expectations.expect_column_pair_values_A_to_be_greater_than_B:",
                        "          { column_A: CUSTOMER, column_B: ID, or_equal: true }"))
                .containsSubsequence(
                        "PASSED dbt_expectations.expect_compound_columns_to_be_unique: (id, Customer) is unique: all"
                                + " 2 rows pass; 1 null is not considered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{ name: ID, quote: true, data_tests: [unique] }", "{ name: '\"ID\"', data_tests: [unique] }"})
    void aNameThatDbtQuotesIsExact(String column) {
        assertThat(says("models:", "  - name: orders", "    columns:", "      - " + column))
                .endsWith("ERRORED schema.yml:4:" + (column.contains("quote") ? "47" : "38")
                        + ": the data set orders has no column 'ID'; did you mean 'id'?");
    }

    @Test
    void aColumnThatIsNowhereIsAnErrorAsBefore() {
        assertThat(says("models:", "  - name: orders", "    columns: [{ name: IDS, data_tests: [unique] }]"))
                .endsWith("ERRORED schema.yml:3:41: the data set orders has no column 'IDS'; did" + " you mean 'id'?");
    }

    @Test
    void theLatestVersionIsFoundUnderItsName() {
        assertThat(says(
                        "models:",
                        "  - name: customers",
                        "    versions: [{ v: 1, config: { enabled: false } }, { v: 2 }]",
                        "    columns: [{ name: id, data_tests: [unique] }]",
                        "  - name: orders",
                        "    columns:",
                        "      - name: id",
                        "        data_tests:",
                        "          - relationships: { to: ref('customers'), field: id }"))
                .contains(
                        "PASSED unique: Id is unique: all 2 rows pass",
                        "PASSED relationships: id is found in customers_v2.Id: all 3 rows pass");
    }
}
