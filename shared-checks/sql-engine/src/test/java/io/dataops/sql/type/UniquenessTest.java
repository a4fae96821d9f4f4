package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code unique}, {@code primary_key}, {@code distinct_count}, {@code distinctness} and {@code duplicate_count}. */
class UniquenessTest {
    private static final String TYPES = "read: { types: { a: integer, b: text, none: text } }";

    @TempDir
    Path folder;

    /** The values on which tools disagree: 1, 1, 1, 2, null, null. */
    private SuiteRun repeats() {
        return SuiteRun.in(folder).file("t.csv", "a,b,none", "1,x,", "1,x,", "1,y,", "2,x,", ",x,", ",,");
    }

    @Test
    void allRowsOfARepeatedValueFailAndNullsAreNotConsidered() {
        assertThat(repeats()
                        .key(TYPES)
                        .says(
                                "unique: a",
                                "unique: [a, b]",
                                "unique: none",
                                "unique: { columns: a, at_most: 3 }",
                                "unique: { columns: a, at_most: 2, severity: warn }",
                                "unique: { columns: a, at_least: 25% }",
                                "unique: { columns: a, where: a > 1 }",
                                "unique: { columns: a, where: a > 2 }"))
                .containsExactly(
                        "FAILED a is unique: 3 of 4 rows fail; 2 nulls are not considered",
                        "FAILED (a, b) is unique: 2 of 4 rows fail; 2 nulls are not considered",
                        "PASSED none is unique: 0 rows considered, all 6 are null",
                        "PASSED a is unique: 3 of 4 rows fail; 2 nulls are not considered",
                        "WARNED a is unique: 3 of 4 rows fail; 2 nulls are not considered",
                        "PASSED a is unique: 3 of 4 rows fail; 2 nulls are not considered",
                        "PASSED a is unique, where a > 1: the only row passes",
                        "PASSED a is unique, where a > 2: 0 rows considered, there is none");
    }

    @Test
    void aNullInAKeyFails() {
        assertThat(repeats()
                        .key(TYPES)
                        .says(
                                "primary_key: a",
                                "primary_key: [a, b]",
                                "primary_key: none",
                                "primary_key: { columns: a, where: a = 2 }",
                                "primary_key: { columns: a, at_most: 50%, where: a > 1 or b is null, severity: warn }",
                                "primary_key: { columns: a, where: a = 9 }"))
                .containsExactly(
                        "FAILED a is a primary key: 5 of 6 rows fail",
                        "FAILED (a, b) is a primary key: 4 of 6 rows fail",
                        "FAILED none is a primary key: 6 of 6 rows fail",
                        "PASSED a is a primary key, where a = 2: the only row passes",
                        "PASSED a is a primary key, where a > 1 or b is null: 1 of 2 rows fails",
                        "PASSED a is a primary key, where a = 9: 0 rows considered, there is none");
    }

    @Test
    void duplicatesAreCountedInTheWayTheSuiteSays() {
        assertThat(repeats()
                        .key(TYPES)
                        .says(
                                "duplicate_count: { columns: a, max: 1 }",
                                "duplicate_count: { columns: a, equals: 2, count: extra_rows }",
                                "duplicate_count: { columns: a, equals: 3, count: rows }",
                                "duplicate_count: { columns: a, equals: 1, count: values }",
                                "duplicate_count: { columns: [a, b], below: 1, severity: warn }",
                                "duplicate_count: { columns: none, equals: 0 }",
                                "duplicate_count: { columns: a, max: 0, where: a > 1 }"))
                .containsExactly(
                        "FAILED the number of rows that repeat an earlier value of a is at most 1: it is 2",
                        "PASSED the number of rows that repeat an earlier value of a is equal to 2: it is 2",
                        "PASSED the number of rows whose value repeats of a is equal to 3: it is 3",
                        "PASSED the number of values that repeat of a is equal to 1: it is 1",
                        "WARNED the number of rows that repeat an earlier value of (a, b) is below 1: it is 1",
                        "PASSED the number of rows that repeat an earlier value of none is equal to 0: it is 0",
                        "PASSED the number of rows that repeat an earlier value of a is at most 0, where a > 1: it is 0");
    }

