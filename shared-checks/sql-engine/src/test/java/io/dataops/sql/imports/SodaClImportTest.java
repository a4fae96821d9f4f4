package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of SodaCL in a suite: where their checks stand, what they are called, and whose they are. */
class SodaClImportTest {
    @TempDir
    Path folder;

    private VerificationResult verify(String options, String... checks) {
        return SuiteRun.in(folder)
                .file("orders.csv", "id,customer", "1,1", "2,9")
                .file("customers.csv", "id", "1")
                .file("checks.yml", checks)
                .verify("version: 1\ndatasets: { orders: { path: orders.csv }, customers: { path: customers.csv } }\n"
                        + "imports: [{ format: sodacl, file: checks.yml" + options + " }]\n");
    }

    @Test
    void checksStandAtTheirOwnLinesUnderTheirOwnTexts() {
        VerificationResult result = verify(
                "",
                "checks for orders:",
                "  - missing_count(id) = 0",
                "  - row_count  between  (1 and 9):",
                "      name: some orders",
                "checks for customers:",
                "  - row_count > 0");

        assertThat(SuiteRun.said(result))
                .containsExactlyInAnyOrder(
                        "PASSED missing_count(id) = 0: id is never null: all 2 rows pass",
                        "PASSED row_count between (1 and 9): the number of rows is at least 2 and at most 8: it is 2",
                        "PASSED row_count > 0: the number of rows is at least 1: it is 1");
        assertThat(result.checks())
                .extracting(
                        outcome -> outcome.check().id() + " " + outcome.check().source())
                .containsExactlyInAnyOrder(
                        "orders.sodacl.missing_count_id_0.id checks.yml:2:5",
                        "orders.sodacl.row_count_between_1_and_9 checks.yml:3:5",
                        "customers.sodacl.row_count_0 checks.yml:6:5");
    }

    @Test
    void tablesAreTheDataSetsThatTheImportNames() {
        assertThat(SuiteRun.said(verify(
                        ", datasets: { fact_orders: orders, dim_customer: customers }",
                        "checks for fact_orders:",
                        "  - row_count same as dim_customer",
                        "  - values in (customer) must exist in dim_customer (id)",
                        "  - failed rows:",
                        "      fail query: SELECT * FROM fact_orders WHERE id > 1")))
                .containsExactlyInAnyOrder(
                        "FAILED row_count same as dim_customer: the number of rows less that of dim_customer is equal to 0: it is 1",
                        "FAILED values in (customer) must exist in dim_customer (id): customer is found in customers.id: 1 of 2 rows fails",
                        "FAILED failed rows: SELECT * FROM \"orders\" WHERE id > 1 returns no row: it returns 1 row");
    }

    @Test
    void aColumnThatIsRequiredHasToBeThere() {
        assertThat(SuiteRun.said(verify(
                        "",
                        "checks for orders:",
                        "  - schema:",
                        "      warn: { when required column missing: [id, made_up] }")))
                .containsExactlyInAnyOrder(
                        "PASSED schema: there is a column id: it is there",
                        "WARNED schema: there is a column made_up: it is not there");
    }

    @Test
    void aCheckThatIsNotTakenStopsWithItsLine() {
        assertThatThrownBy(() -> verify("", "checks for orders:", "  - change for row_count > 5"))
                .hasMessage(
                        "checks.yml:2:5: change for row_count > 5 is not taken, because it asks for a change, and 'change'"
                                + " of a check says how large one may be in either direction; write unsupported: warn at"
                                + " dataops.yaml:3:35 to go on without it");
    }
}
