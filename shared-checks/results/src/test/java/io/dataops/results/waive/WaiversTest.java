package io.dataops.results.waive;

import static io.dataops.results.testing.SampleResults.gate;
import static io.dataops.results.testing.SampleResults.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.Waiver;
import io.dataops.results.testing.RandomResults;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaiversTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Verdict> STRICTER =
            List.of(Verdict.PASSED, Verdict.WARNED, Verdict.NOT_EVALUATED, Verdict.FAILED);

    private final Outcome passed = check("not_null", Status.PASSED);
    private final Outcome failed = check("unique", Status.FAILED);
    private final Outcome errored = check("between", Status.ERRORED);
    private final GateDecision failedGate = blocking("churn.roc_auc.min", Decision.FAIL);

    @Test
    void withoutWaiversTheVerdictIsThatOfTheParts() {
        assertThat(verdict(List.of(passed), List.of())).isEqualTo(Verdict.PASSED);
        assertThat(verdict(List.of(passed, failed), List.of())).isEqualTo(Verdict.FAILED);
        assertThat(verdict(List.of(passed, errored), List.of())).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verdict(List.of(), List.of())).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aWaivedFailureWarns() {
        assertThat(verdict(List.of(passed, failed), List.of(), "sales.unique.id"))
                .isEqualTo(Verdict.WARNED);
        assertThat(verdict(List.of(failed), List.of(), "sales.unique.id")).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aWaivedErrorWarns() {
        assertThat(verdict(List.of(passed, errored), List.of(), "sales.between.id"))
                .isEqualTo(Verdict.WARNED);
    }

    @Test
    void aMissThatIsNotWaivedStillCounts() {
        assertThat(verdict(List.of(passed, failed, errored), List.of(), "sales.unique.id"))
                .isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verdict(List.of(passed, failed, errored), List.of(), "sales.between.id"))
                .isEqualTo(Verdict.FAILED);
        assertThat(verdict(List.of(passed, failed), List.of(), "sales.*")).isEqualTo(Verdict.FAILED);
        assertThat(verdict(List.of(passed, failed), List.of(), "sales")).isEqualTo(Verdict.FAILED);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void aWaivedGateWarnsWhateverItSays(Decision decision) {
        assertThat(verdict(List.of(passed), List.of(blocking("churn.roc_auc.min", decision)), "churn.roc_auc.min"))
                .isEqualTo(Verdict.WARNED);
    }

    @Test
    void gatesOfEvidenceAndOfPoliciesAreWaivedLikeOthers() {
        GateDecision evidence = notEvaluated("evidence", "evidence.returns");
        GateDecision policy = notEvaluated(GateDecision.POLICY, "policy.max_age");
        assertThat(verdict(List.of(passed), List.of(evidence, policy), "evidence.returns"))
                .isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verdict(List.of(passed), List.of(evidence, policy), "evidence.returns", "policy.max_age"))
                .isEqualTo(Verdict.WARNED);
    }

    @Test
    void aWaiverIsNoEvidence() {
        assertThat(verdict(List.of(errored), List.of(), "sales.between.id")).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verdict(
                        List.of(errored, check("matches", Status.SKIPPED)),
                        List.of(
                                notEvaluated("evidence", "evidence.returns"),
                                notEvaluated(GateDecision.POLICY, "policy.max_age")),
                        "sales.between.id",
                        "sales.matches.id",
                        "evidence.returns",
                        "policy.max_age"))
                .isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verdict(List.of(), List.of(), "sales.between.id")).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aWaivedGateThatWasMissedOnEvidenceIsEvidence() {
        assertThat(verdict(List.of(), List.of(failedGate), "churn.roc_auc.min")).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aWaiverForSomethingFineChangesNothing() {
        assertThat(verdict(List.of(passed), List.of(), "sales.not_null.id")).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aWaiverCountsOnItsLastDayAndNotAfter() {
        Waivers waivers = new Waivers(List.of(waiver("sales.unique.id", TODAY)));
        assertThat(waivers.verdict(List.of(failed), List.of(), TODAY)).isEqualTo(Verdict.WARNED);
        assertThat(waivers.verdict(List.of(failed), List.of(), TODAY.plusDays(1)))
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void waiversNeverMakeAPassOutOfWhatBlocks() {
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RandomResults some = new RandomResults(random);
            List<Outcome> outcomes = some.checks();
            List<GateDecision> gates = some.gates();
            List<String> ids = Stream.concat(
                            outcomes.stream().map(outcome -> outcome.check().id()),
                            gates.stream().map(GateDecision::id))
                    .toList();
            Verdict plain = Verdict.of(outcomes, gates);
            Verdict fewer = verdict(outcomes, gates, some.some(ids).toArray(String[]::new));
            Verdict everything = verdict(outcomes, gates, ids.toArray(String[]::new));

            assertThat(STRICTER.indexOf(fewer)).as("seed %d", seed).isLessThanOrEqualTo(STRICTER.indexOf(plain));
            assertThat(STRICTER.indexOf(everything)).as("seed %d", seed).isLessThanOrEqualTo(STRICTER.indexOf(fewer));
            if (plain.blocks()) {
                assertThat(everything).as("seed %d", seed).isNotEqualTo(Verdict.PASSED);
            }
            assertThat(everything.blocks()).as("seed %d", seed).isEqualTo(!anyEvidence(outcomes, gates));
        }
    }

    private static boolean anyEvidence(List<Outcome> outcomes, List<GateDecision> gates) {
        return outcomes.stream()
                        .map(Outcome::status)
                        .anyMatch(List.of(Status.PASSED, Status.WARNED, Status.FAILED)::contains)
                || gates.stream().map(GateDecision::decision).anyMatch(List.of(Decision.PASS, Decision.FAIL)::contains);
    }

    private static Verdict verdict(List<Outcome> outcomes, List<GateDecision> gates, String... waived) {
        return of(waived).verdict(outcomes, gates, TODAY);
    }

    private static Waivers of(String... subjects) {
        return new Waivers(Arrays.stream(subjects)
                .map(subject -> waiver(subject, TODAY.plusDays(30)))
                .toList());
    }

    private static Waiver waiver(String subject, LocalDate until) {
        return new Waiver(subject, "data-owner", "it is cleaned up in ticket 512", until);
    }

    private static Outcome check(String type, Status status) {
        return outcome(1, "sales", type, status, Finding.reason("as it is"));
    }

    private static GateDecision blocking(String id, Decision decision) {
        return gate(id, "churn.roc_auc", decision, Effect.BLOCK, "as it is");
    }

    private static GateDecision notEvaluated(String kind, String id) {
        return new GateDecision(
                id, kind, "returns", null, Decision.NOT_EVALUATED, Effect.BLOCK, "as it is", Map.of(), null);
    }
}
