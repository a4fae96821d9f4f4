package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that an import gives for what its file leaves open. */
class ImportedParametersTest {
    private static final String GX = "{\"expectations\": [{\"type\": \"expect_table_row_count_to_equal\","
            + " \"kwargs\": {\"value\": {\"$PARAMETER\": \"rows\"}}}]}\n";

    @TempDir
    Path folder;

    private String expected(String format, String contents, String parameters) throws IOException, ProblemsException {
        Files.writeString(folder.resolve("rules"), contents);
        String suite = "version: 1\ndatasets: { t: { path: t.csv } }\nimports:\n  - format: " + format
                + "\n    file: rules\n    dataset: t\n    parameters: " + parameters + "\n";
        return Suites.reader(Map.of("ROWS", "3", "WORD", "x", "EMPTY", ""))
                .importingFrom(folder)
                .read(suite, "dataops.yaml")
                .checks()
                .get(0)
                .description()
                .expected();
    }

    @Test
    void aParameterOfGreatExpectationsIsGiven() throws IOException, ProblemsException {
        assertThat(expected("gx", GX, "{ rows: 3 }")).isEqualTo("equal to 3");
    }

    @Test
    void aVariableOfSodaIsGivenAndWinsOverTheFile() throws IOException, ProblemsException {
        String checks = "checks for t:\n  - row_count = ${rows}\n";
        assertThat(expected("sodacl", checks, "{ rows: 3 }")).isEqualTo("equal to 3");
        assertThat(expected("sodacl", "variables:\n  rows: 4\n" + checks, "{ rows: 3 }"))
                .isEqualTo("equal to 3");
    }

    @Test
    void aVariableOfASodaContractIsGiven() throws IOException, ProblemsException {
        String contract =
                "dataset: a/b/t\nvariables: { rows: }\nchecks:\n  - row_count: { threshold: { must_be: '${var.rows}' } }\n";
        assertThat(expected("soda-contract", contract, "{ rows: 3 }")).isEqualTo("equal to 3");
    }

    @Test
    void theEnvironmentMayHoldIt() throws IOException, ProblemsException {
        assertThat(expected("gx", GX, "{ rows: \"${env.ROWS}\" }")).isEqualTo("equal to 3");
    }

    @Test
    void aVariableThatIsNotSetIsAProblemAtItsPlace() {
        assertThatThrownBy(() -> expected("gx", GX, "{ rows: \"${env.COLS}\" }"))
                .hasMessageContaining("dataops.yaml:7:25: the environment variable 'COLS' is not set");
    }

    @Test
    void aVariableThatIsEmptyTakesNoLimitAway() {
        String rules = "{\"expectations\": [{\"type\": \"expect_table_row_count_to_be_between\","
                + " \"kwargs\": {\"min_value\": {\"$PARAMETER\": \"least\"}, \"max_value\": 9}}]}\n";
        assertThatThrownBy(() -> expected("gx", rules, "{ least: \"${env.EMPTY}\" }"))
                .hasMessageContaining(
                        "dataops.yaml:7:26: '${env.EMPTY}' holds no value; set its environment variable to one, or write null"
                                + " for none");
    }

    @Test
    void aValueOfAnotherKindIsRefusedWithIt() {
        assertThatThrownBy(() -> expected("gx", GX, "{ rows: \"${env.WORD}\" }"))
                .hasMessage(
                        "rules:1:28: expect_table_row_count_to_equal is not taken, because its value is the text 'x', not a"
                                + " number; write unsupported: warn at dataops.yaml:5:11 to go on without it");
    }

    @Test
    void aNameThatTheFileDoesNotHaveIsAProblem() {
        assertThatThrownBy(() -> expected("gx", GX, "{ rows: 3, row: 4 }"))
                .hasMessage("dataops.yaml:7:28: unknown parameter of the file 'row'; did you mean 'rows'?");
    }

    @Test
    void aFormatWithoutParametersTakesNone() {
        assertThatThrownBy(() -> expected("dqdl", "Rules = [ RowCount = 3 ]", "{ rows: 3 }"))
                .hasMessage(
                        "dataops.yaml:7:19: unknown parameter of the file 'rows'; no parameter of the file is known here");
    }

    @Test
    void valuesStandByTheirNames() {
        assertThatThrownBy(() -> expected("gx", GX, "[3]"))
                .hasMessageContaining(
                        "dataops.yaml:7:17: expected values by their names, such as { least: 10 }, but found a list");
    }
}
