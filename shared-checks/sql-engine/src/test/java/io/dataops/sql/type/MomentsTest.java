package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code range}, {@code interquartile_range}, {@code skewness}, {@code kurtosis} and {@code entropy}; numbers in ReferenceValuesTest. */
class MomentsTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void aRangeIsExact() {
        assertThat(rows("d, x", "(0.1::DECIMAL(9,2), 0.5), (0.3, 1.5), (NULL, NULL)")
                        .says(
                                "range: { column: d, equals: 0.2 }",
                                "range: { column: x, max: 0.9 }",
                                "interquartile_range: { column: d, equals: 0.1 }",
                                "range: { column: d, max: 1, where: d is null }",
                                "range: { column: d, max: 1, where: d is null, allow_undefined: true }"))
                .containsExactly(
                        "PASSED the range of d is equal to 0.2: it is 0.2",
                        "FAILED the range of x is at most 0.9: it is 1",
                        "PASSED the interquartile range of d is equal to 0.1: it is 0.1",
                        "FAILED the range of d is at most 1, where d is null: it is undefined, because no row has a value",
                        "PASSED the range of d is at most 1, where d is null: it is undefined, because no row has a value");
    }

    @Test
    void datesHaveNoRange() {
        assertThat(rows("d", "(DATE '2026-01-01'), (DATE '2026-01-02')").says("range: { column: d, max: 1 }"))
                .containsExactly(
                        "FAILED the range of d is at most 1: it is undefined, because its values are no numbers");
    }

    @Test
    void aShapeNeedsEnoughValuesThatDiffer() {
        assertThat(rows("i, c", "(1, 7), (2, 7), (9, 7), (NULL, 7), (NULL, 7)")
                        .says(
                                "skewness: { column: i, min: 0 }",
                                "skewness: { column: i, min: 0, where: i < 9 }",
                                "skewness: { column: c, max: 0 }",
                                "kurtosis: { column: i, min: 0 }",
                                "kurtosis: { column: c, min: 0, allow_undefined: true }"))
                .containsExactly(
                        "PASSED the skewness of i is at least 0: it is 1.6301",
                        "FAILED the skewness of i is at least 0, where i < 9: it is undefined, because fewer than three rows"
                                + " have a value, or all values are equal",
                        "FAILED the skewness of c is at most 0: it is undefined, because fewer than three rows have a value,"
                                + " or all values are equal",
                        "FAILED the excess kurtosis of i is at least 0: it is undefined, because fewer than four rows have a"
                                + " value, or all values are equal",
                        "PASSED the excess kurtosis of c is at least 0: it is undefined, because fewer than four rows have a"
                                + " value, or all values are equal");
    }

    @Test
    void anEntropyIsOfTheSharesOfValuesOfAnyType() {
        assertThat(rows("s, i", "('a', 1), ('a', 2), ('b', 3), ('b', 4), (NULL, NULL)")
                        .says(
                                "entropy: { column: s, equals: 1 }",
                                "entropy: { column: i, equals: 2 }",
                                "entropy: { column: s, max: 0, where: s = 'a' }",
                                "entropy: { column: s, max: 0, where: s is null }"))
                .containsExactly(
                        "PASSED the entropy in bits of s is equal to 1: it is 1",
                        "PASSED the entropy in bits of i is equal to 2: it is 2",
                        "PASSED the entropy in bits of s is at most 0, where s = 'a': it is 0",
                        "FAILED the entropy in bits of s is at most 0, where s is null: it is undefined, because no row has a"
                                + " value");
    }
}
