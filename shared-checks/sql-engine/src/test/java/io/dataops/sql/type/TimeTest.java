package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code freshness} and {@code no_gaps}. Now is 2026-11-23T12:00:00Z. */
class TimeTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void theNewestValueIsNotOlderThanAnAge() {
        assertThat(rows(
                                "d, m, p, i, n",
                                "(DATE '2026-11-23', TIMESTAMP '2026-11-23 10:00:00', TIMESTAMPTZ '2026-11-23"
                                        + " 11:00:00+02', 5, NULL::DATE), (NULL, TIMESTAMP '2020-01-01', NULL, 4, NULL),"
                                        + " (DATE '2026-11-20', NULL, NULL, 3, NULL)")
                        .says(
                                "freshness: { column: d, max_age: 12h }",
                                "freshness: { column: d, max_age: 11h59m59s }",
                                "freshness: { column: m, max_age: 2h }",
                                "freshness: { column: m, max_age: 1h, severity: warn }",
                                "freshness: { column: p, max_age: PT3H }",
                                "freshness: { column: p, max_age: 2h }",
                                "freshness: { column: d, max_age: 3 days, where: i = 3 }",
                                "freshness: { column: d, max_age: 1d, where: i = 4 }",
                                "freshness: { column: n, max_age: 1d }",
                                "freshness: { column: i, max_age: 1d }"))
                .containsExactly(
                        "PASSED the newest d is at most 12h old: it is 2026-11-23",
                        "FAILED the newest d is at most 11h59m59s old: it is 2026-11-23",
                        "PASSED the newest m is at most 2h old: it is 2026-11-23T10:00 UTC",
                        "WARNED the newest m is at most 1h old: it is 2026-11-23T10:00 UTC",
                        "PASSED the newest p is at most 3h old: it is 2026-11-23T09:00:00Z",
                        "FAILED the newest p is at most 2h old: it is 2026-11-23T09:00:00Z",
                        "FAILED the newest d is at most 3 days old, where i = 3: it is 2026-11-20",
                        "FAILED the newest d is at most 1 day old, where i = 4: it is undefined, because no row has a value",
                        "FAILED the newest n is at most 1 day old: it is undefined, because no row has a value",
                        "ERRORED a decimal value has no age; name a column of dates or times, or declare its type"
                                + " under read: types");
    }

    @Test
    void aValueThatIsStillToComeIsFreshAndSaysSo() {
        assertThat(rows("d", "(DATE '2020-01-01'), (DATE '9999-12-31')").says("freshness: { column: d, max_age: 1d }"))
                .containsExactly("PASSED the newest d is at most 1 day old: it is 9999-12-31, which is still to come");
    }

    @Test
    void withoutRowsNothingIsFresh() {
        assertThat(SuiteRun.in(folder)
                        .parquet("t.parquet", "SELECT DATE '2026-01-01' AS d WHERE false")
                        .says("freshness: { column: d, max_age: 100d }", "no_gaps: { column: d, every: day }"))
                .containsExactly(
                        "FAILED the newest d is at most 100 days old: it is undefined, because no row has a value",
                        "FAILED d has a row for every day: no row has a value");
    }

    @Test
    void everyPeriodBetweenTheFirstAndTheLastHasARow() {
        // 2026-01-04 is a Sunday, 2026-01-05 a Monday.
        assertThat(rows(
                                "d, m",
                                "(DATE '2026-01-04', TIMESTAMP '2026-01-04 23:59:59'),"
                                        + " (DATE '2026-01-05', TIMESTAMP '2026-01-05 00:00:00'),"
                                        + " (DATE '2026-01-05', NULL), (NULL, NULL),"
                                        + " (DATE '2026-01-19', TIMESTAMP '2026-01-05 03:30:00'),"
                                        + " (DATE '2026-10-01', TIMESTAMP '2026-01-05 02:00:00')")
                        .says(
                                "no_gaps: { column: d, every: day }",
                                "no_gaps: { column: d, every: day, where: d < '2026-01-06' }",
                                "no_gaps: { column: d, every: week, where: d < '2026-02-01' }",
                                "no_gaps: { column: d, every: month, max_missing: 8 }",
                                "no_gaps: { column: d, every: month, max_missing: 7, severity: warn }",
                                "no_gaps: { column: d, every: quarter }",
                                "no_gaps: { column: d, every: year }",
                                "no_gaps: { column: m, every: hour }",
                                "no_gaps: { column: d, every: day, where: d is null }"))
                .containsExactly(
                        "FAILED d has a row for every day: 267 of 271 days are missing, first 2026-01-06, 2026-01-07, 2026-01-08,"
                                + " 2026-01-09, 2026-01-10",
                        "PASSED d has a row for every day, where d < '2026-01-06': 0 of 2 days are missing",
                        "FAILED d has a row for every week, where d < '2026-02-01': 1 of 4 weeks is missing, first 2026-01-12",
                        "PASSED d has a row for every month: 8 of 10 months are missing, first 2026-02-01, 2026-03-01, 2026-04-01,"
                                + " 2026-05-01, 2026-06-01",
                        "WARNED d has a row for every month: 8 of 10 months are missing, first 2026-02-01, 2026-03-01, 2026-04-01,"
                                + " 2026-05-01, 2026-06-01",
                        "FAILED d has a row for every quarter: 2 of 4 quarters are missing, first 2026-04-01, 2026-07-01",
                        "PASSED d has a row for every year: 0 of 1 year are missing",
                        "FAILED m has a row for every hour: 1 of 5 hours is missing, first 2026-01-05T01:00",
                        "FAILED d has a row for every day, where d is null: no row has a value");
    }

    @Test
    void periodsOfAPointInTimeAreThoseOfUtc() {
        assertThat(rows(
                                "p, s",
                                "(TIMESTAMPTZ '2026-01-02 00:30:00+01', 'x'), (TIMESTAMPTZ '2026-01-02 00:30:00Z', 'x')")
                        .says(
                                "no_gaps: { column: p, every: day }",
                                "no_gaps: { column: p, every: hour }",
                                "no_gaps: { column: s, every: day }"))
                .containsExactly(
                        "PASSED p has a row for every day: 0 of 2 days are missing",
                        "PASSED p has a row for every hour: 0 of 2 hours are missing",
                        "ERRORED gaps in time need dates, but s is text; declare its type under read: types: { s: date }");
    }
}
