package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The verdict of each rule of DQDL on a few rows, as the table beside this test lists them. Expected ones come from the language's
 * reference; where that leaves a question open, from what docs/imports.md says.
 */
class DqdlVerdictsTest {
    static final Map<String, String> TABLES = Map.of(
            "rows", "SELECT * FROM (VALUES (1, 'x', 1.5), (2, 'y', NULL), (NULL, 'x', 2.5), (4, NULL, 8.0)) v(a, s, d)",
            "empty", "SELECT 1 AS a, 'x' AS s WHERE false",
            "twice", "SELECT * FROM (VALUES (1, NULL), (1, NULL), (1, 2), (NULL, NULL), (NULL, NULL)) v(a, b)",
            "people",
                    "SELECT * FROM (VALUES (1, 'Ann', 30), (2, 'Bob', 12), (3, 'Bob', 40), (4, NULL, 9)) v(id, name, age)");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} on {0}")
    // In the table a broken bar is a line break, and ¬ is a bar.
    @CsvFileSource(resources = "dqdl-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void verdict(String rows, String rule, String expected) {
        ContractRun run =
                ContractRun.on(folder, "dqdl", TABLES.getOrDefault(rows, rows)).importing("dataset: t");
        if (TABLES.containsKey(rows)) {
            run.with("r", "SELECT * FROM (VALUES (1, 'Ann', 30), (2, 'Bob', 13), (7, 'Zoe', 1)) v(id, name, age)")
                    .with("s", "SELECT * FROM (VALUES (1, 'x', 1.5), (2, 'y', 3.5)) v(a, s, d)");
        }

        String said = run.says("Rules = [ " + rule.replace('¦', '\n').replace('¬', '|') + " ]");

        assertThat(said).isEqualTo(expected);
    }
}
