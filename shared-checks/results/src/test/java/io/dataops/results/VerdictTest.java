package io.dataops.results;

import static io.dataops.results.testing.SampleResults.gate;
import static io.dataops.results.testing.SampleResults.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    @Test
    void nothingIsNoEvidence() {
        assertThat(Verdict.of(List.of(), List.of())).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void passedChecksPass() {
        assertThat(checks(Status.PASSED, Status.PASSED)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aPassedGateWithoutChecksPasses() {
        assertThat(Verdict.of(List.of(), gates(Decision.PASS, Effect.NONE))).isEqualTo(Verdict.PASSED);
    }

    @Test
    void oneWarningWarns() {
        assertThat(checks(Status.PASSED, Status.WARNED)).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aCheckLeftOutWarns() {
        assertThat(checks(Status.PASSED, Status.SKIPPED)).isEqualTo(Verdict.WARNED);
    }

    @Test
    void onlyChecksLeftOutAreNoEvidence() {
        assertThat(checks(Status.SKIPPED, Status.SKIPPED)).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aCheckThatCouldNotRunIsMissingEvidence() {
        assertThat(checks(Status.PASSED, Status.ERRORED)).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void missingEvidenceOutweighsAWarning() {
        assertThat(checks(Status.WARNED, Status.ERRORED)).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void badDataOutweighMissingEvidence() {
        assertThat(checks(Status.ERRORED, Status.FAILED, Status.WARNED)).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aFailedGateThatBlocksFails() {
        assertThat(passedWith(gates(Decision.FAIL, Effect.BLOCK))).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aFailedGateOutweighsAnErroredCheck() {
        List<Outcome> errored = List.of(outcome(1, "sales", "unique", Status.ERRORED, Finding.reason("no")));
        assertThat(Verdict.of(errored, gates(Decision.FAIL, Effect.BLOCK))).isEqualTo(Verdict.FAILED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"INCONCLUSIVE", "NOT_EVALUATED"})
    void aGateThatBlocksWithoutEvidenceIsNotEvaluated(Decision decision) {
        assertThat(passedWith(gates(decision, Effect.BLOCK))).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void aGateThatWarnsWarnsWhateverItSays(Decision decision) {
        assertThat(passedWith(gates(decision, Effect.WARN))).isEqualTo(Verdict.WARNED);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void aGateWithoutEffectChangesNothing(Decision decision) {
        assertThat(passedWith(gates(decision, Effect.NONE))).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"INCONCLUSIVE", "NOT_EVALUATED"})
    void gatesWithoutEvidenceAloneNeverPass(Decision decision) {
        assertThat(Verdict.of(List.of(), gates(decision, Effect.NONE))).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aDemandThatIsMetIsNoEvidence() {
        assertThat(Verdict.of(List.of(), List.of(demand(Decision.PASS, Effect.NONE))))
                .isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(passedWith(List.of(demand(Decision.PASS, Effect.NONE)))).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aDemandThatIsMissedBlocksLikeAnyGate() {
        assertThat(passedWith(List.of(demand(Decision.FAIL, Effect.BLOCK)))).isEqualTo(Verdict.FAILED);
        assertThat(passedWith(List.of(demand(Decision.NOT_EVALUATED, Effect.BLOCK))))
                .isEqualTo(Verdict.NOT_EVALUATED);
    }

    private static GateDecision demand(Decision decision, Effect effect) {
        return new GateDecision(
                "policy.clean", GateDecision.POLICY, "results", null, decision, effect, "as it is", Map.of(), null);
    }

    @Test
    void onlyBadDataAndMissingEvidenceBlock() {
        assertThat(Arrays.stream(Verdict.values()).filter(Verdict::blocks))
                .containsExactly(Verdict.FAILED, Verdict.NOT_EVALUATED);
    }

    private static Verdict checks(Status... statuses) {
        List<Outcome> outcomes = Arrays.stream(statuses)
                .map(status -> outcome(1, "sales", "not_null", status, Finding.reason("as it is")))
                .toList();
        return Verdict.of(outcomes, List.of());
    }

    private static Verdict passedWith(List<GateDecision> gates) {
        return Verdict.of(
                List.of(outcome(1, "sales", "not_null", Status.PASSED, Finding.reason("no row fails"))), gates);
    }

    private static List<GateDecision> gates(Decision decision, Effect effect) {
        return List.of(gate("sales.ratchet", "sales", decision, effect, "as it is"));
    }
}
