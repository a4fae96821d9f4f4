package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code group_by} and {@code groups} of counts and aggregates. */
class GroupsTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void everyGroupKeepsTheLimits() {
        assertThat(
                        rows("region, amount", "('north', 1), ('north', 3), ('süd', 10), (NULL, 5), (NULL, NULL)")
                                .key("samples: { show: [region, amount] }")
                                .says(
                                        "row_count: { min: 1, group_by: region }",
                                        "row_count: { min: 2, group_by: region }",
                                        "mean: { column: amount, min: 3, group_by: [region] }",
                                        "max: { column: amount, below: 10, group_by: region, where: amount < 10 }",
                                        "quantile: { column: amount, probability: 0.5, max: 2, group_by: region }",
                                        "standard_deviation: { column: amount, max: 5, group_by: region }",
                                        "standard_deviation: { column: amount, max: 5, group_by: region, allow_undefined: true }"))
                .containsExactly(
                        "PASSED for each region, the number of rows is at least 1: all 3 groups pass",
                        "FAILED for each region, the number of rows is at least 2: 1 of 3 groups fails: süd is 1",
                        "FAILED for each region, the mean of amount is at least 3: 1 of 3 groups fails: north is 2",
                        "PASSED for each region, the largest value of amount is below 10, where amount < 10: all 2 groups"
                                + " pass",
                        "FAILED for each region, the 50% quantile of amount is at most 2: 2 of 3 groups fail: süd is 10,"
                                + " null is 5",
                        "FAILED for each region, the standard deviation of amount is at most 5: 2 of 3 groups fail: süd is"
                                + " undefined, null is undefined",
                        "PASSED for each region, the standard deviation of amount is at most 5: all 3 groups pass");
    }

    @Test
    void namesOfGroupsAreRowsOwnAndMasked() {
        assertThat(rows("region", "('north'), ('south')").says("row_count: { min: 2, group_by: region }"))
                .containsExactly("FAILED for each region, the number of rows is at least 2: 2 of 2 groups fail");
    }

    @Test
    void aGroupWithLimitsOfItsOwnHasToBeThere() {
        assertThat(
                        rows("region, \"odd name\"", "('north', 1), ('north', 2), ('south', 1)")
                                .key("samples: { show: [region, odd name] }")
                                .says(
                                        "row_count: { min: 1, group_by: region, groups: { north: { min: 3 }, south: { equals: 1 } } }",
                                        "row_count: { min: 1, group_by: region, groups: { east: { min: 0 } } }",
                                        "row_count: { min: 1, group_by: [region, odd name], groups: { 'north, 2': { max: 0 } } }"))
                .containsExactly(
                        "FAILED for each region, the number of rows is at least 1, at least 3 for north, equal to 1 for"
                                + " south: 1 of 2 groups fails: north is 2",
                        "FAILED for each region, the number of rows is at least 1, at least 0 for east: 1 of 3 groups fails:"
                                + " east is missing",
                        "FAILED for each (region, odd name), the number of rows is at least 1, at most 0 for north, 2: 1 of 3"
                                + " groups fails: north, 2 is 1");
    }

    @Test
    void aTextThatSaysNullIsNotTheGroupOfNulls() {
        assertThat(
                        rows("g, h", "('null', 1), (NULL, 2), (NULL, 3), ('', 4), ('', 5)")
                                .key("samples: { show: [g] }")
                                .says(
                                        "row_count: { min: 2, group_by: g }",
                                        "row_count: { min: 1, group_by: g, groups: { 'null': { equals: 2 }, '\"null\"': { equals: 1 }, '\"\"': { equals: 2 } } }"))
                .containsExactly(
                        "FAILED for each g, the number of rows is at least 2: 1 of 3 groups fails: \"null\" is 1",
                        "PASSED for each g, the number of rows is at least 1, equal to 2 for null, equal to 1 for \"null\","
                                + " equal to 2 for \"\": all 3 groups pass");
    }

    @Test
    void commasDoNotMakeOneGroupOfTwo() {
        assertThat(rows("g, h", "('a, b', 'c'), ('a', 'b, c'), ('a', 'b, c')")
                        .key("samples: { show: [g, h] }")
                        .says(
                                "row_count: { equals: 2, group_by: [g, h] }",
                                "row_count: { equals: 1, group_by: [g, h] }"))
                .containsExactly(
                        "FAILED for each (g, h), the number of rows is equal to 2: 1 of 2 groups fails: \"a, b\", c is 1",
                        "FAILED for each (g, h), the number of rows is equal to 1: 1 of 2 groups fails: a, \"b, c\" is 2");
    }

    @Test
    void bothZerosAreOneGroupAndSoAreAllNans() {
        assertThat(rows("g, v", "(0.0::DOUBLE, 1), ('-0.0', 1), ('nan', 1), (-'nan'::DOUBLE, 1), (NULL, 1), (NULL, 1)")
                        .key("samples: { show: [g, v] }")
                        .says(
                                "row_count: { equals: 2, group_by: g }",
                                "row_count: { equals: 1, group_by: g }",
                                "row_count: { min: 1, group_by: g, groups: { '0.0': { min: 2 }, nan: { min: 2 } } }"))
                .containsExactly(
                        "PASSED for each g, the number of rows is equal to 2: all 3 groups pass",
                        "FAILED for each g, the number of rows is equal to 1: 3 of 3 groups fail: 0.0 is 2, nan is 2, null is 2",
                        "PASSED for each g, the number of rows is at least 1, at least 2 for 0.0, at least 2 for nan: all 3"
                                + " groups pass");
    }

    @Test
    void withoutRowsThereIsNoGroup() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "region,amount")
                        .says(
                                "row_count: { max: 9, group_by: region }",
                                "mean: { column: amount, max: 9, group_by: region }",
                                "mean: { column: amount, max: 9, group_by: region, allow_undefined: true }"))
                .containsExactly(
                        "FAILED for each region, the number of rows is at most 9: there is no group",
                        "FAILED for each region, the mean of amount is at most 9: there is no group",
                        "PASSED for each region, the mean of amount is at most 9: there is no group");
    }

    @Test
    void atMostFiveGroupsAreNamedAndTenThousandMeasured() {
        assertThat(SuiteRun.in(folder)
                        .parquet("t.parquet", "SELECT i AS g, i % 7 AS h FROM range(10001) r(i)")
                        .key("samples: { show: [g, h] }")
                        .says("row_count: { min: 2, group_by: g }", "row_count: { min: 2000, group_by: h }"))
                .containsExactly(
                        "ERRORED there are more than 10000 groups",
                        "FAILED for each h, the number of rows is at least 2000: 7 of 7 groups fail: 0 is 1429, 1 is 1429, 2"
                                + " is 1429, 3 is 1429, 4 is 1429, and 2 more");
    }
}
