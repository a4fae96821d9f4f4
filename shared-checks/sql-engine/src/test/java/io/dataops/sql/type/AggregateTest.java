package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code min}, {@code max}, {@code mean}, {@code median}, {@code quantile}, {@code sum}, and the measures of spread. */
class AggregateTest {
    private static final List<String> NUMERIC = List.of("mean", "median", "sum", "standard_deviation", "variance");

    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void anAggregateLiesWithinItsLimits() {
        assertThat(rows("i", "(4), (1), (4), (7), (NULL)")
                        .says(
                                "min: { column: i, equals: 1 }",
                                "max: { column: i, below: 7 }",
                                "mean: { column: i, min: 4, max: 4 }",
                                "median: { column: i, above: 4 }",
                                "sum: { column: i, max: 15, severity: warn }",
                                "standard_deviation: { column: i, max: 2.4 }",
                                "standard_deviation: { column: i, of: population, min: 2.1 }",
                                "variance: { column: i, equals: 6 }",
                                "variance: { column: i, of: population, equals: 4.5 }",
                                "quantile: { column: i, probability: 0, equals: 1 }",
                                "quantile: { column: i, probability: 25%, equals: 3.25 }",
                                "quantile: { column: i, probability: 1, equals: 7 }",
                                "quantile: { column: i, probability: 0.5, approximate: true, min: 1, max: 7 }",
                                "mean: { column: i, equals: 2.5, where: i < 7 and i <> 4 or i = 4 }",
                                "median: { column: i, equals: 7, where: i > 4 }"))
                .containsExactly(
                        "PASSED the smallest value of i is equal to 1: it is 1",
                        "FAILED the largest value of i is below 7: it is 7",
                        "PASSED the mean of i is at least 4 and at most 4: it is 4",
                        "FAILED the median of i is above 4: it is 4",
                        "WARNED the sum of i is at most 15: it is 16",
                        "FAILED the standard deviation of i is at most 2.4: it is 2.4495",
                        "PASSED the standard deviation of i is at least 2.1: it is 2.1213",
                        "PASSED the variance of i is equal to 6: it is 6",
                        "PASSED the variance of i is equal to 4.5: it is 4.5",
                        "PASSED the 0% quantile of i is equal to 1: it is 1",
                        "PASSED the 25% quantile of i is equal to 3.25: it is 3.25",
                        "PASSED the 100% quantile of i is equal to 7: it is 7",
                        "PASSED the approximate 50% quantile of i is at least 1 and at most 7: it is 4",
                        "FAILED the mean of i is equal to 2.5, where i < 7 and i <> 4 or i = 4: it is 3",
                        "PASSED the median of i is equal to 7, where i > 4: it is 7");
    }

    @Test
    void anAggregateOfNoValueIsUndefinedAndFailsUnlessThatIsAllowed() {
        SuiteRun run = rows("i", "(1), (NULL)");
        String[] limits = Stream.concat(Stream.of("min", "max"), NUMERIC.stream())
                .map(type -> type + ": { column: i, min: 0, where: i is null }")
                .toArray(String[]::new);
        String[] allowed = Stream.of(limits)
                .map(check -> check.replace("min: 0", "min: 0, allow_undefined: true"))
                .toArray(String[]::new);
        List<String> words = List.of("smallest value", "largest value", "mean", "median", "sum");

        assertThat(run.says(limits).subList(0, 5))
                .containsExactlyElementsOf(words.stream()
                        .map(word -> "FAILED the " + word
                                + " of i is at least 0, where i is null: it is undefined, because no row has a value")
                        .toList());
        assertThat(run.says(limits).subList(5, 7))
                .containsExactly(
                        "FAILED the standard deviation of i is at least 0, where i is null: it is undefined, because fewer"
                                + " than two rows have a value",
                        "FAILED the variance of i is at least 0, where i is null: it is undefined, because fewer than two"
                                + " rows have a value");
        assertThat(run.says(allowed))
                .allMatch(said -> said.startsWith("PASSED the ") && said.contains("it is undefined"));
    }