    @Test
    void differentValuesAreCountedAndComparedWithTheRowsThatHaveOne() {
        assertThat(repeats()
                        .key(TYPES)
                        .says(
                                "distinct_count: { columns: a, min: 2, max: 2 }",
                                "distinct_count: { columns: a, above: 2 }",
                                "distinct_count: { columns: [a, b], equals: 3 }",
                                "distinct_count: { columns: none, equals: 0 }",
                                "distinct_count: { columns: a, max: 5, where: a = 9 }",
                                "distinctness: { columns: a, min: 50%, max: 50% }",
                                "distinctness: { columns: a, min: 50.1%, severity: warn }",
                                "distinctness: { columns: [a, b], max: 0.75 }",
                                "distinctness: { columns: none, min: 1% }",
                                "distinctness: { columns: none, min: 1%, allow_undefined: true }"))
                .containsExactly(
                        "PASSED the number of different values of a is at least 2 and at most 2: it is 2",
                        "FAILED the number of different values of a is above 2: it is 2",
                        "PASSED the number of different values of (a, b) is equal to 3: it is 3",
                        "PASSED the number of different values of none is equal to 0: it is 0",
                        "PASSED the number of different values of a is at most 5, where a = 9: it is 0",
                        "PASSED the share of different values of a is at least 50% and at most 50%: it is 2 of 4 (50%)",
                        "WARNED the share of different values of a is at least 50.1%: it is 2 of 4 (50%)",
                        "PASSED the share of different values of (a, b) is at most 75%: it is 3 of 4 (75%)",
                        "FAILED the share of different values of none is at least 1%: it is undefined, because no row is"
                                + " considered",
                        "PASSED the share of different values of none is at least 1%: it is undefined, because no row is"
                                + " considered");
    }

    @Test
    void anEmptyDataSetHasNoDuplicateAndNoShare() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "a,b,none")
                        .key(TYPES)
                        .says(
                                "unique: a",
                                "primary_key: [a, b]",
                                "duplicate_count: { columns: a, max: 0 }",
                                "distinct_count: { columns: a, min: 1 }",
                                "distinctness: { columns: a, min: 1% }"))
                .containsExactly(
                        "PASSED a is unique: 0 rows considered, there is none",
                        "PASSED (a, b) is a primary key: 0 rows considered, there is none",
                        "PASSED the number of rows that repeat an earlier value of a is at most 0: it is 0",
                        "FAILED the number of different values of a is at least 1: it is 0",
                        "FAILED the share of different values of a is at least 1%: it is undefined, because no row is"
                                + " considered");
    }

    @Test
    void zerosOfBothSignsAreEqualAndSoAreNaNs() {
        assertThat(SuiteRun.in(folder)
                        .parquet(
                                "t.parquet",
                                "SELECT * FROM (VALUES (0.0::DOUBLE), ('-0.0'::DOUBLE), ('NaN'::DOUBLE),"
                                        + " ('NaN'::DOUBLE), ('Infinity'::DOUBLE), ('-Infinity'::DOUBLE)) t(x)")
                        .says("unique: x", "distinct_count: { columns: x, equals: 4 }"))
                .containsExactly(
                        "FAILED x is unique: 4 of 6 rows fail",
                        "PASSED the number of different values of x is equal to 4: it is 4");
    }

    @Test
    void textsAreEqualByCodePointWithoutFoldingOrNormalising() {
        assertThat(SuiteRun.in(folder)
                        .parquet(
                                "t.parquet",
                                "SELECT * FROM (VALUES ('\u00e9'), ('e' || chr(769)), ('E'), ('e'), ('e '), ('\uD83D\uDE00'))"
                                        + " t(s)")
                        .says("unique: s", "distinct_count: { columns: s, equals: 6 }"))
                .containsExactly(
                        "PASSED s is unique: all 6 rows pass",
                        "PASSED the number of different values of s is equal to 6: it is 6");
    }

    @Test
    void hugeIntegersThatADoubleCannotTellApartAreDifferent() {
        assertThat(SuiteRun.in(folder)
                        .parquet(
                                "t.parquet",
                                "SELECT * FROM (VALUES (9007199254740992), (9007199254740993), (9007199254740994)) t(i)")
                        .says("unique: i"))
                .containsExactly("PASSED i is unique: all 3 rows pass");
    }

    @Test
    void valuesWithoutAnOrderAreRefused() {
        assertThat(SuiteRun.in(folder)
                        .parquet("t.parquet", "SELECT [1, 2] AS l, 'a'::BLOB AS b")
                        .says("unique: l", "primary_key: b"))
                .containsExactly(
                        "ERRORED uniqueness cannot look into l, which is nested (INTEGER[])",
                        "ERRORED uniqueness cannot look into b, which is binary (BLOB)");
    }
}
