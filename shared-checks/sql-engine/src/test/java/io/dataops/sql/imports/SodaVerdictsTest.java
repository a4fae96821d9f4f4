package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The verdict of each check of Soda's contract language on a few rows, as the tables beside this test list them. Expected ones
 * come from its reference; where that leaves a question open, from the reading that docs/imports.md names.
 */
class SodaVerdictsTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "soda-column-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void verdictOfAColumn(String rows, String check, String expected) {
        assertThat(says(rows, "columns: [{ name: x, checks: [{ " + check + " }] }]"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "soda-dataset-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void verdictOfADataset(String rows, String check, String expected) {
        assertThat(says(rows, "checks: [{ " + check + " }]")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "soda-values-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void whatAColumnSaysOfItsValuesCountsForItsChecks(String rows, String column, String expected) {
        assertThat(ContractRun.on(folder, "soda-contract", rows)
                        .says("dataset: w/d/s/t\ncolumns: [{ name: x, " + column + " }]\n"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    // In the table a broken bar is a line break.
    @CsvFileSource(resources = "soda-contract-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void verdictOfAContract(String rows, String keys, String expected) {
        assertThat(says(rows, keys.replace('¦', '\n'))).isEqualTo(expected);
    }

    private String says(String rows, String keys) {
        return ContractRun.on(folder, "soda-contract", SodaClVerdictsTest.TABLES.getOrDefault(rows, rows))
                .with("r", "SELECT * FROM (VALUES (1), (2), (NULL)) v(code)")
                .says("dataset: source/db/main/t\n" + keys);
    }
}
