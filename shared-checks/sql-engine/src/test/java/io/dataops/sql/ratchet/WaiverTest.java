package io.dataops.sql.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Misses that a suite accepts until a day. Every run is on 2026-11-23, UTC. */
class WaiverTest {
    @TempDir
    private Path folder;

    private VerificationResult run(String check, String waiver) {
        return SuiteRun.in(folder).file("t.csv", "id,a", "1,", "2,x").verify("""
                version: 1
                datasets:
                  t:
                    path: t.csv
                    checks:
                      - not_null: [id]
                      - %s
                waivers:
                  - { %s, by: data-owner, reason: ticket 512 }
                """.formatted(check, waiver));
    }

    private static void says(VerificationResult result, Decision decision, Effect effect, String reason) {
        assertThat(result.gates()).singleElement().satisfies(gate -> {
            assertThat(gate.kind()).isEqualTo(GateDecision.WAIVER);
            assertThat(gate.reason()).isEqualTo(reason);
            assertThat(gate.decision()).isEqualTo(decision);
            assertThat(gate.effect()).isEqualTo(effect);
            assertThat(gate.source()).hasToString("dataops.yaml:9:5");
        });
    }

    @Test
    void aWaivedMissWarnsAndStaysInTheResult() {
        VerificationResult result = run("not_null: [a]", "check: t.not_null.a, until: 2026-11-23");

        assertThat(SuiteRun.said(result)).contains("FAILED a is never null: 1 of 2 rows fails");
        assertThat(result.waivers())
                .containsExactly(new Waiver("t.not_null.a", "data-owner", "ticket 512", LocalDate.of(2026, 11, 23)));
        assertThat(result.gates()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void anExpiredWaiverOfAMissFails() {
        VerificationResult result = run("not_null: [a]", "check: t.not_null.a, until: 2026-11-22");

        says(
                result,
                Decision.FAIL,
                Effect.BLOCK,
                "the waiver of t.not_null.a by data-owner (ticket 512) expired after 2026-11-22, so the miss counts again");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void anExpiredWaiverThatNothingNeedsWarns() {
        VerificationResult result =
                run("not_null: { column: a, at_most: 1 row }", "check: t.not_null.a, until: 2026-11-22");

        says(
                result,
                Decision.NOT_EVALUATED,
                Effect.WARN,
                "the waiver of t.not_null.a by data-owner (ticket 512) expired after 2026-11-22 and nothing needs it; remove it");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aWaiverThatNothingNeedsWarns() {
        VerificationResult result =
                run("not_null: { column: a, at_most: 1 row }", "check: t.not_null.a, until: 2027-01-31");

        says(
                result,
                Decision.NOT_EVALUATED,
                Effect.WARN,
                "the waiver of t.not_null.a by data-owner (ticket 512) until 2027-01-31 is not needed; remove it");
    }

    @Test
    void anExpiredWaiverOfACheckThatCouldNotRunIsNoSignOfBadData() {
        VerificationResult result =
                run("not_null: { column: b, id: t.not_null.a }", "check: t.not_null.a, until: 2026-11-22");

        says(
                result,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                "the waiver of t.not_null.a by data-owner (ticket 512) expired after 2026-11-22, so the miss counts again");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aGateIsWaivedByItsId() {
        VerificationResult result =
                SuiteRun.in(folder).file("t.csv", "id").file("u.csv", "id", "1").verify("""
                version: 1
                datasets:
                  t: { path: t.csv }
                  u: { path: u.csv, checks: [ not_null: id ] }
                waivers:
                  - { gate: evidence.t, by: data-owner, reason: holidays, until: 2026-12-31 }
                """);

        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void whereNothingRanAWaiverIsNoEvidence() {
        VerificationResult result = SuiteRun.in(folder).file("t.csv", "id").verify("""
                version: 1
                datasets:
                  t: { path: t.csv }
                waivers:
                  - { gate: evidence.t, by: data-owner, reason: holidays, until: 2026-12-31 }
                """);

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aResultWithAWaivedMissIsReadBack() throws IOException, UnreadableResultException {
        VerificationResult result = run("not_null: [a]", "check: t.not_null.a, until: 2026-11-23");
        Path file = folder.resolve("result.json");
        new ResultJson(1 << 20).write(result, file);

        assertThat(new ResultJson(1 << 20).read(file)).isEqualTo(result);
    }
}
