package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.yaml.ProblemsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that no data can miss are pointed out before any data are read. */
class DoubtfulChecksTest {
    private static List<String> doubts(String check, String more) throws ProblemsException {
        String suite = "version: 1\ndatasets:\n  t:\n    path: t.csv\n    checks:\n      - " + check + "\n" + more;
        return Suites.reader().read(suite, "dataops.yaml").doubts();
    }

    @Test
    void aCheckThatNoDataCanMissIsNamedWithItsPlace() throws ProblemsException {
        assertThat(doubts("row_count: { min: 0 }", ""))
                .containsExactly("dataops.yaml:6:9: no data can miss this row_count: the number of rows is at least 0;"
                        + " give it a limit that can be missed, or remove it");
        assertThat(doubts("not_null: { column: id, at_most: 100% }", ""))
                .containsExactly("dataops.yaml:6:9: no data can miss this not_null: id is never null, at most 100%"
                        + " failing; give it a limit that can be missed, or remove it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not_null: { column: v, at_least: 0 rows }",
                "between: { column: v, min: 5, at_least: 0% }",
                "regex: { column: v, pattern: '.*' }",
                "regex: { column: v, pattern: '^[a-z]*' }",
                "regex: { column: v, pattern: '(a|)' }",
                "regex_list: { column: v, patterns: ['x?', 'y*'], match: all }",
                "length: { column: v, min: 0 }",
                "completeness: { column: v, min: 0, max: 1, allow_undefined: true }",
                "zero_count: { column: v, min: 0 }",
            })
    void whatEveryDataMeetIsDoubted(String check) throws ProblemsException {
        assertThat(doubts(check, "")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row_count: { min: 1 }",
                "row_count: { above: 0 }",
                "row_count: { min: 0, max: 9 }",
                "row_count: { min: 0, change: { against: average, of: 5, at_least: 90% } }",
                "not_null: { column: v, at_most: 99.9999999% }",
                "not_null: { column: v, at_least: 1 row }",
                // A line break ends what a point finds.
                "regex: { column: v, pattern: '^.*$' }",
                "regex: { column: v, pattern: '.*$' }",
                "regex: { column: v, pattern: '.+' }",
                "regex: { column: v, pattern: '\\b' }",
                "regex: { column: v, pattern: '.*', nulls: fail }",
                "regex_list: { column: v, patterns: ['x?', 'y+'], match: all }",
                "length: { column: v, min: 1 }",
                // Nothing to have a share of is a miss.
                "completeness: { column: v, min: 0, max: 1 }",
                "min: { column: v, min: 0 }",
            })
    void whatSomeDataMissIsNot(String check) throws ProblemsException {
        assertThat(doubts(check, "")).isEmpty();
    }

    @Test
    void aRatchetMayCountWhatAnyNumberOfRowsMayMiss() throws ProblemsException {
        assertThat(doubts("not_null: { column: id, at_most: 100% }", "gates: [ { checks: t, ratchet: true } ]\n"))
                .isEmpty();
    }
}
