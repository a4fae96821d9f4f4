package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.registry.Importers;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that dateutil takes for dates, against what the library says of each in {@code dateutil_texts.csv}. */
class DateutilTest {
    private static final String EXPECTATIONS = "{\"expectations\": [{\"type\":"
            + " \"expect_column_values_to_be_dateutil_parseable\", \"kwargs\": {\"column\": \"text\"}}]}";

    @TempDir
    Path folder;

    @Test
    void noVerdictIsWrongAndDoubtIsRare() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        int odd = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT kind, parses, text, TRY(" + condition()
                        + ") FROM read_csv('src/test/resources/reference/dateutil_texts.csv', skip = 1, header = false,"
                        + " names = ['kind', 'parses', 'text'], types = ['VARCHAR', 'BOOLEAN', 'VARCHAR'],"
                        + " nullstr = 'no text is null')")) {
            while (rows.next()) {
                Object verdict = rows.getObject(4);
                boolean plain = rows.getString(1).equals("plain");
                odd += plain ? 0 : 1;
                if (verdict == null && plain) {
                    doubtful.add(rows.getString(3));
                } else if (verdict != null && !verdict.equals(rows.getObject(2))) {
                    wrong.add(rows.getString(3));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(doubtful).isEmpty();
        assertThat(odd).isGreaterThan(500);
    }

    @Test
    void doubtIsAnErrorAndNamesNoValue() {
        SuiteRun run = SuiteRun.in(folder).file("suite.json", EXPECTATIONS);
        String suite =
                "version: 1\ndatasets: { t: { path: t.parquet } }\nimports: [{ format: gx, file: suite.json, dataset: t }]\n";

        assertThat(SuiteRun.said(
                        run.parquet("t.parquet", "SELECT unnest(['May 5, 2026', '5/31/26', NULL, 'soon']) AS text")
                                .verify(suite)))
                .containsExactly(
                        "FAILED expect_column_values_to_be_dateutil_parseable: text is a date for dateutil: 1 of 3"
                                + " rows fails; 1 null is not considered");
        assertThat(SuiteRun.said(run.parquet("t.parquet", "SELECT '5 10:30 SECR' AS text")
                        .verify(suite)))
                .singleElement()
                .asString()
                .startsWith("ERRORED ")
                .contains("only the Python library dateutil can tell")
                .doesNotContain("SECR");
    }

    /** The condition that the expectation becomes. */
    private String condition() throws Exception {
        SuiteRun.in(folder).file("suite.json", EXPECTATIONS);
        ImportedRule rule = Importers.builtIn()
                .find("gx")
                .orElseThrow()
                .read(new ImportedFile(folder.resolve("suite.json"), "suite.json"))
                .get(0);
        YamlMap check = ((ImportedRule.Taken) rule).checks().get(0);
        YamlMap keys = (YamlMap) check.entry("expression").orElseThrow().value();
        return ((YamlScalar) keys.entry("sql").orElseThrow().value()).text();
    }
}
