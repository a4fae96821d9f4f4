package io.jenkins.plugins.dataops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.json.ResultJson;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.collect.CollectedFile;
import io.jenkins.plugins.dataops.collect.PackLimits;
import io.jenkins.plugins.dataops.collect.ResultFiles;
import io.jenkins.plugins.dataops.collect.ResultPlaces;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import io.jenkins.plugins.dataops.recording.ReferenceChoice.Rejected;
import io.jenkins.plugins.dataops.testing.PolicyTexts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingStoreTest {
    private static final RecordingId ID = new RecordingId("warehouse");

    @TempDir
    private Path workspace;

    @TempDir
    private Path build;

    private RecordingStore store;

    @BeforeEach
    void open() {
        store = new RecordingStore(build);
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        Recording recording = recording();
        write(recording);
        assertThat(store.has(ID)).isTrue();
        assertThat(store.read(ID)).isEqualTo(recording);
    }

    @Test
    void aRecordingOfNothingIsRead() throws Exception {
        Recording recording = new Recording(
                ID,
                "Warehouse",
                Instant.parse("2026-11-24T00:00:00Z"),
                List.of(),
                List.of(),
                ReferenceChoice.none("there is no earlier build", List.of()),
                PolicyTexts.maxAge("the controller", "soon"));
        store.write(recording, List.of());
        assertThat(store.read(ID)).isEqualTo(recording);
    }

    @Test
    void oneThatWasNeverMadeCannotBeRead() {
        assertThat(store.has(ID)).isFalse();
        unreadable("the recording warehouse cannot be read from the build's folder");
    }

    @Test
    void oneWithoutAResultFileCannotBeRead() throws Exception {
        write(recording());
        Files.delete(folder().resolve("1.json.gz"));
        unreadable("the stored result of b/target/dataops/result.json cannot be read");
    }

    @Test
    void oneWhoseResultFileIsCutCannotBeRead() throws Exception {
        write(recording());
        Path file = folder().resolve("0.json.gz");
        byte[] whole = Files.readAllBytes(file);
        for (int bytes : List.of(0, 5, whole.length / 2, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, bytes));
            assertThatThrownBy(() -> store.read(ID))
                    .as("%s of %s bytes", bytes, whole.length)
                    .isInstanceOf(UnreadableRecordingException.class)
                    .hasMessageContaining("target/dataops/result.json");
        }
    }

    @Test
    void oneWhoseDescriptionIsCutCannotBeRead() throws Exception {
        write(recording());
        Path file = folder().resolve("recording.json");
        byte[] whole = Files.readAllBytes(file);
        for (int bytes : List.of(0, 1, whole.length / 2, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, bytes));
            unreadable("the recording warehouse cannot be read from the build's folder");
        }
    }

    @Test
    void itIsWholeAsLongAsEachOfItsFilesIsThere() throws Exception {
        assertThat(store.isWhole(ID)).isFalse();
        for (String file : List.of("recording.json", "0.json.gz", "1.json.gz")) {
            write(recording());
            assertThat(store.isWhole(ID)).isTrue();
            Files.write(folder().resolve(file), new byte[0]);
            assertThat(store.isWhole(ID)).as(file + " is empty").isFalse();
            Files.delete(folder().resolve(file));
            assertThat(store.isWhole(ID)).as(file + " is gone").isFalse();
        }
    }

    @Test
    void oneOfANewerMajorFormatIsRefusedByItsFormat() throws Exception {
        write(recording());
        edit("\"dataops-recording/1\"", "\"dataops-recording/2\"");
        unreadable("the recording warehouse has the format 'dataops-recording/2',"
                + " and this plugin reads dataops-recording/1; a newer plugin wrote it");
    }

    @Test
    void oneOfANewerMinorFormatIsRead() throws Exception {
        Recording recording = recording();
        write(recording);
        edit("\"dataops-recording/1\"", "\"dataops-recording/1.1\",\"added\":{\"later\":[1]}");
        assertThat(store.read(ID)).isEqualTo(recording);
    }

    @Test
    void aDecisionThatOnlyANewerPluginKnowsMakesItUnreadable() throws Exception {
        write(recording());
        edit("\"NOT_EVALUATED\"", "\"POSTPONED\"");
        unreadable("the recording warehouse cannot be read from the build's folder");
    }

    @Test
    void itsStampChangesWithItsFiles() throws Exception {
        assertThat(store.stamp(ID)).isEmpty();
        write(recording());
        String stamp = store.stamp(ID);
        assertThat(stamp).isEqualTo(store.stamp(ID)).isNotEmpty();
        Files.delete(folder().resolve("0.json.gz"));
        assertThat(store.stamp(ID)).isNotEqualTo(stamp);
    }

    private void unreadable(String message) {
        assertThatThrownBy(() -> store.read(ID))
                .isInstanceOf(UnreadableRecordingException.class)
                .hasMessage(message);
    }

    private void edit(String text, String other) throws IOException {
        Path file = folder().resolve("recording.json");
        String json = Files.readString(file);
        assertThat(json).contains(text);
        Files.writeString(file, json.replace(text, other));
    }

    private Path folder() {
        return build.resolve("dataops/warehouse");
    }

    private void write(Recording recording) throws IOException {
        for (ModuleResult module : recording.modules()) {
            Path file = workspace.resolve(module.file());
            Files.createDirectories(file.getParent());
            new ResultJson(RecordingStore.MAX_RESULT_BYTES).write(module.result(), file);
        }
        List<CollectedFile> sources = new ResultFiles(
                        ResultPlaces.named("**/result.json"),
                        new PackLimits(10, 1 << 20),
                        RecordingStore.MAX_RESULT_BYTES)
                .invoke(workspace.toFile(), null)
                .files();
        store.write(recording, sources);
    }

    private static Recording recording() {
        GateDecision decision = new GateDecision(
                "policy.metric.churn.roc_auc",
                GateDecision.POLICY,
                "churn.roc_auc",
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                "no result has this metric",
                Map.of("limit", new BigDecimal("0.850000000000000000001")),
                null);
        return new Recording(
                ID,
                "Warehouse \u0000 \uD83D\uDE00",
                Instant.parse("2026-11-24T00:00:00Z"),
                List.of(
                        new ModuleResult("a/target/dataops/result.json", SampleResults.complete()),
                        new ModuleResult("b/target/dataops/result.json", SampleResults.passed())),
                List.of(decision),
                new ReferenceChoice(
                        new BuildReference("shop/main", 7, "#7", null),
                        "it was named",
                        List.of(new Rejected("shop/main #8", "it is still running"))),
                PolicyTexts.checks("the folder shop", "sales.*"));
    }
}
