package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code not_null}, {@code is_null}, {@code completeness} and {@code not_blank}. */
class CompletenessTest {
    private static final String TYPES = "read: { types: { id: integer, name: text, none: text } }";

    @TempDir
    Path folder;

    @Test
    void everyNullIsAFailingRowOfAllRows() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "id,name,none", "1,a,", ",b,", "3,,")
                        .key(TYPES)
                        .says(
                                "not_null: id",
                                "not_null: none",
                                "not_null: { column: id, at_most: 1 }",
                                "not_null: { column: id, at_most: 0 rows }",
                                "not_null: { column: [id, name], severity: warn, at_most: 20% }",
                                "not_null: { column: id, where: id > 0 }",
                                "not_null: { column: name, where: id is null, description: Names are known. }"))
                .containsExactly(
                        "FAILED id is never null: 1 of 3 rows fails",
                        "FAILED none is never null: 3 of 3 rows fail",
                        "PASSED id is never null: 1 of 3 rows fails",
                        "FAILED id is never null: 1 of 3 rows fails",
                        "WARNED id is never null: 1 of 3 rows fails",
                        "WARNED name is never null: 1 of 3 rows fails",
                        "PASSED id is never null, where id > 0: all 2 rows pass",
                        "PASSED Names are known.: the only row passes");
    }

    @Test
    void everyPresentValueFailsWhereNoneIsExpected() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "id,name,none", "1,a,", ",b,", "3,,")
                        .key(TYPES)
                        .says(
                                "is_null: none",
                                "is_null: id",
                                "is_null: { column: id, at_least: 33.3% }",
                                "is_null: { column: id, at_least: 33.4% }",
                                "is_null: { column: id, where: id = 1, severity: warn }"))
                .containsExactly(
                        "PASSED none is always null: all 3 rows pass",
                        "FAILED id is always null: 2 of 3 rows fail",
                        "PASSED id is always null: 2 of 3 rows fail",
                        "FAILED id is always null: 2 of 3 rows fail",
                        "WARNED id is always null, where id = 1: 1 of 1 row fails");
    }

    @Test
    void completenessComparesTheShareOfPresentValuesExactly() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "id,name,none", "1,a,", ",b,", "3,,")
                        .key(TYPES)
                        .says(
                                "completeness: { column: id, min: 66.6% }",
                                "completeness: { column: id, min: 66.7% }",
                                "completeness: { column: id, max: 0.6667 }",
                                "completeness: { column: id, max: 0.6666, severity: warn }",
                                "completeness: { column: none, max: 0% }",
                                "completeness: { column: none, min: 0.0001%, max: 100% }",
                                "completeness: { column: id, min: 100%, where: id = 1 }",
                                "completeness: { column: id, min: 100%, where: id = 9 }",
                                "completeness: { column: id, min: 100%, where: id = 9, allow_undefined: true }"))
                .containsExactly(
                        "PASSED the share of values present in id is at least 66.6%: it is 2 of 3 (66.7%)",
                        "FAILED the share of values present in id is at least 66.7%: it is 2 of 3 (66.67%)",
                        "PASSED the share of values present in id is at most 66.67%: it is 2 of 3 (66.7%)",
                        "WARNED the share of values present in id is at most 66.66%: it is 2 of 3 (66.7%)",
                        "PASSED the share of values present in none is at most 0%: it is 0 of 3 (0%)",
                        "FAILED the share of values present in none is at least 0.0001% and at most 100%: it is 0 of 3 (0%)",
                        "PASSED the share of values present in id is at least 100%, where id = 1: it is 1 of 1 (100%)",
                        "FAILED the share of values present in id is at least 100%, where id = 9: it is undefined,"
                                + " because no row is considered",
                        "PASSED the share of values present in id is at least 100%, where id = 9: it is undefined,"
                                + " because no row is considered");
    }

    @Test
    void onlyWhiteSpaceOfAnyKindIsBlank() {
        assertThat(SuiteRun.in(folder)
                        .parquet(
                                "t.parquet",
                                "SELECT * FROM (VALUES ('a'), (' '), (''), (chr(9) || chr(10) || chr(13)), (chr(160)),"
                                        + " (chr(8195)), (chr(12288)), (chr(8203)), ('.'), (NULL)) t(s)")
                        .says(
                                "not_blank: s",
                                "not_blank: { column: s, nulls: fail }",
                                "not_blank: { column: s, at_least: 3 rows }",
                                "not_blank: { column: s, where: s is null }",
                                "not_blank: { column: s, where: s is null, nulls: fail }",
                                "not_blank: { column: s, where: \"s = '.'\", severity: warn }"))
                .containsExactly(
                        "FAILED s is never blank: 6 of 9 rows fail; 1 null is not considered",
                        "FAILED s is never blank: 7 of 10 rows fail",
                        "PASSED s is never blank: 6 of 9 rows fail; 1 null is not considered",
                        "PASSED s is never blank, where s is null: 0 rows considered, the only one is null",
                        "FAILED s is never blank, where s is null: 1 of 1 row fails",
                        "PASSED s is never blank, where s = '.': the only row passes");
    }

    @Test
    void notBlankNeedsAText() {
        assertThat(SuiteRun.in(folder).file("t.csv", "id", "1").says("not_blank: id"))
                .containsExactly(
                        "ERRORED not_blank needs a text, but id is integer; declare its type under read: types:"
                                + " { id: text }");
    }

    @Test
    void withoutRowsRowChecksPassAndSayThatNothingWasConsidered() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "id,name,none")
                        .key(TYPES)
                        .says(
                                "not_null: id",
                                "is_null: id",
                                "not_blank: name",
                                "not_null: { column: id, at_least: 99.9% }",
                                "not_null: { column: id, at_least: 1 row }",
                                "completeness: { column: id, min: 1% }"))
                .containsExactly(
                        "PASSED id is never null: 0 rows considered, there is none",
                        "PASSED id is always null: 0 rows considered, there is none",
                        "PASSED name is never blank: 0 rows considered, there is none",
                        "PASSED id is never null: 0 rows considered, there is none",
                        "FAILED id is never null: 0 rows considered, there is none",
                        "FAILED the share of values present in id is at least 1%: it is undefined, because no row is"
                                + " considered");
    }

    @Test
    void aShareMayHaveStrictLimits() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "id,x", "1,a", ",b", "3,c", "4,d")
                        .says(
                                "completeness: { column: id, above: 75% }",
                                "completeness: { column: id, above: 74%, below: 76% }",
                                "completeness: { column: id, min: 75%, below: 75.1% }"))
                .containsExactly(
                        "FAILED the share of values present in id is above 75%: it is 3 of 4 (75%)",
                        "PASSED the share of values present in id is above 74% and below 76%: it is 3 of 4 (75%)",
                        "PASSED the share of values present in id is at least 75% and below 75.1%: it is 3 of 4 (75%)");
        assertThatThrownBy(() -> SuiteRun.in(folder).says("completeness: { column: id, min: 1%, above: 2% }"))
                .hasMessageContaining("give 'min' or 'above', not both");
        assertThatThrownBy(() -> SuiteRun.in(folder).says("completeness: { column: id, max: 1%, below: 2% }"))
                .hasMessageContaining("give 'max' or 'below', not both");
    }
}
