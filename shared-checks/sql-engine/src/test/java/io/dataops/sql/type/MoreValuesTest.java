package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Finding;
import io.dataops.results.Samples;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of the values of single columns: spelling, types in texts, dates, zeros, lengths, constants. */
class MoreValuesTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void aTextHasOneSpelling() {
        assertThat(rows(
                                "id, v",
                                "(1, 'Acme Ltd.'), (2, 'ACME LTD'), (3, 'Acme Ltd.'), (4, 'Café'), (5, 'Cafe'), (6, NULL)")
                        .says(
                                "one_spelling: v",
                                "one_spelling: { column: v, ignore: accents }",
                                "one_spelling: { column: v, ignore: [case, punctuation, accents], at_most: 5 }",
                                "one_spelling: { column: v, ignore: spaces }",
                                "one_spelling: { column: v, where: v is null }",
                                "one_spelling: id"))
                .containsExactly(
                        "FAILED v has one spelling but for case, spaces, punctuation: 3 of 5 rows fail; 1 null is not considered",
                        "FAILED v has one spelling but for accents: 2 of 5 rows fail; 1 null is not considered",
                        "PASSED v has one spelling but for case, punctuation, accents: 5 of 5 rows fail; 1 null is not"
                                + " considered",
                        "PASSED v has one spelling but for spaces: all 5 rows pass; 1 null is not considered",
                        "PASSED v has one spelling but for case, spaces, punctuation, where v is null: 0 rows considered, the"
                                + " only one is null",
                        "ERRORED a spelling needs a text, but id is integer; declare its type under read: types: { id: text }");
    }

    @Test
    void theRowsOfOtherSpellingsAreShown() {
        assertThat(rows("id, v", "(1, 'a'), (2, 'A'), (3, 'b')")
                        .key("key: id")
                        .verify(List.of("one_spelling: v"))
                        .checks()
                        .get(0)
                        .finding()
                        .samples()
                        .rows())
                .containsExactly(List.of("1", "***"), List.of("2", "***"));
    }

    @Test
    void textsLookLikeOneType() {
        assertThat(rows(
                                "a, b, c, n",
                                "('1', 'x', '2026-01-31', NULL::VARCHAR), ('-2.5e3', 'true', '2026-01-31T10:00:00Z', NULL),"
                                        + " (' 3 ', 'ü', 'TRUE', NULL), ('x', 'y', NULL, NULL)")
                        .says("one_type: [a, b, c, n]", "one_type: { column: a, at_most: 25% }"))
                .containsExactly(
                        "FAILED a holds texts that look like one type: 1 of 4 rows fails: 3 numbers, 1 other text",
                        "FAILED b holds texts that look like one type: 1 of 4 rows fails: 1 boolean, 3 other texts",
                        "FAILED c holds texts that look like one type: 1 of 3 rows fails; 1 null is not considered: 2 dates, 1"
                                + " boolean",
                        "PASSED n holds texts that look like one type: 0 rows considered, all 4 are null",
                        "PASSED a holds texts that look like one type: 1 of 4 rows fails: 3 numbers, 1 other text");
    }

    @Test
    void textsThatLookLikeNoOthersAreShownByTheirKey() {
        VerificationResult result = rows("id, a", "(1, '1'), (2, 'x'), (3, '2'), (4, NULL), (5, 'true')")
                .key("key: [id]")
                .verify(List.of("one_type: a"));
        Finding finding = result.checks().get(0).finding();

        assertThat(finding.samples())
                .isEqualTo(new Samples(List.of("id", "a"), List.of(List.of("2", "***"), List.of("5", "***"))));
        assertThat(finding.failing()).isEqualTo(2);
        assertThat(finding.sql())
                .startsWith("SELECT * FROM \"t\" WHERE CASE WHEN \"a\" IS NULL THEN NULL WHEN regexp_matches");
    }

    @Test
    void ofLooksThatAreAsFrequentTheFirstIsThatOfMost() {
        VerificationResult result =
                rows("id, a", "(1, '1'), (2, 'x')").key("key: [id]").verify(List.of("one_type: a"));

        assertThat(result.checks().get(0).finding().samples())
                .isEqualTo(new Samples(List.of("id", "a"), List.of(List.of("2", "***"))));
        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "FAILED a holds texts that look like one type: 1 of 2 rows fails: 1 number, 1 other text");
    }

    @Test
    void datesLieBetween1900AndNow() {
        assertThat(rows(
                                "d, t, z, s",
                                "(DATE '2026-11-23', TIMESTAMP '2026-11-23 12:00:00', TIMESTAMPTZ '2026-11-23 12:00:01+00', 'x'),"
                                        + " (DATE '1899-12-31', TIMESTAMP '2026-11-23 12:00:01', NULL, 'x'), (DATE '2026-11-24',"
                                        + " TIMESTAMP '1900-01-01 00:00:00', NULL, 'x')")
                        .says(
                                "plausible_date: [d, t, z]",
                                "plausible_date: { column: d, ahead: 1d, not_before: 1899-01-01 }",
                                "plausible_date: { column: z, ahead: 1s, nulls: fail }",
                                "plausible_date: s"))
                .containsExactly(
                        "FAILED d lies between 1900-01-01 and now: 2 of 3 rows fail",
                        "FAILED t lies between 1900-01-01 and now: 1 of 3 rows fails",
                        "FAILED z lies between 1900-01-01 and now: 1 of 1 row fails; 2 nulls are not considered",
                        "PASSED d lies between 1899-01-01 and 1 day from now: all 3 rows pass",
                        "FAILED z lies between 1900-01-01 and 1s from now: 2 of 3 rows fail",
                        "ERRORED a place in time needs dates, but s is text; declare its type under read: types: { s: date }");
    }

    @Test
    void zerosLengthsAndConstants() {
        assertThat(rows(
                                "a, b, s, c, n",
                                "(0, 0.0::DOUBLE, 'é', 'k', NULL::INTEGER), (1, -0.0, 'abc', 'k', NULL), (NULL, 2, NULL, NULL, NULL)")
                        .says(
                                "zero_count: { column: [a, b], max: 1 }",
                                "text_length: { column: s, of: min, equals: 1 }",
                                "text_length: { column: s, of: mean, max: 1.9 }",
                                "text_length: { column: s, of: max, max: 3, group_by: c }",
                                "text_length: { column: a, of: max, max: 3 }",
                                "not_constant: [a, c, n]",
                                "at_least_one: [a, n]",
                                "at_least_one: { column: a, where: a > 1 }"))
                .containsExactly(
                        "PASSED the number of zeros in a is at most 1: it is 1",
                        "FAILED the number of zeros in b is at most 1: it is 2",
                        "PASSED the smallest length of s is equal to 1: it is 1",
                        "FAILED the mean length of s is at most 1.9: it is 2",
                        "FAILED for each c, the largest length of s is at most 3: 1 of 2 groups fails",
                        "ERRORED the length needs a text, but a is integer; declare its type under read: types: { a: text }",
                        "PASSED a has at least two different values: they differ",
                        "FAILED c has at least two different values: every value is the same",
                        "FAILED n has at least two different values: no row has a value",
                        "PASSED a has a value in at least one row: 2 of 3 rows have one",
                        "FAILED n has a value in at least one row: 0 of 3 rows have one",
                        "FAILED a has a value in at least one row, where a > 1: there is no row");
    }

    @Test
    void oneColumnTellsOfAnother() {
        // Of two fair bits: ln 2 where they are the same, 0 where they are independent.
        assertThat(rows("a, b, c, n", "(0, 0, 0, NULL), (0, 0, 1, NULL), (1, 1, 0, NULL), (1, 1, 1, NULL)")
                        .says(
                                "mutual_information: { first: a, second: b, min: 0.6931471805599, max: 0.69314718056 }",
                                "mutual_information: { first: a, second: c, equals: 0 }",
                                "mutual_information: { first: a, second: n, max: 1 }",
                                "mutual_information: { first: a, second: n, max: 1, allow_undefined: true }"))
                .containsExactly(
                        "PASSED the mutual information of a and b is at least 0.6931471805599 and at most 0.69314718056: it is"
                                + " 0.6931471805599",
                        "PASSED the mutual information of a and c is equal to 0: it is 0",
                        "FAILED the mutual information of a and n is at most 1: it is undefined, because no row has both values",
                        "PASSED the mutual information of a and n is at most 1: it is undefined, because no row has both values");
    }

    @Test
    void severalColumnsOfARow() {
        assertThat(rows(
                                "a, b, c",
                                "('EU', 'EUR', 'EUR'), ('US', 'USD', 'USD'), ('US', 'EUR', 'USD'), ('EU', NULL, NULL)")
                        .says(
                                "accepted_rows: { columns: [a, b], rows: [[EU, EUR], [US, USD]] }",
                                "accepted_rows: { columns: [a, b], rows: [[EU, EUR], [US, USD]], nulls: fail, at_most: 2 }",
                                "columns_equal: [b, c]",
                                "all_true: { rules: [\"a <> 'EU' or b = 'EUR'\", b = c] }",
                                "all_true: { rules: [a is not null, a <> 'FR'] }"))
                .containsExactly(
                        "FAILED (a, b) is one of 2 rows: 1 of 3 rows fails; 1 null is not considered",
                        "PASSED (a, b) is one of 2 rows: 2 of 4 rows fail",
                        "FAILED b = c: 1 of 3 rows fails; 1 null is not considered",
                        "FAILED a <> 'EU' or b = 'EUR' and b = c: 1 of 3 rows fails; 1 null is not considered: 1 breaks b ="
                                + " c",
                        "PASSED a is not null and a <> 'FR': all 4 rows pass");
    }

    @Test
    void withoutRowsNothingPassesForGood() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "a,b")
                        .says(
                                "one_spelling: a",
                                "one_type: a",
                                "plausible_date: a",
                                "accepted_rows: { columns: [a, b], rows: [[1, 2]] }",
                                "columns_equal: [a, b]",
                                "text_length: { column: a, of: max, max: 3 }",
                                "mutual_information: { first: a, second: b, max: 1 }",
                                "not_constant: a"))
                .containsExactly(
                        "PASSED a has one spelling but for case, spaces, punctuation: 0 rows considered, there is none",
                        "PASSED a holds texts that look like one type: 0 rows considered, there is none",
                        "PASSED a lies between 1900-01-01 and now: 0 rows considered, there is none",
                        "PASSED (a, b) is one of 1 row: 0 rows considered, there is none",
                        "PASSED a = b: 0 rows considered, there is none",
                        "FAILED the largest length of a is at most 3: it is undefined, because no row has a value",
                        "FAILED the mutual information of a and b is at most 1: it is undefined, because no row has both values",
                        "FAILED a has at least two different values: no row has a value");
    }
}
