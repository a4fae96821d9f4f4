package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.Selection;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineTest {
    private static final String GOOD_AND_BAD = "quarantine: {}";

    @TempDir
    private Path folder;

    private SuiteRun run;
    private SeparatedRows rows;

    @BeforeEach
    void suite() {
        run = SuiteRun.in(folder);
        rows = new SeparatedRows(folder.resolve("quarantine/t"));
    }

    private static GateDecision decision(VerificationResult result) {
        return result.gates().stream()
                .filter(gate -> gate.kind().equals(GateDecision.QUARANTINE))
                .findFirst()
                .orElseThrow();
    }

    private String says(String... checks) {
        return decision(run.verify(List.of(checks))).reason();
    }

    @Test
    void everyRowStandsInOneOfTwoFiles() {
        run.file("t.csv", "id,price", "1,5", "2,-5", "3,", "2,7").key(GOOD_AND_BAD);

        GateDecision decision = decision(run.verify(List.of("unique: id", "between: { column: price, min: 0 }")));

        assertThat(decision.reason())
                .isEqualTo("2 good and 2 bad rows of t are kept apart in quarantine/t: good.parquet and bad.parquet");
        assertThat(decision.decision()).isEqualTo(Decision.PASS);
        assertThat(decision.effect()).isEqualTo(Effect.NONE);
        assertThat(decision.numbers()).hasToString("{bad=2, good=2}");
        assertThat(rows.good("*")).containsExactly("1|5", "3|null");
        assertThat(rows.bad("*"))
                .containsExactly(
                        "2|-5|[t.unique.id, t.between.price]|[id is unique, price is at least 0]",
                        "2|7|[t.unique.id]|[id is unique]");
    }

    @Test
    void goodRowsDoNotNeedABadOne() {
        run.file("t.csv", "id", "2", "1").key(GOOD_AND_BAD);

        assertThat(says("not_null: id"))
                .isEqualTo("2 good and 0 bad rows of t are kept apart in quarantine/t: good.parquet and bad.parquet");
        assertThat(rows.good("*")).containsExactly("2", "1");
        assertThat(rows.bad("*")).isEmpty();
        assertThat(rows.types("bad"))
                .containsExactly("id BIGINT", "dataops_checks VARCHAR[]", "dataops_reasons VARCHAR[]");
    }

    @Test
    void onlyBadRowsAreWrittenOnRequest() {
        run.file("t.csv", "id", "1", "").key("quarantine: { rows: bad }");

        assertThat(says("not_null: id"))
                .isEqualTo("1 good and 1 bad row of t are kept apart in quarantine/t: bad.parquet");
        assertThat(folder.resolve("quarantine/t/good.parquet")).doesNotExist();
        assertThat(rows.bad("id")).containsExactly("null");
    }

    @Test
    void columnsKeepTheirTypesAndValues() {
        run.parquet(
                        "t.parquet",
                        "SELECT * FROM (VALUES (1::TINYINT, 1.50::DECIMAL(9,2), 'zoë 日本 \uD83D\uDE00', {'a': [1, 2], 'b': {'c': 'x'}},"
                                + " TIMESTAMPTZ '2026-01-31 12:00:00+01', DATE '2026-01-31', '\\xAA'::BLOB, MAP {'k': 1.5}),"
                                + " (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)) t(i, d, \"sélect \"\"x\"\"\", n, z, y, b, m)")
                .key(GOOD_AND_BAD);

        assertThat(says("not_null: i")).startsWith("1 good and 1 bad row of t");

        assertThat(rows.types("good"))
                .containsExactly(
                        "i TINYINT",
                        "d DECIMAL(9,2)",
                        "sélect \"x\" VARCHAR",
                        "n STRUCT(a INTEGER[], b STRUCT(c VARCHAR))",
                        "z TIMESTAMP WITH TIME ZONE",
                        "y DATE",
                        "b BLOB",
                        "m MAP(VARCHAR, DECIMAL(2,1))");
        assertThat(rows.good("i, d, \"sélect \"\"x\"\"\", n, z AT TIME ZONE 'UTC', y, hex(b), m"))
                .containsExactly(
                        "1|1.50|zoë 日本 \uD83D\uDE00|{a=[1, 2], b={c=x}}|2026-01-31 11:00:00.0|2026-01-31|AA|{k=1.5}");
        assertThat(rows.bad("i, d, n, m, dataops_checks")).containsExactly("null|null|null|null|[t.not_null.i]");
    }

    @Test
    void allRowsOfADuplicateAreBadAndThoseWithoutAKeyAreNot() {
        run.file("t.csv", "a,b,v", "1,x,1", "1,x,2", ",x,3", ",x,4", "1,y,5", "1,x,1")
                .key(GOOD_AND_BAD);

        says("unique: { columns: [a, b] }");

        assertThat(rows.bad("v")).containsExactly("1", "2", "1");
        assertThat(rows.good("v")).containsExactly("3", "4", "5");
    }

    @Test
    void rowsWithoutAPrimaryKeyAreBad() {
        run.file("t.csv", "a,v", "1,1", ",2", ",3", "2,4").key(GOOD_AND_BAD);

        says("primary_key: [a]");

        assertThat(rows.bad("v")).containsExactly("2", "3");
    }

    @Test
    void aConditionOfACheckLeavesOtherRowsGood() {
        run.file("t.csv", "kind,v", "a,-1", "b,-1", "a,1", "b,1").key(GOOD_AND_BAD);

        says("between: { column: v, min: 0, where: \"kind = 'a'\" }", "unique: { columns: v, where: \"kind = 'b'\" }");

        assertThat(rows.bad("kind, v, dataops_checks")).containsExactly("a|-1|[t.between.v]");
    }

    @Test
    void rowsThatTheDataSetLeavesOutAreInNeitherFile() {
        run.file("t.csv", "v", "1", "-1", "-2").key("where: v > -2").key(GOOD_AND_BAD);

        assertThat(says("between: { column: v, min: 0 }")).startsWith("1 good and 1 bad row of t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foreign_key: { column: v, references: u.id } | 7",
                "no_leakage: { column: v, not_in: w.id } | 1",
                "increasing: v | 3,2",
                "outliers: { column: v, method: iqr } | 900",
                "expression: 'v < 900' | 900",
                "all_true: ['v < 900', 'v <> 2'] | 900,2",
                "json_schema: { column: s, schema: '{\"type\": \"integer\"}' } | 7",
                "one_type: s | 7",
                "one_spelling: w | 1,2",
                "not_null: w | 900",
                "no_overlaps: { from: v, to: e } | 7"
            })
    void everyCheckThatTellsRowsTakesPart(String checkAndBad) {
        String[] parts = checkAndBad.split(" \\| ", -1);
        run.file("u.csv", "id", "1", "2", "3", "900")
                .file("w.csv", "id", "1")
                .file("t.csv", "v,s,w,e", "1,1,Ab,2", "900,2,,901", "3,3,c,8", "7,x,d,9", "2,5,ab,3");

        VerificationResult result =
                run.verify("version: 1\ndatasets:\n  u: { path: u.csv }\n  w: { path: w.csv }\n  t:\n    path: t.csv\n"
                        + "    read: { types: { s: text } }\n    quarantine: {}\n    checks: [ " + parts[0] + " ]\n");

        assertThat(decision(result).reason()).contains("are kept apart");
        assertThat(String.join(",", rows.bad("v"))).isEqualTo(parts[1]);
    }

    @Test
    void aThresholdPardonsACheckAndNoRow() {
        run.file("t.csv", "v", "1", "-1").key(GOOD_AND_BAD);

        VerificationResult result = run.verify(List.of("between: { column: v, min: 0, at_most: 50% }"));

        assertThat(SuiteRun.said(result)).containsExactly("PASSED v is at least 0: 1 of 2 rows fails");
        assertThat(rows.bad("v")).containsExactly("-1");
    }

    @Test
    void checksThatTellNoRowsOrOnlyWarnTakeNoPart() {
        run.file("t.csv", "v", "1", "-1").key(GOOD_AND_BAD);

        assertThat(says("not_null: v", "row_count: { min: 1 }", "between: { column: v, min: 0, severity: warn }"))
                .isEqualTo("2 good and 0 bad rows of t are kept apart in quarantine/t: good.parquet and bad.parquet;"
                        + " not used, because they tell no rows apart: t.row_count;"
                        + " not used, because they only warn: t.between.v");
    }

    @Test
    void aQueryThatFoundRowsLeavesGoodRowsInDoubt() {
        run.file("t.csv", "v", "1", "-1").key(GOOD_AND_BAD);

        VerificationResult result = run.verify(
                List.of("not_null: v", "query: { failing_rows: 'select * from t where v < 0', id: t.negative }"));

        assertThat(decision(result).reason())
                .isEqualTo(
                        "2 good and 0 bad rows of t are kept apart in quarantine/t: good.parquet and bad.parquet; rows that"
                                + " are called good may be at fault for what did not pass and tells no rows apart: t.negative; not"
                                + " used, because they tell no rows apart: t.negative");
        assertThat(decision(result).decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(decision(result).effect()).isEqualTo(Effect.WARN);
        assertThat(decision(result).numbers()).hasToString("{bad=0, good=2}");
        assertThat(rows.good("v")).containsExactly("1", "-1");
    }

    @Test
    void aQueryThatCouldNotRunLeavesGoodRowsInDoubtToo() {
        run.file("t.csv", "v", "1").key(GOOD_AND_BAD);

        assertThat(says("not_null: v", "query: { failing_rows: 'select lost from t', id: t.query }"))
                .contains(
                        "; rows that are called good may be at fault for what did not pass and tells no rows apart: t.query");
    }

    @Test
    void aQueryThatFoundNothingLeavesNoDoubt() {
        run.file("t.csv", "v", "1").key(GOOD_AND_BAD);

        GateDecision decision = decision(run.verify(
                List.of("not_null: v", "query: { failing_rows: 'select * from t where v < 0', id: t.negative }")));

        assertThat(decision.reason())
                .isEqualTo(
                        "1 good and 0 bad rows of t are kept apart in quarantine/t: good.parquet and bad.parquet; not used,"
                                + " because they tell no rows apart: t.negative");
        assertThat(decision.decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aQueryThatOnlyWarnsLeavesNoDoubt() {
        run.file("t.csv", "v", "-1").key(GOOD_AND_BAD);

        GateDecision decision = decision(run.verify(List.of(
                "not_null: v",
                "query: { failing_rows: 'select * from t where v < 0', severity: warn, id: t.negative }")));

        assertThat(decision.reason())
                .isEqualTo(
                        "1 good and 0 bad rows of t are kept apart in quarantine/t: good.parquet and bad.parquet; not used,"
                                + " because they only warn: t.negative");
        assertThat(decision.decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aQueryThatWasLeftOutLeavesNoDoubt() {
        run.file("t.csv", "v", "1").key(GOOD_AND_BAD).only(new Selection(List.of(), List.of("t.negative")));

        GateDecision decision = decision(run.verify(
                List.of("not_null: v", "query: { failing_rows: 'select * from t where v < 0', id: t.negative }")));

        assertThat(decision.decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aRowThatOnlyAQueryTellsIsBadInADataSetOfThatQuery() {
        run.file("s.csv", "id,v", "1,1", "2,-1", "3,1");
        run.verify("version: 1\ndatasets:\n  s: { path: s.csv }\n"
                + "  t:\n    query: \"SELECT *, v < (SELECT avg(v) FROM s) AS low FROM s\"\n    quarantine: {}\n"
                + "    checks: [ expression: { sql: not low, id: t.low } ]\n");

        assertThat(rows.good("id")).containsExactly("1", "3");
        assertThat(rows.bad("id")).containsExactly("2");
    }

    @Test
    void namedChecksAloneMakeARowBadAlsoWhenTheyWarn() {
        run.file("t.csv", "v,w", "1,", "-1,1").key("quarantine: { checks: ['t.between.*'] }");

        assertThat(says("not_null: w", "between: { column: v, min: 0, severity: warn }"))
                .isEqualTo("1 good and 1 bad row of t are kept apart in quarantine/t: good.parquet and bad.parquet");
        assertThat(rows.bad("v")).containsExactly("-1");
    }

    @Test
    void anErroredCheckLeavesNoRowKnownToBeGood() {
        run.file("t.csv", "v", "1", "-1").key(GOOD_AND_BAD);
        says("not_null: v");

        GateDecision decision = decision(run.verify(List.of("not_null: v", "expression: 'no_such_column > 1'")));

        assertThat(decision.reason())
                .isEqualTo(
                        "the rows of t are not kept apart: t.expression could not tell, so no row is known to be good");
        assertThat(decision.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(decision.effect()).isEqualTo(Effect.BLOCK);
        assertThat(folder.resolve("quarantine")).doesNotExist();
    }

    @Test
    void aCheckThatWasLeftOutLeavesNoRowKnownToBeGood() {
        run.file("t.csv", "v", "1").key(GOOD_AND_BAD).only(new Selection(List.of(), List.of("t.not_null.v")));

        GateDecision decision = decision(run.verify(List.of("not_null: v", "unique: v")));

        assertThat(decision.reason())
                .isEqualTo(
                        "the rows of t are not kept apart: t.not_null.v was left out, so no row is known to be good");
        assertThat(decision.effect()).isEqualTo(Effect.WARN);
        assertThat(decision.gap()).isEqualTo(Gap.LEFT_OUT);
    }

    @Test
    void noCheckOfRowsLeavesNoRowKnownToBeGood() {
        run.file("t.csv", "v", "1").key(GOOD_AND_BAD);

        GateDecision decision = decision(run.verify(List.of("row_count: { min: 1 }")));

        assertThat(decision.reason())
                .isEqualTo("the rows of t are not kept apart: no check tells good rows from bad ones;"
                        + " not used, because they tell no rows apart: t.row_count");
        assertThat(decision.effect()).isEqualTo(Effect.BLOCK);
    }

    @Test
    void queriesAndJsonAreReadOnce() {
        run.file("s.json", "{\"v\": 1, \"n\": {\"a\": [1]}}", "{\"v\": null, \"n\": null}");

        VerificationResult result = run.verify("version: 1\ndatasets:\n  s: { path: s.json }\n"
                + "  t:\n    query: SELECT *, sum(v) OVER () AS total FROM s\n    quarantine: {}\n"
                + "    checks: [ not_null: v ]\n");

        assertThat(decision(result).reason()).startsWith("1 good and 1 bad row of t");
        assertThat(rows.types("good")).containsExactly("v BIGINT", "n STRUCT(a BIGINT[])", "total DECIMAL(38,0)");
    }

    @Test
    void aFileWithoutRowsLeavesFilesWithoutRows() {
        run.file("t.csv", "id,v").key(GOOD_AND_BAD);

        assertThat(says("between: { column: v, min: 0 }")).startsWith("0 good and 0 bad rows of t");
        assertThat(rows.good("*")).isEmpty();
    }

    @Test
    void aColumnWithAReservedNameIsRefused() {
        run.file("t.csv", "id,dataops_checks", "1,2").key(GOOD_AND_BAD);

        assertThat(says("not_null: id"))
                .isEqualTo(
                        "the rows of t are not kept apart: the name of its column dataops_checks is needed for what is"
                                + " wrong with a row");
    }

    @Test
    void rowsOfAnEarlierRunDoNotStay() {
        run.file("t.csv", "id", "1").key(GOOD_AND_BAD);
        says("not_null: id");
        run.file("quarantine/t/mine.txt", "stays");

        run.verify("version: 1\ndatasets:\n  t: { path: t.csv, checks: [ not_null: id ] }\n");

        assertThat(folder.resolve("quarantine/t")).isDirectoryContaining("glob:**mine.txt");
        assertThat(folder.resolve("quarantine/t/good.parquet")).doesNotExist();
        assertThat(folder.resolve("quarantine/t/bad.parquet")).doesNotExist();
    }

    @Test
    void whereFilesCannotBeWrittenTheVerdictBlocks() {
        run.file("t.csv", "id", "1").key(GOOD_AND_BAD).file("quarantine/t", "in the way");

        GateDecision decision = decision(run.verify(List.of("not_null: id")));

        assertThat(decision.reason())
                .isEqualTo(
                        "the rows of t are not kept apart: quarantine/t cannot be written: FileAlreadyExistsException");
        assertThat(decision.effect()).isEqualTo(Effect.BLOCK);
    }

    @Test
    void filesAreTheirOwnersOnly() throws IOException {
        run.file("t.csv", "id", "1").key(GOOD_AND_BAD);
        says("not_null: id");

        for (String file : List.of("good.parquet", "bad.parquet")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            folder.resolve("quarantine/t").resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void moreThanSixtyChecksAreToldApart() {
        run.file("t.csv", "v", "0", "61", "130").key(GOOD_AND_BAD);
        String[] checks = new String[131];
        for (int index = 0; index < checks.length; index++) {
            checks[index] = "expression: { sql: 'v <> " + index + "', id: c" + index + " }";
        }

        says(checks);

        assertThat(rows.bad("*")).containsExactly("0|[c0]|[v <> 0]", "61|[c61]|[v <> 61]", "130|[c130]|[v <> 130]");
    }

    @Test
    void theOrderIsThatOfTheDataSet() {
        run.parquet("t.parquet", "SELECT (i * 7919) % 400009 AS v FROM range(400009) r(i)")
                .key(GOOD_AND_BAD)
                .threads(4);

        says("expression: 'v % 3 <> 0'");

        String disorder = "SELECT count(*) FROM (SELECT %s AS i, lag(%s) OVER () AS before FROM FILE) WHERE i <= before"
                .replace("%s", "(v * 263322) % 400009");
        assertThat(rows.one(disorder, "good")).isEqualTo("0");
        assertThat(rows.one(disorder, "bad")).isEqualTo("0");
    }
}
