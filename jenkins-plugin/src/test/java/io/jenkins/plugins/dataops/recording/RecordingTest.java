package io.jenkins.plugins.dataops.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import io.dataops.results.waive.Waivers;
import io.jenkins.plugins.dataops.testing.PolicyTexts;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final GateDecision FOREIGN = SampleResults.gate(
            "evidence.b/target/dataops/result.json",
            "b/target/dataops/result.json",
            Decision.NOT_EVALUATED,
            Effect.BLOCK,
            "it is stale");

    @Test
    void withoutAResultThatCountsThereIsNoEvidence() {
        Recording empty = Recordings.of(List.of(), List.of());
        assertThat(empty.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aWaiverOfTheMissingFileMakesNoEvidence() {
        Recording empty = Recordings.of(List.of(), List.of(FOREIGN));
        assertThat(empty.verdict(waived(FOREIGN.id()), TODAY)).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void oneFileThatDoesNotCountBlocksTheOthers() {
        Recording recording = Recordings.of(List.of(module("a", SampleResults.passed())), List.of(FOREIGN));
        assertThat(recording.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aWaivedMissOnlyWarns() {
        Recording recording = Recordings.of(failed());
        assertThat(recording.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(recording.verdict(waived("sales.not_null.id"), TODAY)).isEqualTo(Verdict.WARNED);
        assertThat(recording.verdict(waived("sales.not_null.id"), TODAY.plusDays(1)))
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void comparisonsWithoutABaselineAwaitOne() {
        Recording recording = Recordings.of(first());
        assertThat(recording.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(recording.awaitsBaseline()).isTrue();
        assertThat(Recordings.of(List.of(module("a", first())), List.of(FOREIGN))
                        .awaitsBaseline())
                .isFalse();
    }

    @Test
    void whatOtherModulesShowIsNoEvidenceForOneThatShowsNothing() {
        Recording recording =
                Recordings.of(List.of(module("a", SampleResults.passed()), module("b", first())), List.of());
        assertThat(recording.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(recording.verdict(new Waivers(List.of()), TODAY)).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(recording.awaitsBaseline()).isTrue();
    }

    /** Nothing but a comparison, before anything was promoted. */
    private static VerificationResult first() {
        GateDecision gate = SampleResults.gate(
                        "churn.auc.max_drop",
                        "churn.auc",
                        Decision.NOT_EVALUATED,
                        Effect.WARN,
                        "nothing to compare with")
                .lacking(Gap.NOTHING_PROMOTED);
        return SampleResults.result(List.of(), List.of(), List.of(), List.of(gate), List.of());
    }

    @Test
    void aWaiverOfTheSuiteCountsUntilItsDayIsOver() {
        Recording recording = Recordings.of(failed(suiteWaiver("sales.not_null.id")));
        assertThat(recording.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(recording.unwaived()).isEqualTo(Verdict.FAILED);
        assertThat(recording.verdict(new Waivers(List.of()), TODAY)).isEqualTo(Verdict.WARNED);
        assertThat(recording.verdict(new Waivers(List.of()), TODAY.plusDays(1))).isEqualTo(Verdict.FAILED);
        assertThat(Blockers.of(recording, List.of(), TODAY).lines()).isEmpty();
        assertThat(Blockers.of(recording, List.of(), TODAY.plusDays(1)).lines()).hasSize(1);
        assertThat(recording.asOneResult().verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aWaiverOfASuiteCountsForItsOwnModuleAlone() {
        VerificationResult waived = failed(suiteWaiver("sales.not_null.id"));
        Recording both = Recordings.of(List.of(module("a", waived), module("b", failed())), List.of());
        assertThat(both.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(Blockers.of(both, List.of(), TODAY).lines())
                .containsExactly("b:sales.not_null.id: 3 of 100 rows are null");
        assertThat(both.asOneResult().waivers()).extracting(Waiver::subject).containsExactly("a:sales.not_null.id");
    }

    @Test
    void aSuiteWaivesNothingThatThePolicyForbidsOrDemands() {
        VerificationResult waived = failed(suiteWaiver("sales.not_null.id"));
        Recording forbidden = Recordings.of(waived, PolicyTexts.waivable("the controller", "returns.*"));
        assertThat(forbidden.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(forbidden.waivers()).isEmpty();
        ModuleResult root = new ModuleResult("target/dataops/result.json", failed(suiteWaiver(FOREIGN.id())));
        assertThat(Recordings.of(List.of(root), List.of(FOREIGN)).waivers()).isEmpty();
    }

    private static Waiver suiteWaiver(String subject) {
        return new Waiver(subject, "owner", "ticket 512", TODAY);
    }

    private static VerificationResult failed(Waiver waiver) {
        VerificationResult failed = failed();
        return SampleResults.result(List.of(), failed.checks(), List.of(), List.of(), List.of(waiver));
    }

    @Test
    void idsOfModulesAreToldApart() {
        Recording recording = Recordings.of(List.of(module("a", failed()), module("b/c", failed())), List.of());
        assertThat(recording.checks())
                .extracting(outcome -> outcome.check().id())
                .containsExactly("a:sales.not_null.id", "b/c:sales.not_null.id");
        assertThat(recording.checks())
                .extracting(outcome -> outcome.check().source().file())
                .containsExactly("a/dataops.yaml", "b/c/dataops.yaml");
    }

    @Test
    void modelsOfModulesAreToldApartAndKeepTheirGates() {
        VerificationResult churn = SampleResults.withModels(SampleResults.passed(), List.of(SampleModels.churn()));
        VerificationResult whole = Recordings.of(List.of(module("a", churn), module("b/c", churn)), List.of())
                .asOneResult();
        assertThat(whole.models()).extracting(ModelEvidence::name).containsExactly("a:churn", "b/c:churn");
        assertThat(whole.models().get(0).withName("churn")).isEqualTo(SampleModels.churn());
        assertThat(whole.gates())
                .extracting(GateDecision::subject)
                .containsExactly("a:churn.roc_auc", "b/c:churn.roc_auc");
    }

    @Test
    void itExpiresWhenItsFirstResultIsTooOld() {
        assertThat(Recordings.lasting("1h", failed()).expires())
                .isEqualTo(SampleResults.RUN.started().plusSeconds(3_600));
        assertThat(Recordings.of(failed()).expires()).isNull();
    }

    @Test
    void whatBlocksIsListedWithoutWhatIsWaived() {
        Recording recording = Recordings.of(List.of(module("a", failed())), List.of(FOREIGN));
        assertThat(Blockers.of(recording, List.of(), TODAY).lines())
                .containsExactly(
                        "evidence.b/target/dataops/result.json: it is stale",
                        "a:sales.not_null.id: 3 of 100 rows are null");
        assertThat(Blockers.of(recording, List.of(waiver("a:sales.not_null.id")), TODAY)
                        .lines())
                .containsExactly("evidence.b/target/dataops/result.json: it is stale");
        assertThat(Blockers.of(recording, List.of(waiver("a:sales.not_null.id")), TODAY.plusDays(1))
                        .lines())
                .hasSize(2);
    }

    @Test
    void blockersBeyondTheLimitAreCounted() {
        Blockers blockers = new Blockers(List.of("a", "b", "c"));
        assertThat(blockers.first(3)).containsExactly("a", "b", "c");
        assertThat(blockers.first(2)).containsExactly("a", "b", "and 1 more");
    }

    @Test
    void onlyWhatBlocksMayBeWaived() {
        Recording recording = Recordings.of(SampleResults.complete());
        WaivableSubjects subjects = WaivableSubjects.of(recording, Policies.NONE);
        assertThat(subjects.ids())
                .contains("sales.foreign_key.product_id", "returns.row_count")
                .isSorted()
                .allMatch(id ->
                        WaivableSubjects.objection(recording, Policies.NONE, id).isEmpty());
        assertThat(WaivableSubjects.objection(recording, Policies.NONE, "sales.unknown"))
                .isEqualTo("nothing with the id 'sales.unknown' blocks this recording");
    }

    @Test
    void onlyWhatThePoliciesAllowMayBeWaived() {
        Recording recording = Recordings.of(SampleResults.complete());
        Policies policies = PolicyTexts.waivable("the controller", "returns.*");
        assertThat(WaivableSubjects.of(recording, policies).ids()).containsExactly("returns.row_count");
        assertThat(WaivableSubjects.objection(recording, policies, "sales.foreign_key.product_id"))
                .isEqualTo("the policy does not allow 'sales.foreign_key.product_id' to be waived");
    }

    private static VerificationResult failed() {
        return SampleResults.result(
                List.of(),
                List.of(SampleResults.outcome(1, "sales", "not_null", Status.FAILED, threeRows())),
                List.of(),
                List.of(),
                List.of());
    }

    private static Finding threeRows() {
        return SampleResults.counted("3 of 100 rows are null", 100, 3);
    }

    private static ModuleResult module(String name, VerificationResult result) {
        return new ModuleResult(name + "/target/dataops/result.json", result);
    }

    private static Waivers waived(String subject) {
        return new Waivers(List.of(waiver(subject)));
    }

    private static Waiver waiver(String subject) {
        return new Waiver(subject, "somebody", "known", TODAY);
    }
}
