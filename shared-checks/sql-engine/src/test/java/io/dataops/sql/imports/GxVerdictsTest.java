package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The verdict of each expectation on a few rows, as the tables beside this test list them. */
class GxVerdictsTest {
    private static final Map<String, String> TABLES = Map.of(
            "rows", "SELECT * FROM (VALUES (1, 'x', 1.5), (2, 'y', NULL), (NULL, 'x', 2.5), (4, NULL, 8.0)) v(a, s, d)",
            "pairs", "SELECT * FROM (VALUES (2, 1), (1, 1), (1, 2), (NULL, 1), (1, NULL), (NULL, NULL)) v(a, b)",
            "twice", "SELECT * FROM (VALUES (1, NULL), (1, NULL), (1, 2), (NULL, NULL), (NULL, NULL)) v(a, b)",
            "one_far", "SELECT * FROM (VALUES (1, 'x'), (1, 'x'), (99, 'y')) v(a, s)");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} {2} on {0}")
    @CsvFileSource(resources = "gx-verdicts.txt", delimiter = '|', quoteCharacter = '~')
    void verdict(String rows, String type, @Nullable String kwargs, String expected) {
        assertThat(suite(rows).says(type, told(rows, kwargs))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} {2} on {0}")
    @CsvFileSource(resources = "gx-verdicts-before-1.txt", delimiter = '|', quoteCharacter = '~')
    void verdictBeforeOne(String rows, String type, @Nullable String kwargs, String expected) {
        assertThat(suite(rows).saidBefore(type, told(rows, kwargs))).isEqualTo(expected);
    }

    private GxSuite suite(String rows) {
        return GxSuite.on(folder, select(rows));
    }

    static String select(String rows) {
        return TABLES.getOrDefault(rows, "SELECT unnest(" + rows + ") AS x");
    }

    static String told(String rows, @Nullable String kwargs) {
        String more = kwargs == null ? "" : kwargs;
        return TABLES.containsKey(rows) ? more : "'column': 'x'" + (more.isEmpty() ? "" : ", " + more);
    }
}
