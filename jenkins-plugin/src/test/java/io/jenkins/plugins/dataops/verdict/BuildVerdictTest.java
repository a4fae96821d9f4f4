package io.jenkins.plugins.dataops.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuildVerdictTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final GateDecision MISSING = new GateDecision(
            "evidence.files",
            "evidence",
            "files",
            null,
            Decision.NOT_EVALUATED,
            Effect.BLOCK,
            "no file matches",
            Map.of(),
            null);

    @Test
    void theReasonHasTheNumbersOfAllRecordings() {
        RecordingSummary one = summary(List.of(new ModuleResult("a/result.json", SampleResults.complete())), List.of());
        BuildVerdict verdict = BuildVerdict.of(Verdict.FAILED, List.of(one, one), null);
        assertThat(verdict.blocks()).isTrue();
        assertThat(verdict.reason())
                .isEqualTo(
                        "its verdict is FAILED: %d of %d checks failed, %d of %d checks could not run, %d of %d gates block"
                                .formatted(
                                        2 * one.getFailed(),
                                        2 * one.getChecks(),
                                        2 * one.getErrored(),
                                        2 * one.getChecks(),
                                        2 * one.getGatesBlocking(),
                                        2 * one.getGates()));
        assertThat(verdict.commit()).isEqualTo(one.getCommit());
    }

    @Test
    void aRecordingWithoutAnyResultSaysSo() {
        BuildVerdict verdict =
                BuildVerdict.of(Verdict.NOT_EVALUATED, List.of(summary(List.of(), List.of(MISSING))), null);
        assertThat(verdict.reason()).isEqualTo("its verdict is NOT_EVALUATED: 1 of 1 gate blocks, no result counts");
        assertThat(verdict.commit()).isNull();
    }

    @Test
    void whatLacksNothingButABaselineMayBePromotedAndPassesNoGate() {
        GateDecision comparison = new GateDecision(
                        "g", "change", "churn.auc", null, Decision.NOT_EVALUATED, Effect.WARN, "why", Map.of(), null)
                .lacking(Gap.NOTHING_PROMOTED);
        ModuleResult first = new ModuleResult(
                "a/result.json", SampleResults.result(List.of(), List.of(), List.of(), List.of(comparison), List.of()));

        BuildVerdict alone = BuildVerdict.of(Verdict.NOT_EVALUATED, List.of(summary(List.of(first), List.of())), null);
        BuildVerdict beside =
                BuildVerdict.of(Verdict.NOT_EVALUATED, List.of(summary(List.of(first), List.of(MISSING))), null);

        assertThat(alone.blocks()).isTrue();
        assertThat(alone.refusesPromotion()).isFalse();
        assertThat(alone.reason()).isEqualTo("its verdict is NOT_EVALUATED: there is nothing to compare with yet");
        assertThat(BuildVerdict.worst(List.of(alone, alone)).refusesPromotion()).isFalse();
        assertThat(beside.refusesPromotion()).isTrue();
        assertThat(BuildVerdict.worst(List.of(alone, beside)).refusesPromotion())
                .isTrue();
        assertThat(alone.at(NOON).refusesPromotion()).isFalse();
    }

    @Test
    void withoutEvidenceTheVerdictIsNotEvaluated() {
        BuildVerdict missing = BuildVerdict.missing("it has no recording");
        assertThat(missing.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(missing.reason()).isEqualTo("its verdict is NOT_EVALUATED: it has no recording");
    }

    @Test
    void ofSeveralPartsTheWorstCountsWithEveryReasonThatBlocks() {
        BuildVerdict good = new BuildVerdict(Verdict.PASSED, "its verdict is PASSED: 2 checks, 0 gates", "abc", NOON);
        BuildVerdict bad = new BuildVerdict(
                Verdict.FAILED, "its verdict is FAILED: 1 of 2 checks failed", "def", NOON.plusSeconds(1));
        assertThat(BuildVerdict.worst(List.of(good, bad, BuildVerdict.missing("it has no recording"))))
                .isEqualTo(new BuildVerdict(
                        Verdict.FAILED,
                        "its verdict is FAILED: 1 of 2 checks failed; its verdict is NOT_EVALUATED: it has no recording",
                        "abc",
                        NOON));
        assertThat(BuildVerdict.worst(List.of(good, good)))
                .isEqualTo(new BuildVerdict(Verdict.PASSED, "its verdict is PASSED", "abc", NOON));
    }

    @Test
    void evidenceThatAPolicyFindsTooOldIsNoEvidence() {
        BuildVerdict verdict =
                new BuildVerdict(Verdict.PASSED, "its verdict is PASSED: 2 checks, 0 gates", "abc", NOON);
        assertThat(verdict.at(NOON.minusMillis(1))).isEqualTo(verdict);
        assertThat(verdict.at(NOON).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verdict.at(NOON).reason())
                .isEqualTo("its verdict is NOT_EVALUATED: its evidence is older than the policy allows since"
                        + " 2026-11-24T12:00:00Z");
    }

    @Test
    void ofNoPartsNothingIsShown() {
        assertThat(BuildVerdict.worst(List.of()).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void labelsSortTheWorstLast() {
        assertThat(Stream.of(Verdict.values())
                        .sorted(Comparator.comparingInt(verdict -> new VerdictLabel(verdict).getRank())))
                .containsExactly(Verdict.PASSED, Verdict.WARNED, Verdict.NOT_EVALUATED, Verdict.FAILED);
    }

    private static RecordingSummary summary(List<ModuleResult> modules, List<GateDecision> decisions) {
        return RecordingSummary.of(
                new Recording(
                        RecordingId.DEFAULT,
                        "dataops",
                        Instant.parse("2026-11-24T00:00:00Z"),
                        modules,
                        decisions,
                        ReferenceChoice.none("no reference was looked for", List.of()),
                        Policies.NONE),
                null);
    }
}
