package io.dataops.checks.promote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.CheckDescription;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Severity;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UncomparedTest {
    private static final GateDecision COMPARISON =
            lacking("m.auc.max_drop", "non_inferiority", Effect.WARN, Gap.NOTHING_PROMOTED);
    private static final GateDecision RATCHET =
            lacking("sales.not_null.id.ratchet", "ratchet", Effect.BLOCK, Gap.BASELINE_UNUSABLE);

    private static GateDecision gate(String id, String kind, Effect effect) {
        return new GateDecision(id, kind, "it", null, Decision.NOT_EVALUATED, effect, "why", Map.of(), null);
    }

    private static GateDecision lacking(String id, String kind, Effect effect, Gap gap) {
        return gate(id, kind, effect).lacking(gap);
    }

    private static Outcome check(String id, Status status) {
        return new Outcome(
                new CheckDescription(
                        id,
                        "sales",
                        "not_null",
                        List.of(),
                        Severity.ERROR,
                        "it holds",
                        "no failing row",
                        new SourcePosition("dataops.yaml", 1, 1)),
                status,
                Finding.reason("it holds"));
    }

    private static VerificationResult without(List<Outcome> checks, GateDecision... gates) {
        return without(checks, List.of(), gates);
    }

    private static VerificationResult without(List<Outcome> checks, List<Waiver> waivers, GateDecision... gates) {
        VerificationResult result = new VerificationResult(
                Verdict.of(checks, List.of(gates)),
                new Evidence(null, null, null, null, "suite", null, null, "tool", "engine", null),
                new Run(Instant.EPOCH, 0, null),
                List.of(),
                checks,
                List.of(),
                List.of(),
                List.of(gates),
                waivers);
        return new Uncompared(result).softened();
    }

    @ParameterizedTest
    @EnumSource(names = {"WARN", "BLOCK"})
    void whereNothingButComparisonsIsAskedTheFirstEvidenceAwaitsABaseline(Effect effect) {
        VerificationResult first = without(List.of(), COMPARISON.with(effect));

        assertThat(first.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(first.awaitsBaseline()).isTrue();
    }

    @Test
    void whatCannotBeToldForAnotherReasonIsNotExcusedByAComparison() {
        GateDecision tooFewRows = new GateDecision(
                "m.auc.value", "value", "m.auc", null, Decision.INCONCLUSIVE, Effect.WARN, "why", Map.of(), null);

        VerificationResult first = without(List.of(), COMPARISON.with(Effect.BLOCK), tooFewRows);

        assertThat(first.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(first.awaitsBaseline()).isFalse();
    }

    @Test
    void aWaiverOfTheSuiteCounts() {
        Waiver waiver = new Waiver("sales.not_null.name", "owner", "ticket 512", LocalDate.EPOCH);
        List<Outcome> missed = List.of(check("sales.not_null.name", Status.FAILED));

        assertThat(without(missed, List.of(waiver), COMPARISON).verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aMissThatOnlyALostBaselineKeepsFromBeingToleratedIsYellow() {
        List<Outcome> missed = List.of(check("sales.not_null.id", Status.FAILED));

        assertThat(without(missed, RATCHET).verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void otherMissesAndOtherGatesStillCount() {
        List<Outcome> other = List.of(check("sales.not_null.name", Status.FAILED));
        List<Outcome> broken = List.of(check("sales.not_null.id", Status.ERRORED));

        assertThat(without(other, RATCHET).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(without(broken, RATCHET).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(without(List.of(), COMPARISON, gate("evidence.m", "evidence", Effect.BLOCK)))
                .satisfies(UncomparedTest::isRefused);
    }

    @Test
    void aComparisonThatWasLeftOutIsNotEvaluated() {
        assertThat(without(List.of(), lacking("m.auc.max_drop", "non_inferiority", Effect.WARN, Gap.LEFT_OUT)))
                .satisfies(UncomparedTest::isRefused);
    }

    @Test
    void whatIsAboutNoBaselineIsNoEvidence() {
        assertThat(without(List.of(), gate("r", "ratchet", Effect.NONE))).satisfies(UncomparedTest::isRefused);
    }

    private static void isRefused(VerificationResult result) {
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.awaitsBaseline()).isFalse();
    }
}
