package io.dataops.sql.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failing rows are held where the promoted baseline has them. */
class RatchetTest {
    private static final String RATCHET = "sales.not_null.email.ratchet";

    @TempDir
    private Path folder;

    private static String suite(String gate) {
        return suite("key: [id]", "- not_null: [email]", gate);
    }

    private static String suite(String key, String checks, String gate) {
        return """
                version: 1
                datasets:
                  sales:
                    path: sales.csv
                    %s
                    checks:
                      %s
                gates:
                  - { checks: sales, ratchet: true%s }
                """.formatted(key, checks, gate);
    }

    /** Ten orders of which some have no e-mail address. */
    private SuiteRun sales(Integer... without) {
        String[] lines = new String[11];
        lines[0] = "id,email";
        for (int id = 1; id <= 10; id++) {
            lines[id] = id + "," + (List.of(without).contains(id) ? "" : "a@x.example");
        }
        return new Promoted(folder).run().file("sales.csv", lines);
    }

    private BaselineState promoted(String suite, Integer... without) {
        return new Promoted(folder).promote(sales(without), suite);
    }

    private static GateDecision ratchet(VerificationResult result) {
        return result.gates().stream()
                .filter(gate -> gate.id().equals(RATCHET))
                .findFirst()
                .orElseThrow();
    }

    private static String message(VerificationResult result) {
        return result.checks().get(0).finding().message();
    }

    private static void decides(VerificationResult result, Decision decision, Effect effect, String reason) {
        GateDecision ratchet = ratchet(result);
        assertThat(ratchet.reason()).isEqualTo(reason);
        assertThat(ratchet.decision()).isEqualTo(decision);
        assertThat(ratchet.effect()).isEqualTo(effect);
    }

