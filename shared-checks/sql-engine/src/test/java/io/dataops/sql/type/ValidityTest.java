package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code accepted_values}, {@code rejected_values} and {@code between}. */
class ValidityTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void everyValueIsOneOfASetAndNullsAreLeftOutUnlessTheyFail() {
        assertThat(rows("s, i", "('open', 1), ('Open', 2), ('open ', 3), (NULL, 3)")
                        .says(
                                "accepted_values: { column: s, values: [open, closed] }",
                                "accepted_values: { column: s, values: [open], nulls: fail }",
                                "accepted_values: { column: s, values: [open], at_most: 2 rows }",
                                "accepted_values: { column: s, values: [open], at_least: 33.4%, severity: warn }",
                                "accepted_values: { column: s, values: ['open '], where: i = 3 }",
                                "accepted_values: { column: s, values: ['x'], where: s is null }",
                                "accepted_values: { column: i, values: [1.0, 2, 3, 4e0] }",
                                "accepted_values: { column: i, values: [1, 2, 4, 5, 6, 7, 8, 9, 10, 11] }",
                                "accepted_values: { column: s, values: [1] }",
                                "accepted_values: { column: i, values: ['1'] }"))
                .containsExactly(
                        "FAILED s is one of 'open', 'closed': 2 of 3 rows fail; 1 null is not considered",
                        "FAILED s is one of 'open': 3 of 4 rows fail",
                        "PASSED s is one of 'open': 2 of 3 rows fail; 1 null is not considered",
                        "WARNED s is one of 'open': 2 of 3 rows fail; 1 null is not considered",
                        "PASSED s is one of 'open ', where i = 3: the only row passes; 1 null is not considered",
                        "PASSED s is one of 'x', where s is null: 0 rows considered, the only one is null",
                        "PASSED i is one of 1.0, 2, 3, 4: all 4 rows pass",
                        "FAILED i is one of 1, 2, 4, 5, 6, 7, 8, 9 and 2 more: 2 of 4 rows fail",
                        "ERRORED s is text and cannot be compared with 1; put 1 in quotes, or declare the column's type under"
                                + " read: types",
                        "ERRORED i is integer and cannot be compared with '1'; write a number");
    }

    @Test
    void noValueIsOneOfASet() {
        assertThat(rows("s, i", "('open', 1), ('unknown', 2), (NULL, 3)")
                        .says(
                                "rejected_values: { column: s, values: [unknown] }",
                                "rejected_values: { column: s, values: [unknown], nulls: fail }",
                                "rejected_values: { column: s, values: [Unknown] }",
                                "rejected_values: { column: s, values: [unknown], at_most: 50%, severity: warn }",
                                "rejected_values: { column: s, values: [unknown], at_most: 49.9%, severity: warn }",
                                "rejected_values: { column: s, values: [x], where: i = 3 }",
                                "rejected_values: { column: i, values: [true] }"))
                .containsExactly(
                        "FAILED s is none of 'unknown': 1 of 2 rows fails; 1 null is not considered",
                        "FAILED s is none of 'unknown': 2 of 3 rows fail",
                        "PASSED s is none of 'Unknown': all 2 rows pass; 1 null is not considered",
                        "PASSED s is none of 'unknown': 1 of 2 rows fails; 1 null is not considered",
                        "WARNED s is none of 'unknown': 1 of 2 rows fails; 1 null is not considered",
                        "PASSED s is none of 'x', where i = 3: 0 rows considered, the only one is null",
                        "ERRORED i is integer and cannot be compared with true");
    }

    @Test
    void textsOfASetAreComparedByCodePoint() {
        assertThat(rows("s", "('\u00e9'), ('e' || chr(769)), ('\uD83D\uDE00'), ('O''Brien'), ('a\\b'), ('\"')")
                        .says(
                                "accepted_values: { column: s, values: [\"\u00e9\"] , at_least: 1 row}",
                                "accepted_values: { column: s, values: [\"\u00e9\"], at_least: 2 rows }",
                                "accepted_values: { column: s, values: [\"e\\u0301\", \"\\U0001F600\", \"O'Brien\", 'a\\b',"
                                        + " '\"'], at_most: 1 }"))
                .containsExactly(
                        "PASSED s is one of '\u00e9': 5 of 6 rows fail",
                        "FAILED s is one of '\u00e9': 5 of 6 rows fail",
                        "PASSED s is one of 'e\u0301', '\uD83D\uDE00', 'O'Brien', 'a\\b', '\"': 1 of 6 rows fails");
    }

    @Test
    void boundsOfARangeBelongToItUnlessTheyAreStrict() {
        assertThat(rows("i", "(1), (5), (10), (NULL)")
                        .says(
                                "between: { column: i, min: 1, max: 10 }",
                                "between: { column: i, above: 1, max: 10 }",
                                "between: { column: i, min: 1, below: 10, severity: warn }",
                                "between: { column: i, equals: 5, at_most: 2 }",
                                "between: { column: i, min: 1, nulls: fail }",
                                "between: { column: i, min: 1.5, at_least: 66.6% }",
                                "between: { column: i, min: 1.5, at_least: 66.7% }",
                                "between: { column: i, min: 6, where: i > 5 }",
                                "between: { column: i, min: 6, where: i > 50 }",
                                "between: { column: i, min: 6, where: i is null }",
                                "between: { column: i, min: a }"))
                .containsExactly(
                        "PASSED i is at least 1 and at most 10: all 3 rows pass; 1 null is not considered",
                        "FAILED i is above 1 and at most 10: 1 of 3 rows fails; 1 null is not considered",
                        "WARNED i is at least 1 and below 10: 1 of 3 rows fails; 1 null is not considered",
                        "PASSED i is equal to 5: 2 of 3 rows fail; 1 null is not considered",
                        "FAILED i is at least 1: 1 of 4 rows fails",
                        "PASSED i is at least 1.5: 1 of 3 rows fails; 1 null is not considered",
                        "FAILED i is at least 1.5: 1 of 3 rows fails; 1 null is not considered",
                        "PASSED i is at least 6, where i > 5: the only row passes",
                        "PASSED i is at least 6, where i > 50: 0 rows considered, there is none",
                        "PASSED i is at least 6, where i is null: 0 rows considered, the only one is null",
                        "ERRORED i is integer and cannot be compared with 'a'; write a number");
    }

    @Test
    void floatingPointIsComparedAsTheColumnHoldsIt() {
        assertThat(rows(
                                "x, f, d",
                                "(0.1::DOUBLE + 0.2::DOUBLE, 0.1::FLOAT, 0.3::DECIMAL(9,1)), (0.3::DOUBLE, 0.1::FLOAT, 0.3)")
                        .says(
                                "between: { column: x, max: 0.3 }",
                                "between: { column: x, max: 0.30000000000000004 }",
                                "between: { column: f, equals: 0.1 }",
                                "between: { column: d, equals: 0.3 }",
                                "between: { column: d, max: 0.29999999999999999999 }",
                                "accepted_values: { column: x, values: [0.3] }"))
                .containsExactly(
                        "FAILED x is at most 0.3: 1 of 2 rows fails",
                        "PASSED x is at most 0.30000000000000004: all 2 rows pass",
                        "PASSED f is equal to 0.1: all 2 rows pass",
                        "PASSED d is equal to 0.3: all 2 rows pass",
                        "FAILED d is at most 0.29999999999999999999: 2 of 2 rows fail",
                        "FAILED x is one of 0.3: 1 of 2 rows fails");
    }

    @Test
    void whatIsNoNumberKeepsNoLimitAndZeroHasNoSign() {
        assertThat(rows("x", "('NaN'::DOUBLE), ('Infinity'::DOUBLE), ('-Infinity'::DOUBLE), ('-0.0'::DOUBLE)")
                        .says(
                                "between: { column: x, max: 1e308 }",
                                "between: { column: x, min: 0 }",
                                "not_between: { column: x, above: 5, max: 6 }",
                                "not_between: { column: x, above: 5 }",
                                "between: { column: x, equals: 0, at_least: 1 row }",
                                "between: { column: x, above: -1, below: 1, where: isfinite(x) }"))
                .containsExactly(
                        "FAILED x is at most " + new java.math.BigDecimal("1e308").toPlainString()
                                + ": 2 of 4 rows fail",
                        "FAILED x is at least 0: 2 of 4 rows fail",
                        "FAILED x is not above 5 and at most 6: 1 of 4 rows fails",
                        "FAILED x is not above 5: 2 of 4 rows fail",
                        "PASSED x is equal to 0: 3 of 4 rows fail",
                        "PASSED x is above -1 and below 1, where isfinite(x): the only row passes");
    }

    @Test
    void hugeIntegersAreComparedExactly() {
        assertThat(rows("i", "(9007199254740993), (9223372036854775807)")
                        .says(
                                "between: { column: i, above: 9007199254740992 }",
                                "between: { column: i, above: 9007199254740993 }",
                                "between: { column: i, min: 9007199254740992.5 }",
                                "between: { column: i, max: 1e30 }",
                                "accepted_values: { column: i, values: [9007199254740993, 9223372036854775807] }"))
                .containsExactly(
                        "PASSED i is above 9007199254740992: all 2 rows pass",
                        "FAILED i is above 9007199254740993: 1 of 2 rows fails",
                        "PASSED i is at least 9007199254740992.5: all 2 rows pass",
                        "PASSED i is at most 1000000000000000000000000000000: all 2 rows pass",
                        "PASSED i is one of 9007199254740993, 9223372036854775807: all 2 rows pass");
    }

    @Test
    void datesAndTimesAreComparedAsSuch() {
        assertThat(rows(
                                "d, m, p, c, b",
                                "(DATE '2026-01-31', TIMESTAMP '2026-01-31 23:59:59.999', TIMESTAMPTZ '2026-02-01 00:59:59+01',"
                                        + " TIME '23:59', true)")
                        .says(
                                "between: { column: d, min: 2026-01-31, max: '2026-01-31' }",
                                "between: { column: d, below: 2026-01-31 }",
                                "between: { column: m, max: 2026-01-31T23:59:59.999 }",
                                "between: { column: m, max: 2026-01-31 }",
                                "between: { column: p, equals: '2026-01-31T23:59:59Z' }",
                                "between: { column: p, equals: '2026-02-01T00:59:59+01:00' }",
                                "between: { column: c, min: '23:00', max: '23:59' }",
                                "between: { column: b, equals: true }",
                                "accepted_values: { column: d, values: [2026-01-31] }",
                                "between: { column: d, min: 2026-02-30 }",
                                "between: { column: m, min: yesterday }",
                                "between: { column: p, min: 2026-01-31 }",
                                "between: { column: c, min: 5 }"))
                .containsExactly(
                        "PASSED d is at least '2026-01-31' and at most '2026-01-31': the only row passes",
                        "FAILED d is below '2026-01-31': 1 of 1 row fails",
                        "PASSED m is at most '2026-01-31T23:59:59.999': the only row passes",
                        "FAILED m is at most '2026-01-31': 1 of 1 row fails",
                        "PASSED p is equal to '2026-01-31T23:59:59Z': the only row passes",
                        "PASSED p is equal to '2026-02-01T00:59:59+01:00': the only row passes",
                        "PASSED c is at least '23:00' and at most '23:59': the only row passes",
                        "PASSED b is equal to true: the only row passes",
                        "PASSED d is one of '2026-01-31': the only row passes",
                        "ERRORED d is date and cannot be compared with '2026-02-30'; write a date such as 2026-01-31",
                        "ERRORED m is timestamp and cannot be compared with 'yesterday'; write a date and time such as"
                                + " 2026-01-31T23:59:00",
                        "ERRORED p is timestamp_tz and cannot be compared with '2026-01-31'; write a point in time with its"
                                + " zone, such as 2026-01-31T23:59:00Z",
                        "ERRORED c is time and cannot be compared with 5; write a time such as 23:59");
    }

    @Test
    void thresholdsAreExactAtTheirBoundary() {
        String thousand = "SELECT range AS i, range < %d AS ok FROM range(1000)";
        assertThat(SuiteRun.in(folder)
                        .parquet("t.parquet", thousand.formatted(999))
                        .says(
                                "between: { column: i, max: 998, at_least: 99.9% }",
                                "between: { column: i, max: 997, at_least: 99.9% }",
                                "between: { column: i, max: 998, at_most: 0.1% }",
                                "between: { column: i, max: 997, at_most: 0.1% }",
                                "between: { column: i, max: 997, at_most: 2 rows }",
                                "between: { column: i, max: 997, at_least: 998 rows }",
                                "between: { column: i, max: 997, at_least: 999 rows }",
                                "between: { column: i, max: -1, at_most: 100% }",
                                "between: { column: i, max: -1, at_least: 0% }"))
                .containsExactly(
                        "PASSED i is at most 998: 1 of 1,000 rows fails",
                        "FAILED i is at most 997: 2 of 1,000 rows fail",
                        "PASSED i is at most 998: 1 of 1,000 rows fails",
                        "FAILED i is at most 997: 2 of 1,000 rows fail",
                        "PASSED i is at most 997: 2 of 1,000 rows fail",
                        "PASSED i is at most 997: 2 of 1,000 rows fail",
                        "FAILED i is at most 997: 2 of 1,000 rows fail",
                        "PASSED i is at most -1: 1,000 of 1,000 rows fail; no data can miss it",
                        "PASSED i is at most -1: 1,000 of 1,000 rows fail; no data can miss it");
    }

    @Test
    void withoutRowsNothingIsConsidered() {
        assertThat(SuiteRun.in(folder)
                        .parquet("t.parquet", "SELECT 1 AS i WHERE false")
                        .says(
                                "accepted_values: { column: i, values: [2] }",
                                "rejected_values: { column: i, values: [2], nulls: fail }",
                                "between: { column: i, min: 1, at_least: 99.9% }"))
                .containsExactly(
                        "PASSED i is one of 2: 0 rows considered, there is none",
                        "PASSED i is none of 2: 0 rows considered, there is none",
                        "PASSED i is at least 1: 0 rows considered, there is none");
    }
}
