package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code foreign_key}, {@code compare} and {@code equal_sum}. */
class RelationshipTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    private static String suite(String... checks) {
        return """
                version: 1
                datasets:
                  p: { path: p.csv, when_empty: allow }
                  none: { path: none.csv, when_empty: allow, read: { types: { id: integer } } }
                  t:
                    path: t.csv
                    read: { types: { id: integer } }
                    checks:
                """ + "      - " + String.join("\n      - ", checks) + "\n";
    }

    @Test
    void everyValueIsFoundInTheOtherDataSet() {
        assertThat(SuiteRun.said(SuiteRun.in(folder)
                        .file("p.csv", "id,lang,x.y", "1,de,1", "1,en,1", "2,de,1", ",,9")
                        .file("none.csv", "id")
                        .file("t.csv", "id,lang,s", "1,de,a", "2,en,b", "3,de,c", ",de,d", "2,,e")
                        .verify(suite(
                                "foreign_key: { column: id, references: p.id }",
                                "foreign_key: { column: id, references: p.id, at_most: 25% }",
                                "foreign_key: { column: id, references: p.id, at_most: 24.9%, severity: warn }",
                                "foreign_key: { column: [id, lang], references: { p: [id, lang] } }",
                                "foreign_key: { column: id, references: p.x.y, at_least: 1 }",
                                "foreign_key: { column: id, references: none.id }",
                                "foreign_key: { column: id, references: p.id, where: id < 3 }",
                                "foreign_key: { column: id, references: none.id, where: id is null }",
                                "foreign_key: { column: id, references: t.id }",
                                "foreign_key: { column: s, references: p.id }",
                                "foreign_key: { column: id, references: p.ip }",
                                "foreign_key: { column: ip, references: p.id }"))))
                .containsExactly(
                        "FAILED id is found in p.id: 1 of 4 rows fails; 1 null is not considered",
                        "PASSED id is found in p.id: 1 of 4 rows fails; 1 null is not considered",
                        "WARNED id is found in p.id: 1 of 4 rows fails; 1 null is not considered",
                        "FAILED (id, lang) is found in p.(id, lang): 2 of 3 rows fail; 2 nulls are not considered",
                        "PASSED id is found in p.x.y: 3 of 4 rows fail; 1 null is not considered",
                        "FAILED id is found in none.id: 4 of 4 rows fail; 1 null is not considered",
                        "PASSED id is found in p.id, where id < 3: all 3 rows pass",
                        "PASSED id is found in none.id, where id is null: 0 rows considered, the only one is null",
                        "PASSED id is found in t.id: all 4 rows pass; 1 null is not considered",
                        "ERRORED s and p.id cannot be compared: one is text, the other integer; declare the type of one of"
                                + " them under read: types",
                        "ERRORED dataops.yaml:19:48: the data set p has no column 'ip'; did you mean 'id'?",
                        "ERRORED dataops.yaml:20:32: the data set t has no column 'ip'; did you mean 'id'?");
    }

    @Test
    void withoutRowsNothingHasToBeFound() {
        assertThat(SuiteRun.said(SuiteRun.in(folder)
                        .file("p.csv", "id", "1")
                        .file("none.csv", "id")
                        .file("t.csv", "id")
                        .verify(suite("foreign_key: { column: id, references: none.id }"))))
                .containsExactly("PASSED id is found in none.id: 0 rows considered, there is none");
    }

    @Test
    void twoColumnsOfARowCompare() {
        assertThat(rows(
                                "a, b, s, d, m",
                                "(1, 2, 'x', DATE '2026-01-01', TIMESTAMP '2026-01-01 00:00:01'),"
                                        + " (2, 2, 'x', DATE '2026-01-02', TIMESTAMP '2026-01-01 23:00:00'),"
                                        + " (NULL, 1, 'y', NULL, NULL)")
                        .says(
                                "compare: { left: a, is: '<=', right: b }",
                                "compare: { left: a, is: '<', right: b }",
                                "compare: { left: a, is: '<', right: b, nulls: fail }",
                                "compare: { left: a, is: '=', right: b, at_most: 1, severity: warn }",
                                "compare: { left: a, is: '!=', right: b, at_least: 50.1%, severity: warn }",
                                "compare: { left: b, is: '>=', right: a }",
                                "compare: { left: m, is: '>', right: d }",
                                "compare: { left: a, is: '>', right: b, where: a is null }",
                                "compare: { left: a, is: '>', right: b, where: b > 9 }",
                                "compare: { left: a, is: '=', right: s }",
                                "compare: { left: d, is: '=', right: s }"))
                .containsExactly(
                        "PASSED a <= b: all 2 rows pass; 1 null is not considered",
                        "FAILED a < b: 1 of 2 rows fails; 1 null is not considered",
                        "FAILED a < b: 2 of 3 rows fail",
                        "PASSED a = b: 1 of 2 rows fails; 1 null is not considered",
                        "WARNED a != b: 1 of 2 rows fails; 1 null is not considered",
                        "PASSED b >= a: all 2 rows pass; 1 null is not considered",
                        "FAILED m > d: 1 of 2 rows fails; 1 null is not considered",
                        "PASSED a > b, where a is null: 0 rows considered, the only one is null",
                        "PASSED a > b, where b > 9: 0 rows considered, there is none",
                        "ERRORED a and s cannot be compared: one is integer, the other text; declare the type of one of them"
                                + " under read: types",
                        "ERRORED d and s cannot be compared: one is date, the other text; declare the type of one of them"
                                + " under read: types");
    }

    @Test
    void whatIsNoNumberIsNotLargerThanOne() {
        assertThat(rows("a, b", "('NaN'::DOUBLE, 1::DOUBLE), (1, 'NaN'), ('Infinity', 1), (2, 1)")
                        .says(
                                "compare: { left: a, is: '>=', right: b }",
                                "compare: { left: a, is: '<', right: b }",
                                "compare: { left: a, is: '=', right: a }"))
                .containsExactly(
                        "FAILED a >= b: 2 of 4 rows fail",
                        "FAILED a < b: 4 of 4 rows fail",
                        "PASSED a = a: all 4 rows pass");
    }

    @Test
    void aColumnThatCannotBeComparedIsNamedBesideItselfToo() {
        assertThat(rows("a", "([1]), ([2])").says("compare: { left: a, is: '=', right: a }"))
                .containsExactly("ERRORED a comparison cannot look into a, which is nested (INTEGER[])");
    }

    @Test
    void columnsAddUpToAnother() {
        assertThat(rows("net, tax, gross, x", "(1.00, 0.19, 1.19, 1), (2.00, 0.38, 2.39, NULL), (NULL, 0.1, 0.1, 1)")
                        .says(
                                "equal_sum: { columns: [net, tax], equals: gross }",
                                "equal_sum: { columns: [net, tax], equals: gross, within: 0.01 }",
                                "equal_sum: { columns: [net, tax], equals: gross, within: 0.009, severity: warn }",
                                "equal_sum: { columns: [net, tax], equals: gross, within: 0.01, nulls: fail }",
                                "equal_sum: { columns: [net], equals: net, at_least: 100% }",
                                "equal_sum: { columns: [net, tax], equals: x, where: net is null }",
                                "equal_sum: { columns: [net, tax], equals: x, where: net > 5 }"))
                .containsExactly(
                        "FAILED net + tax = gross: 1 of 2 rows fails; 1 null is not considered",
                        "PASSED net + tax = gross within 0.01: all 2 rows pass; 1 null is not considered",
                        "WARNED net + tax = gross within 0.009: 1 of 2 rows fails; 1 null is not considered",
                        "FAILED net + tax = gross within 0.01: 1 of 3 rows fails",
                        "PASSED net = net: all 2 rows pass; 1 null is not considered",
                        "PASSED net + tax = x, where net is null: 0 rows considered, the only one is null",
                        "PASSED net + tax = x, where net > 5: 0 rows considered, there is none");
    }

    @Test
    void doublesAddUpDespiteTheirBinaryFractions() {
        assertThat(rows("a, b, c", "(0.1::DOUBLE, 0.2::DOUBLE, 0.3::DOUBLE), (1e9, 0.1, 1000000000.1)")
                        .says("equal_sum: { columns: [a, b], equals: c }"))
                .containsExactly("PASSED a + b = c: all 2 rows pass");
    }

    @Test
    void smallIntegersAddUpToMoreThanTheirTypeHolds() {
        assertThat(rows("a, b, c", "(100::TINYINT, 100::TINYINT, 200::SMALLINT), (9223372036854775807, 1, 0)")
                        .says("equal_sum: { columns: [a, b], equals: c, where: a = 100 }"))
                .containsExactly("PASSED a + b = c, where a = 100: the only row passes");
        assertThat(SuiteRun.in(folder)
                        .parquet(
                                "t.parquet",
                                "SELECT 100::TINYINT AS a, 100::TINYINT AS b, 200::SMALLINT AS c, s FROM"
                                        + " (SELECT 'x' AS s)")
                        .says("equal_sum: { columns: [a, b], equals: c }", "equal_sum: { columns: [a, s], equals: c }"))
                .containsExactly("PASSED a + b = c: the only row passes", "ERRORED a sum needs numbers, but s is text");
    }
}