    @Test
    void onDayOneMissesAreToleratedLoudly() {
        VerificationResult result = sales(1, 2).verify(suite(""));

        decides(
                result,
                Decision.NOT_EVALUATED,
                Effect.WARN,
                "2 rows fail, and nothing was promoted yet, so there is no baseline to compare with; mvn dataops:promote makes"
                        + " this one");
        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "WARNED email is never null: 2 of 10 rows fail; tolerated: 2 failing rows, since nothing was promoted"
                                + " yet; mvn dataops:promote holds them there");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void whoWantsABaselineFromTheStartIsBlockedWithoutOne() {
        VerificationResult result = sales(1, 2).verify(suite(", on_missing_baseline: fail"));

        assertThat(ratchet(result).effect()).isEqualTo(Effect.BLOCK);
        assertThat(result.checks().get(0).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void whatFailsInTheBaselineIsTolerated() {
        BaselineState baseline = promoted(suite(""), 1, 2);
        VerificationResult result = sales(1, 2).against(baseline).verify(suite(""));

        decides(result, Decision.PASS, Effect.NONE, "2 rows fail, as in the baseline");
        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "WARNED email is never null: 2 of 10 rows fail; tolerated: 2 failing rows, as in the baseline");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(ratchet(result).source()).hasToString("dataops.yaml:9:7");
    }

    @Test
    void oneMoreFails() {
        BaselineState baseline = promoted(suite(""), 1, 2);
        VerificationResult result = sales(1, 2, 3).against(baseline).verify(suite(""));

        decides(result, Decision.FAIL, Effect.BLOCK, "1 new failing row, 2 outstanding, 0 fixed; the baseline has 2");
        assertThat(message(result)).isEqualTo("email is never null: 3 of 10 rows fail");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aNewRowFailsAlsoWhenAnotherWasFixed() {
        BaselineState baseline = promoted(suite(""), 1, 2);
        VerificationResult result = sales(1, 3).against(baseline).verify(suite(""));

        decides(result, Decision.FAIL, Effect.BLOCK, "1 new failing row, 1 outstanding, 1 fixed; the baseline has 2");
        assertThat(ratchet(result).numbers())
                .isEqualTo(Map.of(
                        "baseline", BigDecimal.valueOf(2),
                        "failing", BigDecimal.valueOf(2),
                        "difference", BigDecimal.ZERO,
                        "new", BigDecimal.ONE,
                        "fixed", BigDecimal.ONE,
                        "outstanding", BigDecimal.ONE));
    }

    @Test
    void byCountOneForAnotherIsFine() {
        BaselineState baseline = promoted(suite(", by: count"), 1, 2);
        VerificationResult result = sales(1, 3).against(baseline).verify(suite(", by: count"));

        decides(result, Decision.PASS, Effect.NONE, "2 rows fail, as in the baseline");
        assertThat(ratchet(result).numbers()).containsOnlyKeys("baseline", "failing", "difference");
    }

    @Test
    void byCountOneMoreFails() {
        BaselineState baseline = promoted(suite("", "- not_null: [email]", ""), 1);
        VerificationResult result = sales(2, 3).against(baseline).verify(suite("", "- not_null: [email]", ""));

        decides(result, Decision.FAIL, Effect.BLOCK, "2 rows fail, 1 more than in the baseline, which has 1");
    }

    @Test
    void fewerPassAndTheReasonSaysHowToLockThatIn() {
        BaselineState baseline = promoted(suite(""), 1, 2, 3);
        VerificationResult result = sales(3).against(baseline).verify(suite(""));

        decides(
                result,
                Decision.PASS,
                Effect.NONE,
                "1 row fails, 2 fewer than in the baseline, which has 3; mvn dataops:promote locks that in");
        assertThat(message(result)).endsWith("; tolerated: 1 failing row, the baseline has 3");
    }

    @Test
    void slackMayWarnOrFail() {
        BaselineState baseline = promoted(suite(""), 1, 2);

        GateDecision warned = ratchet(sales(1).against(baseline).verify(suite(", on_slack: warn")));
        GateDecision failed = ratchet(sales(1).against(baseline).verify(suite(", on_slack: fail")));

        assertThat(warned.decision()).isEqualTo(Decision.PASS);
        assertThat(warned.effect()).isEqualTo(Effect.WARN);
        assertThat(failed.decision()).isEqualTo(Decision.FAIL);
        assertThat(failed.effect()).isEqualTo(Effect.BLOCK);
    }

    @Test
    void aRatchetThatOnlyWarnsToleratesMoreAndSaysSo() {
        BaselineState baseline = promoted(suite(""), 1);
        VerificationResult result = sales(1, 2).against(baseline).verify(suite(", on_fail: warn"));

        assertThat(message(result)).endsWith("; tolerated: 2 failing rows, the baseline has 1; its ratchet only warns");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aCheckThatMeetsItsThresholdPassesAndIsHeldAllTheSame() {
        String suite = suite("key: [id]", "- not_null: { column: email, at_most: 5 rows }", "");
        BaselineState baseline = promoted(suite, 1);

        VerificationResult same = sales(1).against(baseline).verify(suite);
        VerificationResult more = sales(1, 2).against(baseline).verify(suite);

        assertThat(same.checks().get(0).status()).isEqualTo(Status.PASSED);
        assertThat(same.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(more.checks().get(0).status()).isEqualTo(Status.PASSED);
        assertThat(more.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void anotherThresholdIsStillTheSameQuestion() {
        BaselineState baseline = promoted(suite(""), 1);
        String suite = suite("key: [id]", "- not_null: { column: email, at_most: 5 rows }", "");

        assertThat(ratchet(sales(1).against(baseline).verify(suite)).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void anotherQuestionUnderTheSameIdDoesNotCompare() {
        BaselineState baseline = promoted(suite(""), 1);
        String suite = suite("key: [id]", "- not_null: { column: email, where: id > 1 }", "");
        VerificationResult result = sales(1, 2).against(baseline).verify(suite);

        decides(
                result,
                Decision.NOT_EVALUATED,
                Effect.WARN,
                "the check asked something else in the baseline, so its failing rows do not compare and it stands on its own"
                        + " until mvn dataops:promote");
        assertThat(result.checks().get(0).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void aNewCheckStandsOnItsOwn() {
        BaselineState baseline = promoted(suite("key: [id]", "- not_null: [id]", ""), 1);
        VerificationResult result = sales(1).against(baseline).verify(suite(""));

        decides(
                result,
                Decision.NOT_EVALUATED,
                Effect.NONE,
                "the baseline does not have this check, so it stands on its own until mvn dataops:promote");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aBaselineThatCannotBeUsedBlocksAndToleratesNothing() {
        BaselineState lost = new BaselineState.Unusable("the baseline dataops-baseline has lost result.json");
        VerificationResult result = sales(1).against(lost).verify(suite(", on_missing_baseline: pass"));

        decides(result, Decision.NOT_EVALUATED, Effect.BLOCK, "the baseline dataops-baseline has lost result.json");
        assertThat(result.checks().get(0).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void aCheckThatCouldNotRunIsNeverTolerated() {
        BaselineState baseline = promoted(suite("key: [id]", "- not_null: [email]", ""), 1);
        String suite = suite("", "- { not_null: { column: mail, id: sales.not_null.email } }", "");
        VerificationResult result = sales(1).against(baseline).verify(suite);

        decides(
                result,
                Decision.NOT_EVALUATED,
                Effect.WARN,
                "the check could not run, so nobody knows how many rows fail");
        assertThat(result.checks().get(0).status()).isEqualTo(Status.ERRORED);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void checksThatCountNoRowsStandOnTheirOwnAndAreCounted() {
        VerificationResult result =
                sales().verify(suite("key: [id]", "- not_null: [email]\n      - row_count: { min: 1 }", ""));

        assertThat(result.gates())
                .filteredOn(gate -> gate.id().equals("sales.ratchet"))
                .extracting(GateDecision::reason)
                .containsExactly("1 check of sales counts no rows and stands on its own");
    }

    @Test
    void anotherKeyComparesByCountAndSaysWhy() {
        BaselineState baseline = promoted(suite(""), 1);
        VerificationResult result =
                sales(1).against(baseline).verify(suite("key: [id, email]", "- not_null: [email]", ""));

        assertThat(ratchet(result).reason())
                .isEqualTo("1 row fails, as in the baseline (compared by count, because the key was another one in the"
                        + " baseline)");
    }

    @Test
    void aBaselineFromBeforeTheRatchetComparesByCountAndSaysWhy() {
        String before = suite("").replaceFirst("(?s)gates:.*", "");
        BaselineState baseline = promoted(before, 1);
        VerificationResult result = sales(2).against(baseline).verify(suite(""));

        assertThat(ratchet(result).reason())
                .isEqualTo(
                        "1 row fails, as in the baseline (compared by count, because the baseline does not say which rows"
                                + " failed)");
    }

    @Test
    void moreRowsOfDataChangeNothing() {
        BaselineState baseline = promoted(suite(""), 1, 2);
        VerificationResult result = new Promoted(folder)
                .run()
                .file("sales.csv", "id,email", "2,", "1,", "11,b@x.example", "12,c@x.example")
                .against(baseline)
                .verify(suite(""));

        assertThat(ratchet(result).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void everyMeasureOfFailingRowsTellsThemApart() {
        String checks = """
                - unique: email
                      - expression: "id < 9"
                      - query: { failing_rows: "select * from sales where id = 7" }
                      - foreign_key: { column: id, references: known.id }
                      - accepted_values: { column: email, values: [a@x.example] }""";
        String suite =
                suite("key: [id]", checks, "").replace("datasets:\n", "datasets:\n  known: { path: known.csv }\n");
        SuiteRun run = sales(4).file("known.csv", "id", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        BaselineState baseline = new Promoted(folder).promote(run, suite);
        VerificationResult result = sales(5).file("known.csv", "id", "1", "2", "3", "4", "5", "6", "7", "8", "9")
                .against(baseline)
                .verify(suite);

        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals("ratchet"))
                .extracting(gate -> gate.subject() + ": " + gate.reason())
                .containsExactlyInAnyOrder(
                        "sales.unique.email: 1 new failing row, 8 outstanding, 1 fixed; the baseline has 9",
                        "sales.expression: 2 rows fail, as in the baseline",
                        "sales.query: 1 row fails, as in the baseline",
                        "sales.foreign_key.id: 1 row fails, as in the baseline",
                        "sales.accepted_values.email: no row fails, as in the baseline");
    }

    @Test
    void rowsWhoseKeyHasANullCountTogether() {
        String suite = suite("key: [id]", "- not_null: [id]", "");
        BaselineState baseline = new Promoted(folder)
                .promote(new Promoted(folder).run().file("sales.csv", "id,email", ",a", "2,b"), suite);
        VerificationResult result = new Promoted(folder)
                .run()
                .file("sales.csv", "id,email", ",c", ",d")
                .against(baseline)
                .verify(suite);

        assertThat(result.gates().get(0).reason())
                .isEqualTo("1 new failing row, 1 outstanding, 0 fixed; the baseline has 1");
    }

    @Test
    void theSameDataLeaveTheSameBytes() throws IOException {
        promoted(suite(""), 5, 3, 9);
        Path kept = folder.resolve("promotable/rows");
        byte[] rows = Files.readAllBytes(kept.resolve("1.csv.gz"));
        String index = Files.readString(kept.resolve("index.json"));
        promoted(suite(""), 9, 5, 3);

        assertThat(Files.readAllBytes(kept.resolve("1.csv.gz"))).isEqualTo(rows);
        assertThat(kept.resolve("index.json")).hasContent(index);
    }

    @Test
    void theFileOfFailingRowsIsAsDocumented() throws IOException {
        promoted(suite(""), 5, 3);
        Path file = folder.resolve("promotable/rows/1.csv.gz");
        try (GZIPInputStream text = new GZIPInputStream(Files.newInputStream(file))) {
            // Python: hashlib.md5(b"1:5").digest()[:7:-1].hex(), the last 8 bytes from behind; then that of b"1:3".
            assertThat(text.readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("identity,rows\n27dc41b1d622c630,1\n5019e75c3a5164cf,1\n");
        }
    }

    @Test
    void anImportedCheckIsHeldByTheColumnThatTheDataHave() {
        String suite = """
                version: 1
                datasets:
                  sales: { path: sales.csv, key: [id] }
                imports: [{ format: dbt, file: schema.yml }]
                gates:
                  - { checks: sales, ratchet: true }
                """;
        new Promoted(folder)
                .run()
                .file(
                        "schema.yml",
                        "models:",
                        "  - name: sales",
                        "    columns: [{ name: EMAIL, data_tests: [not_null] }]");
        BaselineState baseline = promoted(suite, 1, 2);

        assertThat(SuiteRun.said(sales(1, 2).against(baseline).verify(suite)))
                .containsExactly(
                        "WARNED not_null: email is never null: 2 of 10 rows fail; tolerated: 2 failing rows, as in"
                                + " the baseline");
        VerificationResult another = sales(1, 3).against(baseline).verify(suite);
        assertThat(SuiteRun.said(another)).containsExactly("FAILED not_null: email is never null: 2 of 10 rows fail");
        assertThat(another.gates())
                .extracting(GateDecision::reason)
                .contains("1 new failing row, 1 outstanding, 1 fixed; the baseline has 2");
    }
}
