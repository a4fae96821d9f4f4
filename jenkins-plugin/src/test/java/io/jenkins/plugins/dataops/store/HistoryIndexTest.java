package io.jenkins.plugins.dataops.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.MetricReading;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryIndexTest {
    @TempDir
    private Path folder;

    private HistoryIndex written(Recording recording) throws IOException {
        HistoryIndex index = new HistoryIndex(folder);
        index.write(recording);
        return index;
    }

    @Test
    void aCheckIsFoundByItsId() throws IOException {
        HistoryIndex index = written(Recordings.of(SampleResults.complete()));
        assertThat(index.check("sales.foreign_key.product_id"))
                .contains(new HistoryIndex.CheckPoint("FAILED", 86_837L, 12L, "12 failing rows"));
        assertThat(index.check("returns.row_count")).contains(new HistoryIndex.CheckPoint("ERRORED", null, null, null));
        assertThat(index.check("sales.unknown")).isEmpty();
    }

    @Test
    void aMetricIsFoundBySignatureAndSlice() throws IOException {
        HistoryIndex index = written(Recordings.of(SampleResults.complete()));
        assertThat(index.metric("churn.roc_auc"))
                .contains(new HistoryIndex.MetricPoint(0.87134, 0.8612, 0.8811, 0.8702, 12_400));
        assertThat(index.metric("churn.roc_auc[region=north]").orElseThrow().value())
                .isEqualTo(0.8490);
        assertThat(index.metric("churn.recall|threshold:0.5").orElseThrow().value())
                .isEqualTo(0.7421);
    }

    @Test
    void anUndefinedMetricHasNoValueAndIsNotZero() throws IOException {
        assertThat(written(Recordings.of(SampleResults.complete()))
                        .metric("churn.recall|threshold:0.5[region=islands]"))
                .contains(new HistoryIndex.MetricPoint(null, null, null, null, 41));
    }

    @Test
    void twoMetricsOfOneNameAndTheSameMetricOfTwoModulesStayApart() throws IOException {
        HistoryIndex index = written(Recordings.of(
                List.of(
                        new ModuleResult("a/target/dataops/result.json", recall(0.5, 0.7)),
                        new ModuleResult("b/target/dataops/result.json", recall(0.9, 0.8))),
                List.of()));
        assertThat(index.metric("a:churn.recall|threshold:0.5").orElseThrow().value())
                .isEqualTo(0.7);
        assertThat(index.metric("b:churn.recall|threshold:0.9").orElseThrow().value())
                .isEqualTo(0.8);
        assertThat(index.metric("b:churn.recall|threshold:0.5")).isEmpty();
    }

    @Test
    void aDamagedLineIsAGap() throws IOException {
        HistoryIndex index = written(Recordings.of(SampleResults.complete()));
        Files.writeString(folder.resolve("checks.tsv"), "a\tPASSED\nb\tPASSED\tmany\tfew\t\n");
        Files.writeString(folder.resolve("metrics.tsv"), "m\thigh\t\t\t\t\n");
        assertThat(index.check("a")).isEmpty();
        assertThat(index.check("b")).isEmpty();
        assertThat(index.metric("m")).isEmpty();
    }

    @Test
    void theTotalsOfARecordingAreRead() throws IOException {
        assertThat(written(Recordings.of(SampleResults.complete())).totals())
                .contains(new RecordingTotals(
                        Verdict.FAILED,
                        Recordings.RECORDED.toEpochMilli(),
                        SampleResults.EVIDENCE.commit(),
                        6,
                        1,
                        2,
                        1,
                        1,
                        5,
                        2,
                        1));
    }

    @Test
    void totalsWithAnUnknownVerdictAreNoEvidence() throws IOException {
        Files.writeString(
                folder.resolve("totals.json"), "{\"verdict\":\"SPLENDID\",\"passed\":3,\"colour\":\"green\"}");
        assertThat(new HistoryIndex(folder).totals().orElseThrow().verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void totalsThatCannotBeReadAreAGap() throws IOException {
        assertThat(new HistoryIndex(folder).totals()).isEmpty();
        Files.writeString(folder.resolve("totals.json"), "{");
        assertThat(new HistoryIndex(folder).totals()).isEmpty();
        Files.writeString(folder.resolve("totals.json"), "null");
        assertThat(new HistoryIndex(folder).totals()).isEmpty();
    }

    @Test
    void aCommitThatCannotBeStoredIsMadeVisibleAndCut() {
        String commit =
                RecordingTotals.of(Recordings.of(SampleResults.hostile())).commit();
        assertThat(commit).hasSize(80).contains("</script>").doesNotContain("\u0000");
    }

    private static VerificationResult recall(double threshold, double value) {
        VerificationResult passed = SampleResults.passed();
        return new VerificationResult(
                passed.verdict(),
                passed.evidence(),
                passed.run(),
                passed.datasets(),
                passed.checks(),
                List.of(),
                List.of(new MetricReading(
                        "churn", "recall", "recall|threshold:" + threshold, null, 10, value, null, null, null, null)),
                passed.gates(),
                passed.waivers());
    }
}
