package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code no_missing_values}, {@code rows_complete}, {@code complete_together} and {@code unique_within_record}. */
class RowCompletenessTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void aValueThatStandsForNothingFailsAsANullDoes() {
        assertThat(rows("s, i", "('a', 1), ('N/A', -1), (NULL, 3), ('n/a', NULL)")
                        .says(
                                "no_missing_values: { column: s, values: [N/A] }",
                                "no_missing_values: { column: s, values: [N/A, n/a], at_most: 3 }",
                                "no_missing_values: { column: i, values: [-1] }",
                                "no_missing_values: { column: s, values: [N/A], where: i = 1 }",
                                "no_missing_values: { column: s, values: [N/A], where: i = 3 }",
                                "no_missing_values: { column: s, values: [N/A], where: i = 9 }",
                                "no_missing_values: { column: i, values: [none] }"))
                .containsExactly(
                        "FAILED s is never null nor one of 'N/A': 2 of 4 rows fail",
                        "PASSED s is never null nor one of 'N/A', 'n/a': 3 of 4 rows fail",
                        "FAILED i is never null nor one of -1: 2 of 4 rows fail",
                        "PASSED s is never null nor one of 'N/A', where i = 1: the only row passes",
                        "FAILED s is never null nor one of 'N/A', where i = 3: 1 of 1 row fails",
                        "PASSED s is never null nor one of 'N/A', where i = 9: 0 rows considered, there is none",
                        "ERRORED i is integer and cannot be compared with 'none'; write a number");
    }

    @Test
    void allOrAnyOfSomeColumnsHaveAValue() {
        assertThat(rows("a, b", "(1, 1), (NULL, 1), (NULL, NULL)")
                        .says(
                                "rows_complete: { columns: [a, b] }",
                                "rows_complete: { columns: [a, b], need: all, at_most: 2 }",
                                "rows_complete: { columns: [a, b], need: any }",
                                "rows_complete: { columns: [a, b], need: any, where: b = 1 }"))
                .containsExactly(
                        "FAILED every one of (a, b) has a value: 2 of 3 rows fail",
                        "PASSED every one of (a, b) has a value: 2 of 3 rows fail",
                        "FAILED at least one of (a, b) has a value: 1 of 3 rows fails",
                        "PASSED at least one of (a, b) has a value, where b = 1: all 2 rows pass");
    }

    @Test
    void whereOneColumnHasAValueOthersHaveOne() {
        assertThat(rows("a, b, c", "(1, 1, 1), (1, NULL, 1), (NULL, NULL, 1), (1, 1, NULL)")
                        .says(
                                "complete_together: { if: a, then: b }",
                                "complete_together: { if: a, then: [b, c] }",
                                "complete_together: { if: b, then: a }",
                                "complete_together: { if: a, then: [b, c], where: a is null }"))
                .containsExactly(
                        "FAILED b has a value wherever a has one: 1 of 4 rows fails",
                        "FAILED (b, c) have values wherever a has one: 2 of 4 rows fail",
                        "PASSED a has a value wherever b has one: all 4 rows pass",
                        "PASSED (b, c) have values wherever a has one, where a is null: the only row passes");
    }

    @Test
    void valuesOfARowDifferFromEachOther() {
        assertThat(rows("a, b, c", "(1, 2, 3), (1, 2, 1), (1, 1, NULL), (1, NULL, 2)")
                        .says(
                                "unique_within_record: { columns: [a, b, c] }",
                                "unique_within_record: { columns: [a, b] }",
                                "unique_within_record: { columns: [a, b], nulls: fail }"))
                .containsExactly(
                        "FAILED (a, b, c) differ from each other: 2 of 3 rows fail; 1 null is not considered",
                        "FAILED (a, b) differ from each other: 1 of 3 rows fails; 1 null is not considered",
                        "FAILED (a, b) differ from each other: 2 of 4 rows fail");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> rows("a, b", "(1, 2)")
                        .says("unique_within_record: { columns: a }", "complete_together: { if: a, then: [b, a] }"))
                .hasMessageContaining("one column cannot differ from itself; name at least two")
                .hasMessageContaining("a stands on both sides");
    }
}
