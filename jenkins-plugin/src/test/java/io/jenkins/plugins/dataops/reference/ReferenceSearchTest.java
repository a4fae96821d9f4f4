package io.jenkins.plugins.dataops.reference;

import static io.dataops.results.Verdict.FAILED;
import static io.dataops.results.Verdict.NOT_EVALUATED;
import static io.dataops.results.Verdict.PASSED;
import static io.dataops.results.Verdict.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import io.jenkins.plugins.dataops.recording.ReferenceChoice.Rejected;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceSearchTest {
    @Test
    void theLastPromotedBuildComesBeforeALaterOneThatPassed() {
        ReferenceChoice choice = search(
                FakeBuild.with(9, PASSED),
                FakeBuild.with(8, PASSED).promotedTo("staging"),
                FakeBuild.with(7, PASSED).promotedTo("production"));
        assertThat(choice)
                .isEqualTo(new ReferenceChoice(
                        build(8),
                        "it is the last build that was promoted",
                        List.of(new Rejected("shop/main #9", "its verdict passed, but it was not promoted"))));
    }

    @Test
    void aChannelLeavesOutBuildsPromotedElsewhere() {
        ReferenceChoice choice = new ReferenceSearch("production")
                .among(List.of(
                                FakeBuild.with(8, PASSED).promotedTo("staging"),
                                FakeBuild.with(7, PASSED).promotedTo("production", "staging"))
                        .iterator());
        assertThat(choice.chosen()).isEqualTo(build(7));
        assertThat(choice.because()).isEqualTo("it is the last build that was promoted to 'production'");
    }

    @Test
    void withoutAPromotionTheLastThatPassedIsTaken() {
        ReferenceChoice choice = search(
                FakeBuild.with(9, FAILED),
                FakeBuild.with(8, NOT_EVALUATED),
                FakeBuild.with(7, WARNED),
                FakeBuild.with(6, PASSED));
        assertThat(choice)
                .isEqualTo(new ReferenceChoice(
                        build(7),
                        "it is the last build whose verdict passed, and none was promoted",
                        List.of(
                                new Rejected("shop/main #9", "its verdict is FAILED"),
                                new Rejected("shop/main #8", "its verdict is NOT_EVALUATED"))));
    }

    @Test
    void aPromotedBuildStaysTheReferenceWhenItsWaiverHasEnded() {
        assertThat(search(FakeBuild.with(8, FAILED).promotedTo("production")).chosen())
                .isEqualTo(build(8));
    }

    @Test
    void aPromotedBuildWhoseRecordingIsGoneIsRejected() {
        ReferenceChoice choice =
                search(FakeBuild.with(8, PASSED).promotedTo("production").damaged(), FakeBuild.with(7, PASSED));
        assertThat(choice.chosen()).isEqualTo(build(7));
        assertThat(choice.rejected()).containsExactly(new Rejected("shop/main #8", "the recording cannot be read"));
    }

    @Test
    void theOnlyEarlierBuildIsNoneOfSeveral() {
        assertThat(search(FakeBuild.withoutRecording(8)).because())
                .isEqualTo("the earlier build cannot be compared with");
    }

    @Test
    void aBuildThatRunsOrHasNoSuchRecordingIsRejected() {
        ReferenceChoice choice =
                search(FakeBuild.with(9, PASSED).promotedTo("production").running(), FakeBuild.withoutRecording(8));
        assertThat(choice)
                .isEqualTo(ReferenceChoice.none(
                        "none of the last 2 builds can be compared with",
                        List.of(
                                new Rejected("shop/main #9", "it is still running"),
                                new Rejected("shop/main #8", "it has no such recording"))));
    }

    @Test
    void theFirstBuildHasNoReference() {
        assertThat(search()).isEqualTo(ReferenceChoice.none("there is no earlier build", List.of()));
    }

    @Test
    void oneHundredBuildsAreLookedAtAndNoMore() {
        AtomicInteger asked = new AtomicInteger();
        Iterator<FakeBuild> builds = IntStream.iterate(500, number -> number - 1)
                .limit(500)
                .peek(number -> asked.incrementAndGet())
                .mapToObj(number -> FakeBuild.with(number, number == 400 ? PASSED : FAILED))
                .iterator();
        ReferenceChoice choice = new ReferenceSearch(null).among(builds);
        assertThat(choice.chosen()).isNull();
        assertThat(choice.because()).isEqualTo("none of the last 100 builds can be compared with");
        assertThat(asked).hasValue(100);
    }

    @Test
    void twentyRejectionsAreListedAndTheOthersCounted() {
        ReferenceChoice choice = search(IntStream.rangeClosed(1, 25)
                .mapToObj(number -> FakeBuild.with(30 - number, FAILED))
                .toArray(FakeBuild[]::new));
        assertThat(choice.rejected()).hasSize(21);
        assertThat(choice.rejected().get(19)).isEqualTo(new Rejected("shop/main #10", "its verdict is FAILED"));
        assertThat(choice.rejected().get(20)).isEqualTo(new Rejected("5 more builds", "for such reasons"));
    }

    @Test
    void aNamedBuildIsTakenWhateverItsVerdict() {
        assertThat(ReferenceSearch.named(7, FakeBuild.with(7, FAILED)))
                .isEqualTo(new ReferenceChoice(build(7), "it was named", List.of()));
    }

    @Test
    void aNamedBuildThatIsGoneIsReplacedByNone() {
        assertThat(ReferenceSearch.named(7, null))
                .isEqualTo(ReferenceChoice.none("there is no build 7, or not any more", List.of()));
    }

    @Test
    void aNamedBuildThatCannotBeReadIsReplacedByNone() {
        assertThat(ReferenceSearch.named(7, FakeBuild.with(7, PASSED).damaged()))
                .isEqualTo(ReferenceChoice.none(
                        "the build that was named cannot be compared with",
                        List.of(new Rejected("shop/main #7", "the recording cannot be read"))));
    }

    @Test
    void aNamedBuildThatRunsIsReplacedByNone() {
        assertThat(ReferenceSearch.named(7, FakeBuild.with(7, PASSED).running()).rejected())
                .containsExactly(new Rejected("shop/main #7", "it is still running"));
    }

    private static ReferenceChoice search(FakeBuild... newestFirst) {
        return new ReferenceSearch(null).among(List.of(newestFirst).iterator());
    }

    private static BuildReference build(int number) {
        return new BuildReference("shop/main", number, "#" + number, null);
    }
}
