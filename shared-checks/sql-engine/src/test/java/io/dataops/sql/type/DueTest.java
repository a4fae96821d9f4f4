package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deadline}, {@code retention}, {@code starts_after}, {@code same_groups}, {@code no_leakage}, {@code query_match}. */
class DueTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    /** Now is Monday, 23 November 2026, noon. */
    @Test
    void rowsOfTheDayAreThereByTheDeadline() {
        assertThat(rows("d", "(DATE '2026-11-20')")
                        .says(
                                "deadline: { column: d, by: '08:00' }",
                                "deadline: { column: d, by: '08:00', lag: 1 }",
                                "deadline: { column: d, by: '08:00', lag: 1, days: working }",
                                "deadline: { column: d, by: '12:01', days: working }",
                                "deadline: { column: d, by: '12:00', days: working }",
                                "deadline: { column: d, by: '12:00', days: working, zone: America/New_York }",
                                "deadline: { column: d, by: '08:00', days: working, holidays: [2026-11-23] }",
                                "deadline: { column: d, by: '08:00', where: false }"))
                .containsExactly(
                        "FAILED the newest d is of the same day by 08:00 UTC of each day: it is 2026-11-20; rows of 2026-11-23"
                                + " were due on 2026-11-23 at 08:00 UTC",
                        "FAILED the newest d is at most 1 day back by 08:00 UTC of each day: it is 2026-11-20; rows of"
                                + " 2026-11-22 were due on 2026-11-23 at 08:00 UTC",
                        "PASSED the newest d is at most 1 day back by 08:00 UTC of each working day: it is 2026-11-20; rows of"
                                + " 2026-11-20 were due on 2026-11-23 at 08:00 UTC",
                        "PASSED the newest d is of the same day by 12:01 UTC of each working day: it is 2026-11-20; rows of"
                                + " 2026-11-20 were due on 2026-11-20 at 12:01 UTC",
                        "FAILED the newest d is of the same day by 12:00 UTC of each working day: it is 2026-11-20; rows of"
                                + " 2026-11-23 were due on 2026-11-23 at 12:00 UTC",
                        "PASSED the newest d is of the same day by 12:00 America/New_York of each working day: it is"
                                + " 2026-11-20; rows of 2026-11-20 were due on 2026-11-20 at 12:00 America/New_York",
                        "PASSED the newest d is of the same day by 08:00 UTC of each working day but 1 holiday: it is"
                                + " 2026-11-20; rows of 2026-11-20 were due on 2026-11-20 at 08:00 UTC",
                        "FAILED the newest d is of the same day by 08:00 UTC of each day, where false: it is undefined, because"
                                + " no row has a value; rows of 2026-11-23 were due on 2026-11-23 at 08:00 UTC");
    }

    @Test
    void aTimestampIsADayOfTheZone() {
        assertThat(rows("t", "(TIMESTAMPTZ '2026-11-22 23:30:00+00')")
                        .says(
                                "deadline: { column: t, by: '08:00' }",
                                "deadline: { column: t, by: '08:00', zone: Europe/Berlin }"))
                .containsExactly(
                        "FAILED the newest t is of the same day by 08:00 UTC of each day: it is 2026-11-22T23:30:00Z; rows of"
                                + " 2026-11-23 were due on 2026-11-23 at 08:00 UTC",
                        "PASSED the newest t is of the same day by 08:00 Europe/Berlin of each day: it is 2026-11-22T23:30:00Z;"
                                + " rows of 2026-11-23 were due on 2026-11-23 at 08:00 Europe/Berlin");
    }

    @Test
    void nothingIsKeptTooLong() {
        assertThat(rows("d", "(DATE '2026-11-22'), (DATE '2026-11-13'), (NULL)")
                        .says(
                                "retention: { column: d, max_age: 11d }",
                                "retention: { column: d, max_age: 10d }",
                                "retention: { column: d, max_age: 10d, where: false }",
                                "retention: { column: d, max_age: 10d, where: false, allow_undefined: true }"))
                .containsExactly(
                        "PASSED the oldest d is at most 11 days old: it is 2026-11-13",
                        "FAILED the oldest d is at most 10 days old: it is 2026-11-13",
                        "FAILED the oldest d is at most 10 days old, where false: it is undefined, because no row has a value",
                        "PASSED the oldest d is at most 10 days old, where false: it is undefined, because no row has a value");
    }

    private List<String> beside(String columns, String here, String there, String... checks) {
        return SuiteRun.said(rows(columns, here)
                .parquet("p.parquet", "SELECT * FROM (VALUES " + there + ") t(" + columns + ")")
                .verify("""
                        version: 1
                        datasets:
                          p: { path: p.parquet }
                          t:
                            path: t.parquet
                            samples: { show: [g, k] }
                            checks:
                        """ + "      - " + String.join("\n      - ", checks) + "\n"));
    }

    @Test
    void testRowsKeepApartFromTrainingRows() {
        assertThat(beside(
                        "g, k, d",
                        "('a', 1, DATE '2026-02-01'), ('b', 2, DATE '2026-02-02'), (NULL, NULL, NULL)",
                        "('a', 3, DATE '2026-01-31'), ('c', 2, DATE '2026-02-01')",
                        "no_leakage: { column: k, not_in: p.k }",
                        "no_leakage: { column: [g, k], not_in: { p: [g, k] } }",
                        "starts_after: { column: d, after: p }",
                        "starts_after: { column: d, after: p.d, reference_where: \"g = 'a'\" }",
                        "starts_after: { column: d, after: p, where: d is null }",
                        "starts_after: { column: k, after: p.g }",
                        "same_groups: { columns: g, reference: p }",
                        "same_groups: { columns: g, reference: p.g, allow: new }",
                        "same_groups: { columns: [g, k], reference: p, allow: [new, missing] }"))
                .containsExactly(
                        "FAILED k is not found in p.k: 1 of 2 rows fails; 1 null is not considered",
                        "PASSED (g, k) is not found in p.(g, k): all 2 rows pass; 1 null is not considered",
                        "FAILED the first d is after the last d of p: it is 2026-02-01, the other is 2026-02-01",
                        "PASSED the first d is after the last d of p where g = 'a': it is 2026-02-01, the other is 2026-01-31",
                        "FAILED the first d is after the last d of p, where d is null: one of them has no value, so nothing can be"
                                + " compared",
                        "ERRORED a value of type decimal cannot be compared with one of type text",
                        "FAILED the values of g are those of p.g: 2 of 3 groups fail: b is new, c is missing",
                        "FAILED the values of g are those of p.g, new ones allowed: 1 of 3 groups fails: c is missing",
                        "PASSED the values of (g, k) are those of p.(g, k), new and missing ones allowed: all 4 groups pass");
    }

    @Test
    void twoQueriesReturnTheSame() {
        assertThat(beside(
                        "g, k",
                        "('a', 100), ('b', 1)",
                        "('a', 99), ('b', 1)",
                        "query_match: { value: select sum(k) from t, other: select sum(k) from p }",
                        "query_match: { value: select sum(k) from t, other: select sum(k) from p, within: 1% }",
                        "query_match: { value: select max(g) from t, other: select max(g) from p }",
                        "query_match: { value: select max(g) from t, other: select min(g) from p }",
                        "query_match: { value: select max(g) from t, other: select max(g) from p, within: 1 }",
                        "query_match: { value: select max(g) from t, other: select max(k) from p }",
                        "query_match: { value: select max(k) from t where false, other: select max(k) from p }"))
                .containsExactly(
                        "FAILED the value of select sum(k) from t is equal to that of select sum(k) from p: it is 101, the other"
                                + " is 100",
                        "PASSED the value of select sum(k) from t is equal to that of select sum(k) from p within 1%: it is 101,"
                                + " the other is 100",
                        "PASSED the value of select max(g) from t is equal to that of select max(g) from p: it is ***, the other"
                                + " is ***",
                        "FAILED the value of select max(g) from t is equal to that of select min(g) from p: it is ***, the other"
                                + " is ***",
                        "ERRORED only numbers can be near or a multiple, but the value is of type text",
                        "ERRORED a value of type text cannot be compared with one of type decimal",
                        "FAILED the value of select max(k) from t where false is equal to that of select max(k) from p: it is"
                                + " undefined, the other is 99");
    }
}
