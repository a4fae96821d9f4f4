package io.dataops.checks.promote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.CheckDescription;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.Loosening;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Severity;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LooseningsTest {
    private static final GateDecision RATCHET =
            gate("sales.ratchet", "ratchet", "sales", null, Decision.PASS, Effect.NONE);

    private static VerificationResult result(List<Outcome> checks, List<GateDecision> gates) {
        return new VerificationResult(
                Verdict.of(checks, gates),
                new Evidence(null, null, null, null, "sha256:1", null, null, "dataops 0.1.0", "none", null),
                new Run(Instant.EPOCH, 1, null),
                List.of(),
                checks,
                List.of(),
                List.of(),
                gates,
                List.of());
    }

    private static Outcome check(Severity severity, long failing) {
        CheckDescription description = new CheckDescription(
                "sales.not_null.id",
                "sales",
                "not_null",
                List.of("id"),
                severity,
                "id is never null",
                "no failing row",
                new SourcePosition("dataops.yaml", 1, 1));
        Status status = failing == 0 ? Status.PASSED : Status.WARNED;
        return new Outcome(description, status, new Finding("as it is", null, 9L, failing, 0L, null, null));
    }

    private static GateDecision gate(
            String id, String kind, String subject, @Nullable String slice, Decision decision, Effect effect) {
        return new GateDecision(id, kind, subject, slice, decision, effect, "as it is", Map.of(), null);
    }

    private static List<String> loosened(VerificationResult before, VerificationResult now) {
        return new Loosenings(before, now)
                .all().stream().map(Loosening::sentence).toList();
    }

    @Test
    void nothingGotLooserWhereNothingChanged() {
        VerificationResult result = result(List.of(check(Severity.ERROR, 0)), List.of(RATCHET));
        assertThat(loosened(result, result)).isEmpty();
    }

    @Test
    void aCheckThatIsGoneLoosens() {
        assertThat(loosened(result(List.of(check(Severity.ERROR, 0)), List.of()), result(List.of(), List.of())))
                .containsExactly("sales.not_null.id: checked, now gone");
    }

    @Test
    void aCheckThatOnlyWarnsLoosens() {
        assertThat(loosened(
                        result(List.of(check(Severity.ERROR, 0)), List.of()),
                        result(List.of(check(Severity.WARN, 0)), List.of())))
                .containsExactly("sales.not_null.id: severity error, now severity warn");
    }

    @Test
    void moreFailingRowsUnderARatchetLoosen() {
        VerificationResult before = result(List.of(check(Severity.WARN, 1)), List.of(RATCHET));
        VerificationResult now = result(List.of(check(Severity.WARN, 3)), List.of(RATCHET));
        assertThat(loosened(before, now)).containsExactly("sales.not_null.id: 1 failing row, now 3 failing rows");
        assertThat(loosened(now, before)).isEmpty();
    }

    @Test
    void moreFailingRowsWithinAThresholdDoNot() {
        assertThat(loosened(
                        result(List.of(check(Severity.WARN, 1)), List.of()),
                        result(List.of(check(Severity.WARN, 3)), List.of())))
                .isEmpty();
    }

    @Test
    void aGateThatIsGoneLoosens() {
        assertThat(loosened(result(List.of(), List.of(RATCHET)), result(List.of(), List.of())))
                .containsExactly("sales.ratchet: decided, now gone");
    }

    @Test
    void aGateThatFailsAndOnlyWarnsLoosens() {
        GateDecision warns = gate("sales.ratchet", "ratchet", "sales", null, Decision.FAIL, Effect.WARN);
        assertThat(loosened(result(List.of(), List.of(RATCHET)), result(List.of(), List.of(warns))))
                .containsExactly("sales.ratchet: passes, now fails and only warns");
    }

    @Test
    void aSliceWithoutRowsIsNoGateThatIsGone() {
        GateDecision north = gate("g[north]", "value", "churn.recall", "region=north", Decision.PASS, Effect.NONE);
        GateDecision south = gate("g[south]", "value", "churn.recall", "region=south", Decision.PASS, Effect.NONE);
        assertThat(loosened(result(List.of(), List.of(north, south)), result(List.of(), List.of(south))))
                .isEmpty();
        assertThat(loosened(result(List.of(), List.of(north, south)), result(List.of(), List.of())))
                .containsExactly("churn.recall on slices: decided, now gone");
    }

    @Test
    void gatesThatComeWithMissingEvidenceMayGo() {
        GateDecision evidence = gate("evidence.sales", "evidence", "sales", null, Decision.NOT_EVALUATED, Effect.WARN);
        GateDecision baseline = gate("baseline", "baseline", "baseline", null, Decision.NOT_EVALUATED, Effect.WARN);
        assertThat(loosened(result(List.of(), List.of(evidence, baseline)), result(List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void whatTheSuiteAsksLessIsToldOnce() {
        GateDecision less = gate("suite.1", "suite", "gate churn.recall.min", null, Decision.FAIL, Effect.WARN);
        GateDecision gone = gate("suite.2", "suite", "check sales.not_null.id", null, Decision.FAIL, Effect.WARN);
        assertThat(loosened(
                        result(List.of(check(Severity.ERROR, 0)), List.of()), result(List.of(), List.of(less, gone))))
                .containsExactly(
                        "sales.not_null.id: checked, now gone", "gate churn.recall.min: as promoted, now as it is");
    }
}