    @Test
    void anAggregateOfAnEmptyDataSetIsUndefined() {
        assertThat(SuiteRun.in(folder)
                        .parquet("t.parquet", "SELECT 1 AS i WHERE false")
                        .says(
                                "max: { column: i, max: 1 }",
                                "quantile: { column: i, probability: 0.9, max: 1, severity: warn }",
                                "sum: { column: i, equals: 0 }",
                                "sum: { column: i, equals: 0, allow_undefined: true }",
                                "mean: { column: i, min: 0, allow_undefined: false }"))
                .containsExactly(
                        "FAILED the largest value of i is at most 1: it is undefined, because no row has a value",
                        "WARNED the 90% quantile of i is at most 1: it is undefined, because no row has a value",
                        "FAILED the sum of i is equal to 0: it is undefined, because no row has a value",
                        "PASSED the sum of i is equal to 0: it is undefined, because no row has a value",
                        "FAILED the mean of i is at least 0: it is undefined, because no row has a value");
    }

    @Test
    void oneValueHasAPopulationSpreadButNoSampleSpread() {
        assertThat(rows("x", "(5.5::DOUBLE)")
                        .says(
                                "standard_deviation: { column: x, max: 1 }",
                                "variance: { column: x, max: 1 }",
                                "standard_deviation: { column: x, max: 1, of: population }",
                                "variance: { column: x, equals: 0, of: population }",
                                "median: { column: x, equals: 5.5 }",
                                "quantile: { column: x, probability: 99%, equals: 5.5 }"))
                .containsExactly(
                        "FAILED the standard deviation of x is at most 1: it is undefined, because fewer than two rows have a"
                                + " value",
                        "FAILED the variance of x is at most 1: it is undefined, because fewer than two rows have a value",
                        "PASSED the standard deviation of x is at most 1: it is 0",
                        "PASSED the variance of x is equal to 0: it is 0",
                        "PASSED the median of x is equal to 5.5: it is 5.5",
                        "PASSED the 99% quantile of x is equal to 5.5: it is 5.5");
    }

    @Test
    void sumsOfDecimalsAreExactAndThoseOfDoublesDoNotShowTheirNoise() {
        assertThat(rows("d, x", "(0.1::DECIMAL(9,2), 0.1::DOUBLE), (0.2, 0.2)")
                        .says(
                                "sum: { column: d, equals: 0.3 }",
                                "sum: { column: x, equals: 0.3 }",
                                "mean: { column: d, equals: 0.15 }",
                                "mean: { column: x, equals: 0.15 }",
                                "median: { column: d, equals: 0.15 }",
                                "median: { column: x, equals: 0.15 }",
                                "quantile: { column: d, probability: 10%, equals: 0.11 }"))
                .containsExactly(
                        "PASSED the sum of d is equal to 0.3: it is 0.3",
                        "PASSED the sum of x is equal to 0.3: it is 0.3",
                        "PASSED the mean of d is equal to 0.15: it is 0.15",
                        "PASSED the mean of x is equal to 0.15: it is 0.15",
                        "PASSED the median of d is equal to 0.15: it is 0.15",
                        "PASSED the median of x is equal to 0.15: it is 0.15",
                        "PASSED the 10% quantile of d is equal to 0.11: it is 0.11");
    }

    @Test
    void aMeanIsComparedWithItsLimitExactly() {
        assertThat(rows("i", "(0), (0), (1)")
                        .says(
                                "mean: { column: i, max: 0.3333333333333333 }",
                                "mean: { column: i, max: 0.3333333333333334 }",
                                "mean: { column: i, min: 0.3333333333333333 }"))
                .containsExactly(
                        "FAILED the mean of i is at most 0.3333333333333333: it is 0.3333333333333333333333333333333333",
                        "PASSED the mean of i is at most 0.3333333333333334: it is 0.3333333333333333333333333333333333",
                        "PASSED the mean of i is at least 0.3333333333333333: it is 0.3333333333333333333333333333333333");
    }

