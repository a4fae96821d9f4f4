package io.jenkins.plugins.dataops.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.store.RecordingStore;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobHistoryTest {
    @TempDir
    private Path builds;

    private final RecordingId id = RecordingId.DEFAULT;

    private void build(int number, VerificationResult result) throws IOException {
        new RecordingStore(builds.resolve(Integer.toString(number))).write(Recordings.of(result), List.of());
        Files.write(results(number), new byte[] {1});
    }

    private Path results(int number) {
        return builds.resolve(number + "/dataops/dataops/0.json.gz");
    }

    private JobHistory history(int most) {
        return new JobHistory(builds, most);
    }

    @Test
    void buildsStandOldestFirstAndByNumber() throws IOException {
        for (int number : List.of(2, 10, 9)) {
            build(number, SampleResults.passed());
        }
        assertThat(history(50).totals(id)).extracting(BuildPoint::build).containsExactly(2, 9, 10);
    }

    @Test
    void aBuildWithoutRecordingIsAGapAndNoZero() throws IOException {
        build(1, SampleResults.passed());
        Files.createDirectories(builds.resolve("2"));
        build(3, SampleResults.complete());
        assertThat(history(50).totals(id))
                .extracting(BuildPoint::value)
                .extracting(totals -> totals == null ? null : ((RecordedTotals) totals).verdict())
                .containsExactly(Verdict.PASSED, null, Verdict.FAILED);
    }

    @Test
    void aVerdictThatNothingBacksAnyMoreIsNoVerdict() throws IOException {
        for (int number = 1; number <= 3; number++) {
            build(number, SampleResults.passed());
        }
        Files.delete(results(1));
        Files.delete(builds.resolve("2/dataops/dataops/recording.json"));
        assertThat(history(50).totals(id))
                .extracting(point -> point.value().verdict())
                .containsExactly(Verdict.NOT_EVALUATED, Verdict.NOT_EVALUATED, Verdict.PASSED);
    }

    @Test
    void aCheckOrMetricThatABuildDoesNotHaveIsAGap() throws IOException {
        build(1, SampleResults.complete());
        build(2, SampleResults.passed());
        build(3, SampleResults.complete());
        assertThat(history(50).check(id, "sales.foreign_key.product_id"))
                .extracting(
                        point -> point.value() == null ? null : point.value().failing())
                .containsExactly(12L, null, 12L);
        assertThat(history(50).metric(id, "churn.roc_auc"))
                .extracting(
                        point -> point.value() == null ? null : point.value().value())
                .containsExactly(0.87134, null, 0.87134);
    }

    @Test
    void olderBuildsThatNeverHadItAreLeftOutAndNewerOnesAreGaps() throws IOException {
        Files.createDirectories(builds.resolve("1"));
        build(2, SampleResults.passed());
        Files.createDirectories(builds.resolve("3"));
        assertThat(history(50).totals(id)).extracting(BuildPoint::build).containsExactly(2, 3);
        assertThat(history(50).totals(new RecordingId("other"))).isEmpty();
    }

    @Test
    void onlyTheNewestBuildsAreLookedAt() throws IOException {
        for (int number = 1; number <= 5; number++) {
            build(number, SampleResults.passed());
        }
        assertThat(history(2).totals(id)).extracting(BuildPoint::build).containsExactly(4, 5);
    }

    @Test
    void foldersThatAreNoBuildsArePassedOver() throws IOException {
        build(1, SampleResults.passed());
        for (String name : List.of("lastStableBuild", "007", "-1", "9999999999", "1.tmp")) {
            Files.createDirectories(builds.resolve(name));
        }
        assertThat(history(50).totals(id)).extracting(BuildPoint::build).containsExactly(1);
    }

    @Test
    void theNamesOfAllRecordingsAreKnown() throws IOException {
        build(1, SampleResults.passed());
        Files.createDirectories(builds.resolve("2/dataops/model"));
        assertThat(history(50).ids()).containsExactly("dataops", "model");
    }

    @Test
    void aJobWithoutBuildsHasNoHistory() {
        JobHistory none = new JobHistory(builds.resolve("absent"), 50);
        assertThat(none.totals(id)).isEmpty();
        assertThat(none.ids()).isEmpty();
    }

    @Test
    void noMoreThanFiveHundredBuildsAreLookedAt() {
        assertThatThrownBy(() -> history(501)).hasMessage("'501' is no number of builds: ask for 1 to 500 of them");
        assertThatThrownBy(() -> history(0)).hasMessage("'0' is no number of builds: ask for 1 to 500 of them");
    }
}
