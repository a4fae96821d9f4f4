package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code correlation}, {@code outliers}, {@code most_common_value}, {@code increasing} and {@code decreasing}. */
class DistributionTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void whatIsNoNumberIsNoStepUpwards() {
        assertThat(rows("x, n", "(1::DOUBLE, 1), (2, 2), ('NaN', 3)").says("increasing: { column: x, by: n }"))
                .containsExactly("FAILED x is increasing in the order of n: 1 of 3 rows fails");
    }

    @Test
    void correlationLooksAtTheRowsThatHaveBothValues() {
        assertThat(rows(
                                "x, y, c, n",
                                "(1, 2, 7, NULL), (2, 4, 7, NULL), (3, 6, 7, NULL), (NULL, 1, 7, 1), (9, NULL, 7, 1)")
                        .says(
                                "correlation: { column: x, with: y, min: 0.99 }",
                                "correlation: { column: x, with: y, below: 1, severity: warn }",
                                "correlation: { column: x, with: c, min: 0 }",
                                "correlation: { column: x, with: n, min: 0 }",
                                "correlation: { column: x, with: n, min: 0, allow_undefined: true }",
                                "correlation: { column: x, with: y, min: 0, where: x = 1 }"))
                .containsExactly(
                        "PASSED the correlation of x and y is at least 0.99: it is 1",
                        "WARNED the correlation of x and y is below 1: it is 1",
                        "FAILED the correlation of x and c is at least 0: it is undefined, because fewer than two rows have"
                                + " both values, or one of the columns does not vary",
                        "FAILED the correlation of x and n is at least 0: it is undefined, because fewer than two rows have"
                                + " both values, or one of the columns does not vary",
                        "PASSED the correlation of x and n is at least 0: it is undefined, because fewer than two rows have"
                                + " both values, or one of the columns does not vary",
                        "FAILED the correlation of x and y is at least 0, where x = 1: it is undefined, because fewer than"
                                + " two rows have both values, or one of the columns does not vary");
    }

    @Test
    void correlationWithAValueThatIsNotFiniteIsUndefined() {
        assertThat(rows(
                                "x, y, s",
                                "(1::DOUBLE, 'NaN'::DOUBLE, 'a'), (2, 3, 'a'), ('Infinity'::DOUBLE, NULL, 'a'), (4, 5, 'a')")
                        .says(
                                "correlation: { column: x, with: y, min: 0 }",
                                "correlation: { column: x, with: s, min: 0 }"))
                .containsExactly(
                        "FAILED the correlation of x and y is at least 0: it is undefined, because 1 value is NaN or infinite",
                        "ERRORED a correlation needs numbers, but s is text");
    }

    @Test
    void outliersLieBeyondLimitsThatComeFromTheValues() {
        assertThat(SuiteRun.in(folder)
                        .parquet(
                                "t.parquet",
                                "SELECT CASE WHEN range < 10 THEN range WHEN range = 10 THEN 1000 END AS i FROM range(12)")
                        .says(
                                "outliers: { column: i, method: iqr }",
                                "outliers: { column: i, method: iqr, limit: 200 }",
                                "outliers: { column: i, method: iqr, at_most: 1 row }",
                                "outliers: { column: i, method: z_score }",
                                "outliers: { column: i, method: z_score, limit: 3.01, severity: warn }",
                                "outliers: { column: i, method: z_score, limit: 2.5, severity: warn, at_most: 9% }",
                                "outliers: { column: i, method: iqr, where: i < 10 }",
                                "outliers: { column: i, method: iqr, where: i is null }",
                                "outliers: { column: i, method: z_score, where: i > 10000 }"))
                .containsExactly(
                        "FAILED i has no outlier beyond 1.5 interquartile ranges from the quartiles: 1 of 11 rows fails; 1 null"
                                + " is not considered",
                        "PASSED i has no outlier beyond 200 interquartile ranges from the quartiles: all 11 rows pass; 1 null"
                                + " is not considered",
                        "PASSED i has no outlier beyond 1.5 interquartile ranges from the quartiles: 1 of 11 rows fails; 1 null"
                                + " is not considered",
                        "FAILED i has no outlier beyond 3 standard deviations from the mean: 1 of 11 rows fails; 1 null is not"
                                + " considered",
                        "WARNED i has no outlier beyond 3.01 standard deviations from the mean: 1 of 11 rows fails; 1 null is"
                                + " not considered",
                        "WARNED i has no outlier beyond 2.5 standard deviations from the mean: 1 of 11 rows fails; 1 null is"
                                + " not considered",
                        "PASSED i has no outlier beyond 1.5 interquartile ranges from the quartiles, where i < 10: all 10 rows"
                                + " pass",
                        "PASSED i has no outlier beyond 1.5 interquartile ranges from the quartiles, where i is null: 0 rows"
                                + " considered, the only one is null",
                        "PASSED i has no outlier beyond 3 standard deviations from the mean, where i > 10000: 0 rows"
                                + " considered, there is none");
    }

    @Test
    void equalValuesHaveNoOutlierEvenWhereTheirMeanIsNotOneOfThem() {
        // Three times 0.1 has the mean 0.10000000000000002.
        assertThat(rows("x, one", "(0.1::DOUBLE, 1), (0.1, NULL), (0.1, NULL)")
                        .says(
                                "outliers: { column: x, method: z_score }",
                                "outliers: { column: x, method: iqr }",
                                "outliers: { column: one, method: z_score }",
                                "outliers: { column: one, method: iqr }"))
                .containsExactly(
                        "PASSED x has no outlier beyond 3 standard deviations from the mean: all 3 rows pass",
                        "PASSED x has no outlier beyond 1.5 interquartile ranges from the quartiles: all 3 rows pass",
                        "PASSED one has no outlier beyond 3 standard deviations from the mean: the only row passes; 2 nulls are"
                                + " not considered",
                        "PASSED one has no outlier beyond 1.5 interquartile ranges from the quartiles: the only row passes; 2"
                                + " nulls are not considered");
    }

    @Test
    void whatIsNotFiniteIsAnOutlierAndDoesNotMoveTheLimits() {
        assertThat(rows("x", "(1::DOUBLE), (2), (3), ('NaN'::DOUBLE), ('-Infinity'::DOUBLE), (NULL)")
                        .says(
                                "outliers: { column: x, method: z_score }",
                                "outliers: { column: x, method: iqr }",
                                "outliers: { column: x, method: iqr, where: x > 2 and x > 3 }"))
                .containsExactly(
                        "FAILED x has no outlier beyond 3 standard deviations from the mean: 2 of 5 rows fail; 1 null is not"
                                + " considered",
                        "FAILED x has no outlier beyond 1.5 interquartile ranges from the quartiles: 2 of 5 rows fail; 1 null"
                                + " is not considered",
                        "FAILED x has no outlier beyond 1.5 interquartile ranges from the quartiles, where x > 2 and x > 3: 1"
                                + " of 1 row fails");
    }

    @Test
    void ofEquallyCommonValuesTheSmallestCounts() {
        assertThat(rows("s, i, z", "('b', 2, NULL), ('b', 2, NULL), ('a', 1, NULL), ('a', 3, NULL), (NULL, 3, NULL)")
                        .key("samples: { show: s }")
                        .says(
                                "most_common_value: { column: s, values: [a] }",
                                "most_common_value: { column: s, values: [b, c] }",
                                "most_common_value: { column: i, values: [2.0], min: 40%, max: 40% }",
                                "most_common_value: { column: i, max: 39.9%, severity: warn }",
                                "most_common_value: { column: i, min: 0.41 }",
                                "most_common_value: { column: z, min: 1% }",
                                "most_common_value: { column: z, values: [a], allow_undefined: true }",
                                "most_common_value: { column: s, values: [b], where: s > 'a' }",
                                "most_common_value: { column: i, values: ['2'] }"))
                .containsExactly(
                        "PASSED the most common value of s is one of 'a': it is a in 2 of 4 rows (50%)",
                        "FAILED the most common value of s is one of 'b', 'c': it is a in 2 of 4 rows (50%)",
                        "PASSED the most common value of i is one of 2.0 and in at least 40% of the rows and in at most 40% of"
                                + " the rows: it is 2 in 2 of 5 rows (40%)",
                        "WARNED the most common value of i is in at most 39.9% of the rows: it is 2 in 2 of 5 rows (40%)",
                        "FAILED the most common value of i is in at least 41% of the rows: it is 2 in 2 of 5 rows (40%)",
                        "FAILED the most common value of z is in at least 1% of the rows: there is none, because no row has a"
                                + " value",
                        "PASSED the most common value of z is one of 'a': there is none, because no row has a value",
                        "PASSED the most common value of s is one of 'b', where s > 'a': it is b in 2 of 2 rows (100%)",
                        "ERRORED the measured value is of type decimal and cannot be compared with the limit '2'");
    }

    @Test
    void valuesFollowEachOtherInTheOrderOfTheFile() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "i,t,g", "1,5,a", "2,4,a", "2,3,b", ",2,b", "1,1,a")
                        .says(
                                "increasing: i",
                                "increasing: { column: i, strict: true }",
                                "decreasing: t",
                                "decreasing: { column: t, strict: true }",
                                "increasing: { column: i, by: t }",
                                "increasing: { column: i, per: g, severity: warn }",
                                "increasing: { column: i, strict: true, at_most: 50% }",
                                "increasing: { column: i, strict: true, at_least: 50.1% }",
                                "increasing: { column: i, where: i = 2 }",
                                "decreasing: { column: i, where: i is null }",
                                "increasing: { column: i, where: i = 7 }",
                                "decreasing: { column: i, by: [g, t], strict: true }"))
                .containsExactly(
                        "FAILED i is increasing in the order of the files: 1 of 4 rows fails; 1 null is not considered",
                        "FAILED i is strictly increasing in the order of the files: 2 of 4 rows fail; 1 null is not considered",
                        "PASSED t is decreasing in the order of the files: all 5 rows pass",
                        "PASSED t is strictly decreasing in the order of the files: all 5 rows pass",
                        "FAILED i is increasing in the order of t: 1 of 4 rows fails; 1 null is not considered",
                        "WARNED i is increasing in the order of the files for each g: 1 of 4 rows fails; 1 null is not"
                                + " considered",
                        "PASSED i is strictly increasing in the order of the files: 2 of 4 rows fail; 1 null is not considered",
                        "FAILED i is strictly increasing in the order of the files: 2 of 4 rows fail; 1 null is not considered",
                        "PASSED i is increasing in the order of the files, where i = 2: all 2 rows pass",
                        "PASSED i is decreasing in the order of the files, where i is null: 0 rows considered, the only one is"
                                + " null",
                        "PASSED i is increasing in the order of the files, where i = 7: 0 rows considered, there is none",
                        "FAILED i is strictly decreasing in the order of (g, t): 2 of 4 rows fail; 1 null is not considered");
    }

    @Test
    void rowsAtOnePlaceOfASequenceAreInOrderInOneWayOnly() {
        assertThat(rows("i, t", "(2, 1), (1, 1), (3, 2)")
                        .says("increasing: { column: i, by: t }", "decreasing: { column: i, by: t }"))
                .containsExactly(
                        "PASSED i is increasing in the order of t: all 3 rows pass",
                        "FAILED i is decreasing in the order of t: 1 of 3 rows fails");
    }
}