    @Test
    void sumsOfLargeIntegersDoNotOverflow() {
        assertThat(rows("b, t", "(9223372036854775807, 100::TINYINT), (9223372036854775807, 100::TINYINT)")
                        .says(
                                "sum: { column: b, equals: 18446744073709551614 }",
                                "mean: { column: b, equals: 9223372036854775807 }",
                                "max: { column: b, equals: 9223372036854775807 }",
                                "sum: { column: t, equals: 200 }"))
                .containsExactly(
                        "PASSED the sum of b is equal to 18446744073709551614: it is 18446744073709551614",
                        "PASSED the mean of b is equal to 9223372036854775807: it is 9223372036854775807",
                        "PASSED the largest value of b is equal to 9223372036854775807: it is 9223372036854775807",
                        "PASSED the sum of t is equal to 200: it is 200");
    }

    @Test
    void aValueThatIsNotFiniteLeavesAnAggregateUndefined() {
        SuiteRun run = rows("x, y", "(1::DOUBLE, 'NaN'::DOUBLE), (2, '-Infinity'::DOUBLE), (NULL, 5), (4, 4)");

        for (String type : NUMERIC) {
            assertThat(run.says(type + ": { column: y, min: 0 }"))
                    .containsExactly("FAILED the " + type.replace('_', ' ')
                            + " of y is at least 0: it is undefined, because 2 values are NaN or infinite");
        }
        assertThat(run.says(
                        "quantile: { column: y, probability: 10%, min: 0, where: y > 4 }",
                        "quantile: { column: y, probability: 10%, min: 0, where: y > 5 }",
                        "min: { column: y, min: 0 }",
                        "max: { column: y, max: 9 }",
                        "max: { column: y, max: 9, where: y < 5 }",
                        "sum: { column: x, equals: 7 }"))
                .containsExactly(
                        "FAILED the 10% quantile of y is at least 0, where y > 4: it is undefined, because 1 value is NaN or"
                                + " infinite",
                        "FAILED the 10% quantile of y is at least 0, where y > 5: it is undefined, because 1 value is NaN or"
                                + " infinite",
                        "ERRORED a value is NaN or infinite",
                        "ERRORED a value is NaN or infinite",
                        "PASSED the largest value of y is at most 9, where y < 5: it is 4",
                        "PASSED the sum of x is equal to 7: it is 7");
    }

    @Test
    void smallestAndLargestTakeEverythingThatHasAnOrder() {
        assertThat(rows(
                                "d, m, p, s, z",
                                "(DATE '2026-01-31', TIMESTAMP '2026-01-31 10:00:00', TIMESTAMPTZ '2026-01-31 10:00:00+01', 'b',"
                                        + " '-0.0'::DOUBLE), (DATE '2025-01-31', NULL, NULL, '\uD83D\uDE00', NULL)")
                        .says(
                                "min: { column: d, min: 2025-01-31 }",
                                "max: { column: m, below: 2026-01-31T10:00:00 }",
                                "max: { column: p, equals: '2026-01-31T09:00:00Z' }",
                                "max: { column: s, max: z }",
                                "min: { column: z, equals: 0 }",
                                "max: { column: d, max: 5 }",
                                "mean: { column: s, max: 5 }"))
                .containsExactly(
                        "PASSED the smallest value of d is at least '2025-01-31': it is 2025-01-31",
                        "FAILED the largest value of m is below '2026-01-31T10:00:00': it is 2026-01-31T10:00",
                        "PASSED the largest value of p is equal to '2026-01-31T09:00:00Z': it is 2026-01-31T09:00:00Z",
                        "FAILED the largest value of s is at most 'z': it is ***",
                        "PASSED the smallest value of z is equal to 0: it is 0",
                        "ERRORED the measured value is of type date and cannot be compared with the limit 5",
                        "ERRORED a mean needs numbers, but s is text");
    }

    @Test
    void aQuantileInterpolatesLinearlyBetweenTies() {
        assertThat(rows("i", "(1), (2), (2), (2), (3), (10)")
                        .says(
                                "median: { column: i, equals: 2 }",
                                "quantile: { column: i, probability: 0.9, equals: 6.5 }",
                                "quantile: { column: i, probability: 99.9%, min: 9.965, max: 9.965 }"))
                .containsExactly(
                        "PASSED the median of i is equal to 2: it is 2",
                        "PASSED the 90% quantile of i is equal to 6.5: it is 6.5",
                        "PASSED the 99.9% quantile of i is at least 9.965 and at most 9.965: it is 9.965");
    }
}
