package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Samples;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code row_count_match}, {@code aggregate_balance}, {@code dataset_equality} and {@code row_diff}. */
class TwoDatasetsTest {
    @TempDir
    Path folder;

    private static String suite(String keys, String... checks) {
        return """
                version: 1
                datasets:
                  p: { path: p.parquet, when_empty: allow }
                  none: { path: none.csv, when_empty: allow }
                  t:
                    path: t.parquet
                    when_empty: allow
                """ + keys + "    checks:\n      - " + String.join("\n      - ", checks) + "\n";
    }

    private SuiteRun data(String columns, String here, String there) {
        return SuiteRun.in(folder)
                .parquet("t.parquet", "SELECT * FROM (VALUES " + here + ") t(" + columns + ")")
                .parquet("p.parquet", "SELECT * FROM (VALUES " + there + ") t(" + columns + ")")
                .file("none.csv", columns);
    }

    private static List<String> said(SuiteRun run, String... checks) {
        return SuiteRun.said(run.verify(suite("    samples: { show: [g] }\n", checks)));
    }

    @Test
    void rowsCompareWithThoseOfAnotherDataSet() {
        assertThat(said(
                        data("id", "(1), (2), (3)", "(1), (2)"),
                        "row_count_match: p",
                        "row_count_match: { reference: p, factor: 1.5 }",
                        "row_count_match: { reference: p, within: 1 }",
                        "row_count_match: { reference: p, within: 50% }",
                        "row_count_match: { reference: p, within: 49.9%, severity: warn }",
                        "row_count_match: { reference: p, is: at_least }",
                        "row_count_match: { reference: p, is: at_most, factor: 2 }",
                        "row_count_match: { reference: p, reference_where: id = 1, where: id = 3 }",
                        "row_count_match: none",
                        "row_count_match: { reference: none, where: false }"))
                .containsExactly(
                        "FAILED the number of rows is equal to that of p: it is 3, there it is 2",
                        "PASSED the number of rows is equal to 1.5 times that of p: it is 3, there it is 2",
                        "PASSED the number of rows is equal to that of p within 1: it is 3, there it is 2",
                        "PASSED the number of rows is equal to that of p within 50%: it is 3, there it is 2",
                        "WARNED the number of rows is equal to that of p within 49.9%: it is 3, there it is 2",
                        "PASSED the number of rows is at least that of p: it is 3, there it is 2",
                        "PASSED the number of rows is at most 2 times that of p: it is 3, there it is 2",
                        "PASSED the number of rows is equal to that of p where id = 1, where id = 3: it is 1, there it is 1",
                        "FAILED the number of rows is equal to that of none: it is 3, there it is 0",
                        "FAILED the number of rows is equal to that of none, where false: neither has a row");
    }

    @Test
    void sumsOfGroupsBalance() {
        assertThat(said(
                        data(
                                "g, v",
                                "('a', 1.5), ('a', 2.5), ('b', 10), ('new', 1), (NULL, NULL)",
                                "('a', 4), ('b', 9), ('old', 1), (NULL, NULL)"),
                        "aggregate_balance: { of: sum, column: v, reference: p, group_by: g }",
                        "aggregate_balance: { of: sum, column: v, reference: p.v, group_by: g, where: \"g in ('a', 'b')\","
                                + " reference_where: \"g in ('a', 'b')\", within: 1 }",
                        "aggregate_balance: { of: rows, reference: p, group_by: g, where: g = 'a', reference_where: g = 'a',"
                                + " is: at_least }",
                        "aggregate_balance: { of: sum, column: v, reference: p, within: 10% }",
                        "aggregate_balance: { of: max, column: g, reference: p }",
                        "aggregate_balance: { of: mean, column: v, reference: p, where: g is null, reference_where: g is"
                                + " null }",
                        "aggregate_balance: { of: mean, column: v, reference: p, where: g is null, reference_where: g is"
                                + " null, allow_undefined: true }",
                        "aggregate_balance: { of: rows, reference: none, group_by: g, where: false }",
                        "aggregate_balance: { of: rows, reference: none, where: false, id: none }"))
                .containsExactly(
                        "FAILED for each g, the sum of v is equal to that of p: 4 of 5 groups fail",
                        "PASSED for each g, the sum of v is equal to that of p where g in ('a', 'b') within 1, where g in"
                                + " ('a', 'b'): all 2 groups pass",
                        "PASSED for each g, the number of rows is at least that of p where g = 'a', where g = 'a': the only"
                                + " group passes",
                        "PASSED the sum of v is equal to that of p within 10%: it is 15, the other is 14",
                        "FAILED the largest g is equal to that of p: it is new, the other is old",
                        "FAILED the mean of v is equal to that of p where g is null, where g is null: it is undefined, the"
                                + " other is undefined",
                        "PASSED the mean of v is equal to that of p where g is null, where g is null: it is undefined, the"
                                + " other is undefined",
                        "FAILED for each g, the number of rows is equal to that of none, where false: there is no group",
                        "FAILED the number of rows is equal to that of none, where false: neither has a row");
    }

