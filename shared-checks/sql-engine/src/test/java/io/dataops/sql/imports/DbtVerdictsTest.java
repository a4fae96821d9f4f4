package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The verdict of each generic test on a few rows, as the tables beside this test list them. */
class DbtVerdictsTest {
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry(
                    "rows",
                    "SELECT * FROM (VALUES (1, 'x', 1.5), (2, 'y', NULL), (NULL, 'x', 2.5), (4, NULL, 8.0)) v(a, s, d)"),
            Map.entry(
                    "pairs",
                    "SELECT * FROM (VALUES (2, 1), (1, 1), (1, 2), (NULL, 1), (1, NULL), (NULL, NULL)) v(a, b)"),
            Map.entry(
                    "twice", "SELECT * FROM (VALUES (1, NULL), (1, NULL), (1, 2), (NULL, NULL), (NULL, NULL)) v(a, b)"),
            Map.entry("groups", "SELECT * FROM (VALUES ('p', 1), ('p', 2), ('q', NULL), ('q', 5), (NULL, 7)) v(g, x)"),
            Map.entry(
                    "ranges",
                    "SELECT * FROM (VALUES ('p', 0, 1), ('p', 1, 2), ('p', 3, 4), ('q', 0, 5)) v(g, low, high)"),
            Map.entry(
                    "times",
                    "SELECT * FROM (VALUES ('p', TIMESTAMP '2026-11-23 11:00:00'), ('q', TIMESTAMP '2026-11-20 12:00:00'),"
                            + " ('r', NULL)) v(g, seen)"),
            Map.entry(
                    "days",
                    "SELECT * FROM (VALUES (DATE '2026-11-01'), (DATE '2026-11-02'), (DATE '2026-11-04'), (DATE '2026-11-05'))"
                            + " v(day)"),
            Map.entry("none", "SELECT 1 AS a, 'x' AS s, 1.5 AS d WHERE false"));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} on {0}")
    @CsvFileSource(resources = "dbt-column-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void verdictOfAColumn(String rows, String test, String expected) {
        assertThat(says(rows, "    columns:\n      - name: x\n        data_tests:\n          - " + test))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @CsvFileSource(resources = "dbt-table-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void verdictOfATable(String rows, String test, String expected) {
        assertThat(says(rows, "    data_tests:\n      - " + test)).isEqualTo(expected);
    }

    private String says(String rows, String tests) {
        return ContractRun.on(folder, "dbt", TABLES.getOrDefault(rows, rows))
                .with("r", "SELECT * FROM (VALUES (1, 'x'), (2, 'y'), (NULL, 'z')) v(code, name)")
                .with("same", TABLES.getOrDefault("rows", ""))
                .with("more", "SELECT * FROM (VALUES ('p', 1), ('p', 2), ('p', 3), ('q', 4), ('s', 5)) v(g, x)")
                .says("models:\n  - name: t\n" + tests + "\n");
    }
}
