package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code distinct_set} and {@code not_between}. */
class ValueSetTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void theDifferentValuesAreExactlyThoseOfASetOrIncludeThem() {
        assertThat(rows("s, i", "('a', 1), ('b', 2), ('b', 2), (NULL, 3)")
                        .says(
                                "distinct_set: { column: s, values: [a, b] }",
                                "distinct_set: { column: s, values: [a] }",
                                "distinct_set: { column: s, values: [a, b, c, d] }",
                                "distinct_set: { column: s, values: [a, c], severity: warn }",
                                "distinct_set: { column: s, values: [a], are: superset }",
                                "distinct_set: { column: s, values: [a, z], are: superset }",
                                "distinct_set: { column: i, values: [1, 2.0], where: i < 3 }",
                                "distinct_set: { column: s, values: [a], where: false }",
                                "distinct_set: { column: s, values: [1] }"))
                .containsExactly(
                        "PASSED the values of s are exactly 'a', 'b': all of them occur",
                        "FAILED the values of s are exactly 'a': 2 rows have another value",
                        "FAILED the values of s are exactly 'a', 'b', 'c', 'd': 'c', 'd' do not occur",
                        "WARNED the values of s are exactly 'a', 'c': 'c' does not occur, and 2 rows have another value",
                        "PASSED the values of s include 'a': all of them occur",
                        "FAILED the values of s include 'a', 'z': 'z' does not occur",
                        "PASSED the values of i are exactly 1, 2.0, where i < 3: all of them occur",
                        "FAILED the values of s are exactly 'a', where false: 'a' does not occur",
                        "ERRORED s is text and cannot be compared with 1; put 1 in quotes, or declare the column's type under"
                                + " read: types");
    }

    @Test
    void noValueLiesWithinLimits() {
        assertThat(rows("i", "(1), (5), (10), (NULL)")
                        .says(
                                "not_between: { column: i, min: 5, max: 9 }",
                                "not_between: { column: i, above: 5, below: 10 }",
                                "not_between: { column: i, equals: 1, at_most: 1 }",
                                "not_between: { column: i, min: 0, max: 99, nulls: fail }"))
                .containsExactly(
                        "FAILED i is not at least 5 and at most 9: 1 of 3 rows fails; 1 null is not considered",
                        "PASSED i is not above 5 and below 10: all 3 rows pass; 1 null is not considered",
                        "PASSED i is not equal to 1: 1 of 3 rows fails; 1 null is not considered",
                        "FAILED i is not at least 0 and at most 99: 4 of 4 rows fail");
    }
}
