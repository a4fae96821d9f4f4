package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code no_overlaps}. */
class RangesTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void rangesDoNotOverlapWithinTheirGroup() {
        assertThat(rows("g, a, b", "(1, 1, 5), (1, 5, 9), (2, 1, 5), (2, 4, 6), (3, 7, 6), (4, NULL, 1), (4, 2, NULL)")
                        .says(
                                "no_overlaps: { from: a, to: b, per: g }",
                                "no_overlaps: { from: a, to: b, per: g, where: g = 1 }",
                                "no_overlaps: { from: a, to: b, per: g, where: g = 1, ends: included }",
                                "no_overlaps: { from: a, to: b, at_most: 50% }"))
                .containsExactly(
                        "FAILED the ranges from a to b do not overlap for each g: 2 of 5 rows fail; 2 nulls are not considered",
                        "PASSED the ranges from a to b do not overlap for each g, where g = 1: all 2 rows pass",
                        "FAILED the ranges from a to b, included do not overlap for each g, where g = 1: 1 of 2 rows fails",
                        "FAILED the ranges from a to b do not overlap: 4 of 5 rows fail; 2 nulls are not considered");
    }

    @Test
    void theLongestRangeBeforeReachesFarthest() {
        assertThat(rows("a, b", "(1, 100), (2, 3), (50, 60)").says("no_overlaps: { from: a, to: b }"))
                .containsExactly("FAILED the ranges from a to b do not overlap: 2 of 3 rows fail");
    }

    @Test
    void gapsAreAllowedRefusedOrRequired() {
        assertThat(rows(
                                "k, a, b",
                                "('gap', DATE '2026-01-01', DATE '2026-01-31'), ('gap', DATE '2026-02-03', DATE '2026-02-28'),"
                                        + " ('next', DATE '2026-01-01', DATE '2026-01-31'), ('next', DATE '2026-02-01', DATE"
                                        + " '2026-02-28'), ('touch', DATE '2026-01-01', DATE '2026-02-01'), ('touch', DATE"
                                        + " '2026-02-01', DATE '2026-02-28')")
                        .says(
                                "no_overlaps: { from: a, to: b, per: k, ends: included, gaps: refused }",
                                "no_overlaps: { from: a, to: b, per: k, ends: included, gaps: required }",
                                "no_overlaps: { from: a, to: b, per: k, gaps: refused }",
                                "no_overlaps: { from: a, to: b, per: k, gaps: required }"))
                .containsExactly(
                        "FAILED the ranges from a to b, included follow on each other for each k: 2 of 6 rows fail",
                        "FAILED the ranges from a to b, included do not touch for each k: 2 of 6 rows fail",
                        "FAILED the ranges from a to b follow on each other for each k: 2 of 6 rows fail",
                        "FAILED the ranges from a to b do not touch for each k: 1 of 6 rows fails");
    }

    @Test
    void anOpenEndReachesBeyondEveryRange() {
        assertThat(rows("a, b", "(1, 5), (5, NULL), (9, 10)")
                        .says(
                                "no_overlaps: { from: a, to: b }",
                                "no_overlaps: { from: a, to: b, open_end: true }",
                                "no_overlaps: { from: a, to: b, open_end: true, where: a < 9 }"))
                .containsExactly(
                        "PASSED the ranges from a to b do not overlap: all 2 rows pass; 1 null is not considered",
                        "FAILED the ranges from a to b do not overlap: 1 of 3 rows fails",
                        "PASSED the ranges from a to b do not overlap, where a < 9: all 2 rows pass");
    }

    @Test
    void equalRangesOverlapAndEmptyOnesOnlyInsideOthers() {
        assertThat(rows("k, a, b", "(1, 1, 5), (1, 1, 5), (2, 3, 3), (2, 3, 5), (3, 1, 5), (3, 4, 4)")
                        .says("no_overlaps: { from: a, to: b, per: k }"))
                .containsExactly("FAILED the ranges from a to b do not overlap for each k: 2 of 6 rows fail");
    }

    @Test
    void nothingOverlapsWhereNothingIs() {
        assertThat(SuiteRun.in(folder).file("t.csv", "a,b").says("no_overlaps: { from: a, to: b }"))
                .containsExactly("PASSED the ranges from a to b do not overlap: 0 rows considered, there is none");
        assertThat(rows("a, b", "(NULL::INTEGER, 1), (1, NULL)").says("no_overlaps: { from: a, to: b }"))
                .containsExactly("PASSED the ranges from a to b do not overlap: 0 rows considered, all 2 are null");
    }

    @Test
    void whatFollowsIsKnownOfDatesAndIntegersOnly() {
        assertThat(rows("a, b, \"to\"", "(1.5, 2.5, 'x')")
                        .says(
                                "no_overlaps: { from: a, to: b, ends: included, gaps: refused }",
                                "no_overlaps: { from: a, to: to }"))
                .containsExactly(
                        "ERRORED which value follows the end of a range is known of dates and integers only, but b is decimal;"
                                + " leave out ends: included or gaps",
                        "ERRORED a and to cannot be compared: one is decimal, the other text; declare the type of one of them"
                                + " under read: types");
    }

    @Test
    void aFailingRowIsShown() {
        assertThat(rows("id, a, b", "(1, 1, 5), (2, 4, 6)")
                        .key("key: id")
                        .verify(List.of("no_overlaps: { from: a, to: b }"))
                        .checks()
                        .get(0)
                        .finding()
                        .samples()
                        .rows())
                .containsExactly(List.of("2", "***", "***"));
    }
}
