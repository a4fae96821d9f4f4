package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.anomaly.KnownHistory;
import io.dataops.results.Run;
import io.dataops.results.VerificationResult;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules of other tools that compare with earlier runs, on a few builds. What is expected follows from the references of DQDL and
 * SodaCL: which results are compared, and whether the limit itself is allowed.
 */
class ImportedChangeTest {
    @TempDir
    Path folder;

    private final List<HistoryEntry> entries = new ArrayList<>();

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # The average of 10, 20 and 30 is 20.
            10 20 30 | 19 | RowCount > avg(last(3)) * 0.9                                         | PASS
            10 20 30 | 18 | RowCount > avg(last(3)) * 0.9                                         | FAIL
            10 20 30 | 18 | RowCount >= avg(last(3)) * 0.9                                        | PASS
            10 20 30 | 22 | RowCount between 0.9 * avg(last(3)) and 1.1 * avg(last(3))            | FAIL
            10 20 30 | 21 | RowCount between 0.9 * avg(last(3)) and 1.1 * avg(last(3))            | PASS
            # Fewer results than asked for are enough.
            10 20 30 | 19 | RowCount > average(last(10)) * 0.9                                    | PASS
            10 20 30 | 18 | RowCount > avg(last(10)) * 0.9                                        | FAIL
            10 20 30 | 9  | RowCount between min(last(3)) - 1 and max(last(3)) + 1                | FAIL PASS
            10 20 30 | 10 | RowCount between min(last(3)) - 1 and max(last(3)) + 1                | PASS PASS
            10 20 30 | 31 | RowCount between min(last(3)) - 1 and max(last(3)) + 1                | PASS FAIL
            10 20 30 | 30 | RowCount = last(1)                                                    | PASS
            10 20 30 | 29 | RowCount = last(1)                                                    | FAIL
            10 20 30 | 29 | RowCount >= index(last(3), 0)                                         | FAIL
            10 20 30 | 20 | RowCount > median(last(3))                                            | FAIL
            0 0 0    | 0  | RowCount > avg(last(3)) * 0.9                                         | FAIL
            # Without any, nothing is told.
            ~~       | 5  | RowCount > avg(last(3)) * 0.9                                         | NOT_EVALUATED
            10 20 30 | 3  | DistinctValuesCount "x" < last(1)                                     | PASS
            10 20 30 | 3  | Completeness "x" >= last(1) * 0.95                                    | PASS
            """)
    void ruleOfDqdl(String before, int now, String rule, String decisions) {
        assertThat(decisions("dqdl, dataset: t", "Rules = [ " + rule + " ]", before, now))
                .isEqualTo(decisions);
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            10 20 30 | 80  | change for row_count between -20 and +50                             | PASS PASS
            10 20 30 | 81  | change for row_count between -20 and +50                             | PASS FAIL
            10 20 30 | 9   | change for row_count between -20 and +50                             | FAIL PASS
            10 20 30 | 10  | change for row_count between -20 and +50                             | PASS PASS
            10 20 30 | 35  | change for row_count < 5                                             | FAIL
            10 20 30 | 34  | change for row_count < 5                                             | PASS
            10 20 30 | 1   | change for row_count < 5                                             | PASS
            10 20 30 | 33  | change percent for row_count < 10%                                   | FAIL
            10 20 30 | 32  | change percent for row_count < 10%                                   | PASS
            10 20 30 | 33  | change percent for row_count <= 10%                                  | PASS
            0        | 0   | change percent for row_count < 10%                                   | PASS
            10 20 30 | 22  | change avg last 3 for row_count <= 2                                 | PASS
            10 20 30 | 22  | change avg last 3 for row_count < 2                                  | FAIL
            10 20 30 | 12  | change min last 3 for row_count <= 1                                 | FAIL
            10 20 30 | 31  | change max last 3 for row_count <= 0                                 | FAIL
            10 20 30 | 30  | change for row_count = 0                                             | PASS
            # Seven are asked for, and three are there.
            10 20 30 | 30  | change avg last 7 for row_count < 50                                 | NOT_EVALUATED
            10 20 30 | 30  | change for missing_count(x) <= 0                                     | PASS
            10 20 30 | 30  | change for missing_percent(x) <= 0                                   | PASS
            10 20 30 | 40  | change for avg(x) < 5                                                | FAIL
            10 20 30 | 40  | change for duplicate_count(x) <= 0                                   | PASS
            10 20 30 | 40  | change for max_length(y) <= 1                                        | PASS
            10 20 30 | 33  | change percent for row_count: { warn: when > 5%, fail: when > 10% }  | PASS FAIL
            """)
    void checkOfSodaCl(String before, int now, String check, String decisions) {
        assertThat(decisions("sodacl", "checks for t:\n  - " + check, before, now))
                .isEqualTo(decisions);
    }

    /** What is decided after builds of the days before with so many rows each. */
    private String decisions(String format, String rules, String before, int now) {
        String[] rows = before.isEmpty() ? new String[0] : before.split(" ", -1);
        for (int build = 0; build < rows.length; build++) {
            HistoryEntry today = HistoryEntry.of(verify(format, rules, Integer.parseInt(rows[build])));
            entries.add(new HistoryEntry(
                    "build-" + build,
                    today.verdict(),
                    today.evidence(),
                    new Run(today.run().started().minus(Duration.ofDays(rows.length - build)), 1, null),
                    null,
                    today.datasets(),
                    today.checks(),
                    today.metrics(),
                    List.of()));
        }
        return verify(format, rules, now).gates().stream()
                .filter(gate -> gate.kind().equals("change_over_time"))
                .map(gate -> gate.decision().toString())
                .collect(Collectors.joining(" "));
    }

    private VerificationResult verify(String format, String rules, int rows) {
        return SuiteRun.in(folder)
                .parquet("t.parquet", "SELECT CAST(i AS VARCHAR) AS y, i AS x FROM range(" + rows + ") AS r(i)")
                .file("rules", rules.split("\n", -1))
                .history(new KnownHistory.Read(new History(entries, 0)))
                .verify(
                        "version: 1\ndatasets: { t: { path: t.parquet, when_empty: allow } }\nimports: [{ file: rules, format: "
                                + format + " }]\n");
    }
}
