package io.jenkins.plugins.dataops.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PullRequestTextTest {
    private static final GateDecision FOREIGN = new GateDecision(
            "evidence.b/target/dataops/result.json",
            "evidence",
            "b/target/dataops/result.json",
            null,
            Decision.NOT_EVALUATED,
            Effect.BLOCK,
            "it was made by the build jenkins-other-7, and this is jenkins-shop-8",
            Map.of(),
            null);

    @Test
    void theTitleIsTheVerdictWithItsNumbers() {
        PullRequestText text = PullRequestText.of(recording(List.of(module("a")), List.of()));
        assertThat(text.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(text.title()).startsWith("FAILED: ");
        assertThat(text.markdown()).contains("dataops: Failed").contains("Needs a look");
    }

    @Test
    void whatTheControllerDecidedStandsAmongTheGates() {
        PullRequestText text = PullRequestText.of(recording(List.of(), List.of(FOREIGN)));
        assertThat(text.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(text.markdown()).contains("it was made by the build jenkins-other-7, and this is jenkins-shop-8");
    }

    @Test
    void checksOfSeveralModulesKeepTheirModule() {
        PullRequestText text = PullRequestText.of(recording(List.of(module("a"), module("b/c")), List.of()));
        assertThat(text.annotations())
                .isNotEmpty()
                .allMatch(annotation -> annotation.at().file().startsWith("a/")
                        || annotation.at().file().startsWith("b/c/"))
                .allMatch(annotation -> annotation.title().startsWith("a:")
                        || annotation.title().startsWith("b/c:"));
    }

    @Test
    void annotationsShowWhatNeedsALookAndFailuresFirst() {
        List<Status> statuses = PullRequestText.of(recording(List.of(module("")), List.of())).annotations().stream()
                .map(PullRequestText.Annotation::status)
                .toList();
        assertThat(statuses).isNotEmpty().doesNotContain(Status.PASSED, Status.SKIPPED);
        assertThat(statuses).first().isEqualTo(Status.FAILED);
        assertThat(statuses).last().isEqualTo(Status.WARNED);
    }

    @Test
    void aRecordingThatWasNotMadeIsNeverGreen() {
        PullRequestText text = PullRequestText.notRecorded("The build ended before its results were recorded.");
        assertThat(text.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(text.title()).isEqualTo("NOT EVALUATED: nothing was recorded");
        assertThat(text.markdown()).contains("The build ended before its results were recorded.");
    }

    @Test
    void aLargeRecordingStaysWithinItsLimit() {
        List<ModuleResult> modules = java.util.stream.IntStream.range(0, 60)
                .mapToObj(number -> module("module" + number))
                .toList();
        PullRequestText text = PullRequestText.of(recording(modules, List.of()));
        assertThat(text.markdown()).hasSizeLessThanOrEqualTo(30_000);
        assertThat(text.annotations()).hasSize(50);
    }

    private static ModuleResult module(String name) {
        return new ModuleResult(
                (name.isEmpty() ? "" : name + "/") + "target/dataops/result.json", SampleResults.complete());
    }

    private static Recording recording(List<ModuleResult> modules, List<GateDecision> decisions) {
        return new Recording(
                RecordingId.DEFAULT,
                "dataops",
                Instant.parse("2026-11-24T00:00:00Z"),
                modules,
                decisions,
                ReferenceChoice.none("no reference was looked for", List.of()),
                Policies.NONE);
    }
}
