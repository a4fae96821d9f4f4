package io.dataops.results.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Anchor;
import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.json.BaselineJson;
import io.dataops.results.json.UnreadableResultException;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFolderTest {
    private static final String KEPT = "models/churn.predictions";

    @TempDir
    private Path folder;

    private Promotable left;
    private BaselineFolder baseline;

    @BeforeEach
    void whatABuildHasLeft() throws IOException {
        left = Promotable.left(folder.resolve("promotable"), "Ada", SampleResults.complete());
        baseline = new BaselineFolder(folder.resolve("dataops-baseline"), "dataops-baseline");
    }

    private BaselineState.Found found() {
        return (BaselineState.Found) baseline.read();
    }

    private void unusable(String reason) {
        assertThat(baseline.read()).isEqualTo(new BaselineState.Unusable("the baseline dataops-baseline " + reason));
    }

    @Test
    void whereNothingWasPromotedThereIsNone() throws IOException {
        assertThat(baseline.read()).isEqualTo(new BaselineState.Absent());
        Files.createDirectories(baseline.path());
        assertThat(baseline.read()).isEqualTo(new BaselineState.Absent());
    }

    @Test
    void whatWasPromotedIsRead() throws IOException {
        left.promote(baseline);

        assertThat(found().record()).isEqualTo(left.record());
        assertThat(found().result()).isEqualTo(SampleResults.complete());
        assertThat(found().location()).isEqualTo("dataops-baseline");
        assertThat(found().file(KEPT).orElseThrow())
                .hasSameBinaryContentAs(left.folder().path().resolve(KEPT));
        assertThat(found().file("models/other.predictions")).isEmpty();
    }

    @Test
    void theSameBaselineCanBePromotedAgain() throws IOException {
        left.promote(baseline);
        left.promote(baseline);

        assertThat(found().record()).isEqualTo(left.record());
    }

    @Test
    void theOldContentIsGoneOnceTheNewOneCounts() throws IOException {
        left.promote(baseline);
        Path before = found().folder();
        Promotable.left(folder.resolve("next"), "Grace", SampleResults.complete())
                .promote(baseline);

        assertThat(before).doesNotExist();
        assertThat(found().record().promotion().by()).isEqualTo("Grace");
    }

    @Test
    void whatPeopleHavePutBesideItStays() throws IOException {
        Path readme = Files.createDirectories(baseline.path()).resolve("README.md");
        Files.writeString(readme, "ours");
        left.promote(baseline);

        assertThat(readme).hasContent("ours");
    }

    @Test
    void aLostFileIsNamed() throws IOException {
        left.promote(baseline);
        Files.delete(found().file(KEPT).orElseThrow());

        unusable("has lost models/churn.predictions");
    }

    @Test
    void aLostFolderIsNoFirstPromotion() throws IOException {
        left.promote(baseline);
        Files.move(found().folder(), folder.resolve("away"));

        unusable("has lost dataops.yaml");
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        left.promote(baseline);
        Files.writeString(found().folder().resolve(PromotableFolder.SUITE), "version: 1\n");

        unusable("was changed after its promotion: dataops.yaml");
    }

    @Test
    void aBaselineWithoutAResultIsNoFirstPromotion() throws IOException {
        BaselineRecord record = left.record();
        TreeMap<String, String> files = new TreeMap<>(record.content().files());
        files.remove(PromotableFolder.RESULT);
        baseline.promote(
                left.folder(),
                new BaselineRecord(record.promotion(), new BaselineContent(files), record.anchors(), List.of()));

        unusable("has lost result.json");
    }

    @Test
    void aFileOfTheBaselineThatIsNoneIsUnusable() throws IOException {
        left.promote(baseline);
        Path file = baseline.path().resolve(BaselineFolder.FILE);
        String text = Files.readString(file);

        Files.writeString(file, "");
        unusable("cannot be used: it is empty");
        Files.writeString(file, text.substring(0, text.length() / 2));
        assertThat(baseline.read()).isInstanceOf(BaselineState.Unusable.class);
        Files.writeString(file, text.replace("Ada", "Eve"));
        unusable("cannot be used: it was changed after its promotion");
        Files.delete(file);
        Files.createDirectory(file);
        unusable("cannot be used: it could not be read to its end");
    }

    @Test
    void aFolderThatIsAFileIsUnusable() throws IOException {
        Files.writeString(baseline.path(), "a file");

        unusable("cannot be read");
    }

    @Test
    void aFileThatChangesWhileItIsPromotedLeavesTheOldBaseline() throws IOException {
        left.promote(baseline);
        Promotable next = Promotable.left(folder.resolve("next"), "Grace", SampleResults.complete());
        BaselineRecord record = next.record();
        Path source = folder.resolve("next").resolve(KEPT);
        Files.writeString(source, "changed");

        assertThatThrownBy(() -> baseline.promote(next.folder(), record))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write "
                        + baseline.path().resolve(record.content().folderName()).resolve(KEPT) + ": " + source
                        + " is not as verify left it");
        assertThat(found().record()).isEqualTo(left.record());
    }

    @Test
    void aFolderWithoutAManifestCannotBePromoted() throws IOException {
        Files.delete(left.folder().path().resolve(PromotableFolder.MANIFEST));

        assertThatThrownBy(() -> left.folder().read())
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("nothing was left for a promotion");
    }

    @Test
    void aFolderWithoutAResultCannotBePromoted() throws IOException {
        Files.delete(left.folder().path().resolve(PromotableFolder.RESULT));
        left.folder().seal(List.of());

        assertThatThrownBy(() -> left.folder().read())
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("no result was left for a promotion");
    }

    @Test
    void aFileThatIsNotAsItWasSealedCannotBePromoted() throws IOException {
        Files.writeString(left.folder().path().resolve(KEPT), "other");
        refusesKept();
        Files.delete(left.folder().path().resolve(KEPT));
        refusesKept();
    }

    private void refusesKept() {
        assertThatThrownBy(() -> left.folder().read())
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("models/churn.predictions is not as verify left it");
    }

    @Test
    void aManifestThatLeadsElsewhereIsRefused() throws IOException {
        Path manifest = left.folder().path().resolve(PromotableFolder.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replace("models/churn", "../churn"));

        assertThatThrownBy(() -> left.folder().read())
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining("a name of a file leads elsewhere");
    }

    @Test
    void theManifestSpeaksOfAllFilesButItself() throws IOException, UnreadableResultException {
        assertThat(new BaselineJson()
                        .readManifest(left.folder().path().resolve(PromotableFolder.MANIFEST))
                        .content()
                        .files())
                .containsOnlyKeys("dataops.yaml", KEPT, "result.json")
                .isEqualTo(Map.copyOf(left.folder().read().files()));
    }

    @Test
    void theManifestKeepsAnchorsForWhoeverPromotes() throws IOException, UnreadableResultException {
        List<Anchor> anchors = List.of(
                new Anchor(
                        "churn",
                        "accuracy",
                        "accuracy",
                        null,
                        0.95,
                        "1a2b3c",
                        Instant.parse("2026-11-23T12:00:00Z"),
                        false),
                new Anchor("churn", "log_loss", "log_loss", "region=north", 1e-7, null, Instant.EPOCH, true));
        BaselineContent before = left.folder().read();

        left.folder().seal(anchors);

        assertThat(left.folder().anchors()).isEqualTo(anchors);
        assertThat(left.folder().read()).as("what is promoted").isEqualTo(before);
    }

    @Test
    void aManifestOfATimeWithoutAnchorsHasNone() throws IOException, UnreadableResultException {
        Path manifest = left.folder().path().resolve(PromotableFolder.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("(?s)  \"anchors\": \\[\\],\\R", ""));

        assertThat(Files.readString(manifest)).doesNotContain("anchors");
        assertThat(left.folder().anchors()).isEmpty();
    }
}
