package io.jenkins.plugins.dataops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Anchor;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.results.json.ResultJson;
import io.dataops.results.testing.SampleResults;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPromotablesTest {
    private static final Anchor ANCHOR =
            new Anchor("churn", "accuracy", "accuracy", null, 0.95, null, Instant.EPOCH, false);

    private static final ResultJson JSON = new ResultJson(RecordingStore.MAX_RESULT_BYTES);

    @TempDir
    private Path folder;

    private KeptPromotables kept;
    private VerificationResult recorded;

    @BeforeEach
    void leave() throws Exception {
        kept = new KeptPromotables(folder);
        Path left = folder.resolve("0");
        Path result = left.resolve(PromotableFolder.RESULT);
        JSON.write(SampleResults.complete(), result);
        Files.createDirectories(left.resolve("models"));
        Files.writeString(left.resolve("models/churn.predictions"), "predictions");
        new PromotableFolder(left).seal(List.of(ANCHOR));
        try (InputStream in = Files.newInputStream(result)) {
            recorded = JSON.read(in, "result.json");
        }
    }

    @Test
    void whatIsAsVerifyLeftItIsKept() throws Exception {
        assertThat(kept.settle(0, recorded, null)).isEmpty();
        assertThat(kept.has(0)).isTrue();
        assertThat(kept.content(0, recorded).files()).containsOnlyKeys("models/churn.predictions", "result.json");
        assertThat(kept.anchors(0)).containsExactly(ANCHOR);
    }

    @Test
    void aModuleMayLeaveNothing() throws Exception {
        assertThat(kept.settle(1, recorded, null)).isEmpty();
        assertThat(kept.has(1)).isFalse();
    }

    @Test
    void aFileThatWasChangedRefusesAllOfIt() throws Exception {
        Files.writeString(folder.resolve("0/models/churn.predictions"), "better predictions");
        assertThat(kept.settle(0, recorded, null)).contains("models/churn.predictions is not as verify left it");
        refused("models/churn.predictions is not as verify left it");
    }

    @Test
    void theResultOfAnotherRunIsRefused() throws Exception {
        VerificationResult other = SampleResults.empty();
        assertThat(kept.settle(0, other, null)).contains("its result is not the one that was recorded");
    }

    @Test
    void aFolderWithoutAManifestIsRefused() throws Exception {
        Files.delete(folder.resolve("0").resolve(PromotableFolder.MANIFEST));
        assertThat(kept.settle(0, recorded, null)).contains("nothing was left for a promotion");
    }

    @Test
    void whatDidNotArriveIsRefusedForThatReason() throws Exception {
        assertThat(kept.settle(0, recorded, "it holds a link")).contains("it holds a link");
        refused("it holds a link");
    }

    @Test
    void whatWasChangedInTheBuildsFolderIsNoticed() throws Exception {
        kept.settle(0, recorded, null);
        Files.writeString(folder.resolve("0/models/churn.predictions"), "better predictions");
        assertThatThrownBy(() -> kept.content(0, recorded))
                .isInstanceOf(UnreadableRecordingException.class)
                .hasMessage("models/churn.predictions is not as verify left it");
    }

    private void refused(String reason) {
        assertThat(kept.has(0)).isTrue();
        assertThat(folder.resolve("0")).doesNotExist();
        assertThatThrownBy(() -> kept.content(0, recorded))
                .isInstanceOf(UnreadableRecordingException.class)
                .hasMessage(reason);
    }
}
