package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables of Soda whose values the import of a suite gives. */
class SodaVariablesTest {
    private static final String SUITE = """
            version: 1
            datasets: { orders: { path: orders.csv } }
            imports:
              - { format: %s, file: checks.yml, dataset: orders, parameters: { least: %s } }
            """;

    @TempDir
    Path folder;

    private SuiteRun run;

    @BeforeEach
    void oneRow() {
        run = SuiteRun.in(folder).file("orders.csv", "id", "1");
    }

    private void rules(String format) {
        if (format.equals("sodacl")) {
            run.file("checks.yml", "variables: { least: 1 }", "checks for orders:", "  - row_count >= ${least}");
        } else {
            run.file(
                    "checks.yml",
                    "dataset: a/b/c/orders",
                    "variables: { least: { default: 1 } }",
                    "checks:",
                    "  - row_count: { threshold: { must_be_greater_than_or_equal: \"${var.least}\" } }");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sodacl", "soda-contract"})
    void theValueOfTheImportWinsOverTheDefault(String format) {
        rules(format);

        assertThat(SuiteRun.said(run.verify(SUITE.formatted(format, "2"))))
                .singleElement()
                .asString()
                .startsWith("FAILED ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sodacl", "soda-contract"})
    void aListIsNoValueAndLeavesNoDefaultInForce(String format) {
        rules(format);

        assertThatThrownBy(() -> run.verify(SUITE.formatted(format, "[2]")))
                .hasMessageEndingWith("expected a text or a number for the variable 'least', but found a list");
    }
}