    @Test
    void groupsAreNamedWhereTheyMayBeSeen() {
        VerificationResult result = data("g, v", "('a', 1), ('x', 1)", "('a', 2), ('y', 1)")
                .verify(suite(
                        "    samples: { show: [g, v] }\n",
                        "aggregate_balance: { of: sum, column: v, reference: p, group_by: g }"));

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "FAILED for each g, the sum of v is equal to that of p: 3 of 3 groups fail: a is 1, there 2,"
                                + " x is missing in p, y is missing here");
    }

    @Test
    void dataSetsAreEqualInAnyOrder() {
        SuiteRun run = data(
                "id, v, d, \"a b\"",
                "(1, 'x', 0.1::DOUBLE, NULL), (2, 'é', 2.0, 1), (2, 'é', 2.0, 1), (3, NULL, 3.0, 1)",
                "(3, NULL, 3.0::DOUBLE, 1), (2, 'é', 2.0, 1), (1, 'x', 0.1001, NULL)");
        assertThat(said(
                        run,
                        "dataset_equality: p",
                        "dataset_equality: { reference: p, decimals: 3 }",
                        "dataset_equality: { reference: p, decimals: 3, duplicates: ignore }",
                        "dataset_equality: { reference: p, columns: [v], duplicates: ignore }",
                        "dataset_equality: { reference: p, except: [d, a b], at_most: 1 row }",
                        "dataset_equality: { reference: p, except: [d], at_most: 14% }",
                        "dataset_equality: { reference: p, reference_where: id = 3, where: id = 3 }",
                        "dataset_equality: t",
                        "dataset_equality: none",
                        "dataset_equality: { reference: none, where: false }",
                        "dataset_equality: { reference: p, columns: [w] }"))
                .containsExactly(
                        "FAILED the rows are those of p: 4 rows here and 3 there, 2 only here and 1 only there",
                        "FAILED the rows are those of p: 4 rows here and 3 there, 1 only here and 0 only there",
                        "PASSED the rows are those of p: 3 rows here and 3 there, the same",
                        "PASSED the rows are those of p in v: 3 rows here and 3 there, the same",
                        "PASSED the rows are those of p but for (d, a b): 4 rows here and 3 there, 1 only here and 0 only there",
                        "FAILED the rows are those of p but for d: 4 rows here and 3 there, 1 only here and 0 only there",
                        "PASSED the rows are those of p where id = 3, where id = 3: 1 row here and 1 there, the same",
                        "PASSED the rows are those of t: 4 rows here and 4 there, the same",
                        "FAILED the rows are those of none: 4 rows here and 0 there, 4 only here and 0 only there",
                        "PASSED the rows are those of none, where false: 0 rows considered, there is none",
                        "ERRORED dataops.yaml:20:53: the data set t has no column 'w'; known columns are id, v, d, a b");
    }

    @Test
    void aDataSetWithoutRowsIsNotEqualToOneWithRows() {
        SuiteRun run = SuiteRun.in(folder)
                .parquet("t.parquet", "SELECT 1 AS id, DATE '2026-01-01' AS day")
                .parquet("p.parquet", "SELECT 1 AS id, DATE '2026-01-01' AS day WHERE false")
                .file("none.csv", "id,day");
        assertThat(said(
                        run,
                        "dataset_equality: none",
                        "dataset_equality: { reference: none, where: false }",
                        "row_diff: { reference: none, key: id }",
                        "row_diff: { reference: p, key: id }",
                        "row_diff: { reference: p, key: id, where: false }"))
                .containsExactly(
                        "FAILED the rows are those of none: 1 row here and 0 there, 1 only here and 0 only there",
                        "PASSED the rows are those of none, where false: 0 rows considered, there is none",
                        "FAILED each id has the row that none has: 1 key: 1 added",
                        "FAILED each id has the row that p has: 1 key: 1 added",
                        "PASSED each id has the row that p has, where false: 0 keys considered, there is none");
    }

    @Test
    void rowsAreDiffedByTheirKey() {
        SuiteRun run = data(
                "id, v, d",
                "(1, 'x', 10.0::DOUBLE), (2, 'y', 1.0), (4, 'n', 1.0), (5, 'e', NULL), (6, 'r', 1.0), (6, 'r', 1.0), (NULL,"
                        + " 'k', 1.0)",
                "(1, 'x', 10.05::DOUBLE), (2, 'z', 2.0), (3, 'g', 1.0), (5, 'e', NULL), (6, 'r', 1.0)");
        assertThat(said(
                        run,
                        "row_diff: { reference: p, key: id }",
                        "row_diff: { reference: p, key: id, within: 0.05 }",
                        "row_diff: { reference: p, key: id, within_share: 0.5%, columns: d }",
                        "row_diff: { reference: p, key: id, except: d, allow: [added, removed], at_most: 2 }",
                        "row_diff: { reference: p, key: [id, v], allow: [added, removed, changed], where: id < 6 }",
                        "row_diff: { reference: p, key: id, where: id = 5, reference_where: id = 5 }"))
                .containsExactly(
                        "FAILED each id has the row that p has: 6 keys: 1 added, 1 removed, 2 changed (v 1, d 2), 1 not told"
                                + " apart, since the key repeats; rows without a key are not considered: 1",
                        "FAILED each id has the row that p has: 6 keys: 1 added, 1 removed, 1 changed (v 1, d 1), 1 not told"
                                + " apart, since the key repeats; rows without a key are not considered: 1",
                        "FAILED each id has the row that p has in d: 6 keys: 1 added, 1 removed, 1 changed (d 1), 1 not told"
                                + " apart, since the key repeats; rows without a key are not considered: 1",
                        "PASSED each id has the row that p has but for d, added and removed allowed: 6 keys: 1 added, 1 removed,"
                                + " 1 changed (v 1), 1 not told apart, since the key repeats; rows without a key are not"
                                + " considered: 1",
                        "PASSED each (id, v) has the row that p has, added and removed and changed allowed, where id < 6: 7"
                                + " keys: 2 added, 3 removed, 1 changed (d 1)",
                        "PASSED each id has the row that p where id = 5 has, where id = 5: 1 key, all the same");
    }

    @Test
    void differencesAreShownWithKeyColumnAndBothValuesMaskedAsTheSuiteSays() {
        VerificationResult result = data(
                        "id, v, secret",
                        "(1, 'x', 'a'), (2, 'y', 'b'), (4, 'n', 'c')",
                        "(1, 'x', 'q'), (2, 'z', 'b'), (3, 'g', 'd')")
                .verify(suite("    key: id\n    samples: { show: [v] }\n", "row_diff: { reference: p, key: id }"));

        Samples samples = result.checks().get(0).finding().samples();
        assertThat(samples.columns())
                .containsExactly("id", "dataops_difference", "dataops_column", "dataops_here", "dataops_there");
        assertThat(samples.rows())
                .containsExactly(
                        Arrays.asList("1", "changed", "secret", Samples.MASKED, Samples.MASKED),
                        Arrays.asList("2", "changed", "v", "y", "z"),
                        Arrays.asList("3", "removed", null, null, null),
                        Arrays.asList("4", "added", null, null, null));
    }

    @Test
    void rowsOfOneSideOnlyAreShownWithTheSide() {
        VerificationResult result = data("id, v", "(1, 'x'), (2, 'y')", "(1, 'x'), (2, 'z')")
                .verify(suite("    key: id\n", "dataset_equality: p"));

        Samples samples = result.checks().get(0).finding().samples();
        assertThat(samples.columns()).containsExactly("id", "dataops_difference", "v");
        assertThat(samples.rows())
                .containsExactly(List.of("2", "here", Samples.MASKED), List.of("2", "p", Samples.MASKED));
    }

    @Test
    void manyRowsAreDiffedWithinTheMemoryLimit() {
        assertThat(said(
                        SuiteRun.in(folder)
                                .memory(64L << 20)
                                .parquet(
                                        "t.parquet",
                                        "SELECT i AS id, hash(i) AS a, 'text ' || i AS b FROM range(200000) r(i)")
                                .parquet(
                                        "p.parquet",
                                        "SELECT i AS id, hash(i) AS a, 'text ' || i AS b FROM range(1, 200001) r(i)")
                                .file("none.csv", "id,a,b"),
                        "row_diff: { reference: p, key: id }",
                        "dataset_equality: p"))
                .containsExactly(
                        "FAILED each id has the row that p has: 200,001 keys: 1 added, 1 removed",
                        "FAILED the rows are those of p: 200,000 rows here and 200,000 there, 1 only here and 1 only there");
    }
}
