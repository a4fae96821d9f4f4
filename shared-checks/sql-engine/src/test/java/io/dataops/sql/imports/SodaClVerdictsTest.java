package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The verdict of each check of SodaCL on a few rows, as the table beside this test lists them. Expected ones come from the
 * language's reference; where that leaves a question open, from what docs/imports.md says.
 */
class SodaClVerdictsTest {
    static final Map<String, String> TABLES = Map.of(
            "empty", "SELECT 1 AS x WHERE false",
            "pairs", "SELECT * FROM (VALUES (1, 'a'), (1, 'a'), (1, 'b'), (2, NULL), (2, NULL)) v(x, y)");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} on {0}")
    // In the table a broken bar is a line break.
    @CsvFileSource(resources = "sodacl-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void verdict(String rows, String check, String expected) {
        assertThat(says(rows, "checks for t:\n  - " + check.replace("¦", "\n      ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @CsvFileSource(resources = "sodacl-sections.txt", delimiter = '|', quoteCharacter = '~')
    void verdictOfSections(String rows, String sections, String expected) {
        assertThat(says(rows, sections.replace('¦', '\n'))).isEqualTo(expected);
    }

    private String says(String rows, String checks) {
        ContractRun run = ContractRun.on(folder, "sodacl", TABLES.getOrDefault(rows, rows));
        return (checks.contains("r") ? run.with("r", "SELECT * FROM (VALUES (1, 'a'), (2, NULL)) v(code, name)") : run)
                .says(checks);
    }
}
