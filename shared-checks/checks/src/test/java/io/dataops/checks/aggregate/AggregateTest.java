package io.dataops.checks.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.VerificationRequest.Build;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.CheckDescription;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Severity;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.policy.IdPattern;
import io.dataops.results.policy.Limit;
import io.dataops.results.policy.Policy;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.policy.PolicyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AggregateTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Build BUILD = new Build("dataops 0.1.0", "com.example:shop:1", "c1", "main", false, "build-7");
    private static final Evidence EVIDENCE =
            new Evidence("com.example:module:1", "c1", "main", false, "s", "d", null, "dataops 0.1.0", "duckdb 1", 5L);

    @Test
    void theWorstModuleDecides() {
        assertThat(verdict(result(Status.PASSED), result(Status.PASSED))).isEqualTo(Verdict.PASSED);
        assertThat(verdict(result(Status.PASSED), result(Status.WARNED))).isEqualTo(Verdict.WARNED);
        assertThat(verdict(result(Status.WARNED), result(Status.ERRORED))).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verdict(result(Status.FAILED), result(Status.ERRORED))).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aModuleWithoutEvidenceIsNotEvaluatedAndBlocks() {
        VerificationResult whole =
                whole(fresh("sales", result(Status.PASSED)), ModuleEvidence.missing("stock", "it is ill"));

        assertThat(whole.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(whole.gates()).singleElement().satisfies(gate -> {
            assertThat(gate.id()).isEqualTo("stock:evidence");
            assertThat(gate.kind()).isEqualTo("evidence");
            assertThat(gate.subject()).isEqualTo("stock");
            assertThat(gate.decision()).isEqualTo(Decision.NOT_EVALUATED);
            assertThat(gate.effect()).isEqualTo(Effect.BLOCK);
            assertThat(gate.reason()).isEqualTo("the module stock is not evaluated: it is ill");
        });
    }

    @Test
    void theRootIsNamedByItsFolder() {
        VerificationResult whole =
                whole(fresh("sales", result(Status.PASSED)), ModuleEvidence.missing("", "it is ill"));

        assertThat(whole.gates()).singleElement().satisfies(gate -> {
            assertThat(gate.id()).isEqualTo(".:evidence");
            assertThat(gate.subject()).isEqualTo(".");
            assertThat(gate.reason()).isEqualTo("the root is not evaluated: it is ill");
        });
    }

    @Test
    void aModuleThatWasLeftOutMakesTheWholeAWarningAtBest() {
        VerificationResult whole = whole(fresh("sales", result(Status.PASSED)), ModuleEvidence.leftOut("stock"));

        assertThat(whole.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aModuleInWhichNoCheckRanIsNotHiddenByOthers() {
        VerificationResult whole = whole(fresh("sales", result(Status.PASSED)), fresh("stock", result(Status.SKIPPED)));

        assertThat(whole.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(reasons(whole)).containsExactly("the module stock is not evaluated: no check of it ran");
    }

    @Test
    void aModuleThatOnlyLacksABaselineKeepsTheWholeFromAVerdictAndBlocksNothing() {
        GateDecision comparison = new GateDecision(
                        "price.rmse.max_rise",
                        "change",
                        "price.rmse",
                        null,
                        Decision.NOT_EVALUATED,
                        Effect.WARN,
                        "nothing was promoted yet",
                        Map.of(),
                        null)
                .lacking(Gap.NOTHING_PROMOTED);
        VerificationResult first = new VerificationResult(
                Verdict.NOT_EVALUATED,
                EVIDENCE,
                new Run(NOON, 0, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(comparison),
                List.of());

        VerificationResult whole = whole(fresh("sales", result(Status.PASSED)), fresh("price", first));

        assertThat(whole.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(whole.awaitsBaseline()).isTrue();
        assertThat(reasons(whole)).containsExactly("nothing was promoted yet");
        assertThat(verdict(result(Status.FAILED), first)).isEqualTo(Verdict.FAILED);
    }

    @Test
    void withoutAnyModuleNothingIsKnown() {
        VerificationResult whole = whole();

        assertThat(whole.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(whole.evidence().suite()).isEqualTo("none");
        assertThat(whole.evidence().engine()).isEqualTo("none");
        assertThat(whole.run()).isEqualTo(new Run(NOON, 0, "build-7"));
    }

    @Test
    void oneCommitAndTheFingerprintsOfAllModulesStandBehindTheWhole() {
        Evidence evidence = whole(fresh("sales", result(Status.PASSED)), fresh("stock", result(Status.PASSED)))
                .evidence();

        assertThat(evidence.project()).isEqualTo("com.example:shop:1");
        assertThat(evidence.commit()).isEqualTo("c1");
        assertThat(evidence.branch()).isEqualTo("main");
        assertThat(evidence.dirty()).isFalse();
        assertThat(evidence.engine()).isEqualTo("duckdb 1");
        assertThat(evidence.seed()).isEqualTo(5);
        assertThat(evidence.baseline()).isNull();
        // sha256sum of "sales s\nstock s\n"
        assertThat(evidence.suite())
                .isEqualTo("sha256:f19e5a3038c2b2bc94d611f015ea31af78fa90d218385e8cb4c7e282177ffeaf");
        assertThat(evidence.data())
                .isEqualTo("sha256:46ffe8918c5e7d9dedbe75e715b683df17bc401a2797aede55c9ded4061fa0db");
    }

    @Test
    void oneModuleWithUncommittedFilesMakesTheWholeDirty() {
        assertThat(dirty(true, null)).isTrue();
        assertThat(dirty(false, true)).isTrue();
        assertThat(dirty(false, null)).isNull();
        assertThat(dirty(false, false)).isFalse();
    }

    @Test
    void dataThatCouldNotBeReadHaveNoFingerprintInTheWholeEither() {
        VerificationResult unread = about(new Evidence(null, "c1", null, false, "s", null, "b", "t", "onnx 2", 6L));

        Evidence evidence = whole(fresh("sales", result(Status.PASSED)), fresh("stock", unread))
                .evidence();

        assertThat(evidence.data()).isNull();
        assertThat(evidence.baseline()).startsWith("sha256:");
        assertThat(evidence.engine()).isEqualTo("duckdb 1, onnx 2");
        assertThat(evidence.seed()).isNull();
    }

    @Test
    void modulesThatRanSideBySideTookAsLongAsBothTogether() {
        VerificationResult early = ran(new Run(NOON, 3_000, "x"));
        VerificationResult late = ran(new Run(NOON.plusSeconds(2), 4_000, "x"));

        assertThat(whole(fresh("sales", late), fresh("stock", early)).run()).isEqualTo(new Run(NOON, 6_000, "build-7"));
    }

    @Test
    void waiversAreKept() {
        Waiver waiver = new Waiver("fruit.id", "owner", "moving", LocalDate.of(2026, 12, 1));
        VerificationResult waived = new VerificationResult(
                Verdict.PASSED,
                EVIDENCE,
                new Run(NOON, 0, null),
                List.of(),
                result(Status.PASSED).checks(),
                List.of(),
                List.of(),
                List.of(),
                List.of(waiver));

        assertThat(whole(fresh("sales", waived)).waivers())
                .containsExactly(new Waiver("sales:fruit.id", "owner", "moving", LocalDate.of(2026, 12, 1)));
    }

    @Test
    void whatEachModuleWasComparedWithIsKept() {
        BaselineEvidence lost = BaselineEvidence.unusable("the baseline is gone");
        VerificationResult sales = result(Status.PASSED);
        VerificationResult compared = new VerificationResult(
                Verdict.PASSED,
                EVIDENCE,
                sales.run(),
                List.of(),
                sales.checks(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lost);

        assertThat(whole(fresh("sales", compared), fresh("stock", sales)).baselines())
                .containsExactly(new ModuleBaseline("sales", lost));
    }

    @Test
    void aWaiverOfAModuleCountsInTheWholeUntilItsDayIsOver() {
        assertThat(whole(fresh("sales", waivedUntil("2026-11-23"))).verdict()).isEqualTo(Verdict.WARNED);
        assertThat(whole(fresh("sales", waivedUntil("2026-11-22"))).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(verdict(waivedUntil("2026-11-23"), result(Status.FAILED))).isEqualTo(Verdict.FAILED);
    }

    private static VerificationResult waivedUntil(String day) {
        VerificationResult failed = result(Status.FAILED);
        return new VerificationResult(
                Verdict.WARNED,
                EVIDENCE,
                failed.run(),
                List.of(),
                failed.checks(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Waiver("fruit.id", "owner", "moving", LocalDate.parse(day))));
    }

    @Test
    void aPolicySpeaksOfTheWholeAndGivesNoEvidence() throws PolicyException {
        Policy policy = new Policy(
                Set.of(),
                Set.of(new IdPattern("*:fruit.*")),
                Set.of(),
                List.of(Limit.parse("sales:churn.roc_auc >= 0.9")),
                null,
                Set.of(),
                RemovedChecks.WARN,
                UncommittedChanges.ALLOW);
        VerificationResult sales = result(Status.PASSED);
        MetricReading reading = new MetricReading("churn", "roc_auc", "roc_auc", null, 10, 0.8, null, null, null, null);
        VerificationResult withModel = new VerificationResult(
                sales.verdict(),
                EVIDENCE,
                sales.run(),
                List.of(),
                sales.checks(),
                List.of(),
                List.of(reading),
                List.of(),
                List.of());

        VerificationResult whole =
                new Aggregate(BUILD, List.of(fresh("sales", withModel), fresh("stock", sales))).judge(policy, NOON);

        assertThat(whole.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(reasons(whole))
                .containsExactly("2 of 2 checks *:fruit.* ran", "sales:churn.roc_auc is 0.8 and must be at least 0.9");
    }

    @Test
    void aStaleResultIsToldFromAFreshOne() {
        VerificationResult result = result(Status.PASSED);

        assertThat(new Freshness(NOON, "c1", "s").objection(result)).isEmpty();
        assertThat(new Freshness(NOON.plusMillis(1), "c1", "s").objection(result))
                .hasValue("its result is stale: it was made 2026-11-23T12:00:00Z, and this build started"
                        + " 2026-11-23T12:00:00.001Z");
        assertThat(new Freshness(NOON, "c2", "s").objection(result))
                .hasValue("its result is about the commit c1, and this build about the commit c2");
        assertThat(new Freshness(NOON, null, "s").objection(result))
                .hasValue("its result is about the commit c1, and this build about an unknown commit");
        assertThat(new Freshness(NOON, "c1", "other").objection(result))
                .hasValue("its suite is not the one that its result is about");
    }

    private static Verdict verdict(VerificationResult one, VerificationResult other) {
        return whole(fresh("sales", one), fresh("stock", other)).verdict();
    }

    private static @Nullable Boolean dirty(@Nullable Boolean build, @Nullable Boolean module) {
        Build built = new Build("dataops 0.1.0", null, "c1", null, build, null);
        VerificationResult result = about(new Evidence(null, "c1", null, module, "s", "d", null, "t", "e", null));
        return new Aggregate(built, List.of(fresh("sales", result)))
                .judge(Policy.NONE, NOON)
                .evidence()
                .dirty();
    }

    private static ModuleEvidence fresh(String module, VerificationResult result) {
        return ModuleEvidence.fresh(module, module, result);
    }

    private static VerificationResult whole(ModuleEvidence... modules) {
        return new Aggregate(BUILD, List.of(modules)).judge(Policy.NONE, NOON);
    }

    private static List<String> reasons(VerificationResult result) {
        return result.gates().stream().map(GateDecision::reason).toList();
    }

    private static VerificationResult about(Evidence evidence) {
        return result(Status.PASSED, evidence, new Run(NOON, 0, null));
    }

    private static VerificationResult ran(Run run) {
        return result(Status.PASSED, EVIDENCE, run);
    }

    private static VerificationResult result(Status status) {
        return result(status, EVIDENCE, new Run(NOON, 0, null));
    }

    private static VerificationResult result(Status status, Evidence evidence, Run run) {
        CheckDescription check = new CheckDescription(
                "fruit.id",
                "fruit",
                "not_null",
                List.of("id"),
                Severity.ERROR,
                "id is there",
                "no failing row",
                new SourcePosition("dataops.yaml", 6, 9));
        List<Outcome> checks = List.of(new Outcome(check, status, Finding.reason("so it is")));
        return new VerificationResult(
                Verdict.of(checks, List.of()),
                evidence,
                run,
                List.of(),
                checks,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
