package io.jenkins.plugins.dataops.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransferTest {
    private static final PackLimits LIMITS = new PackLimits(3, 100);

    private Path workspace;
    private Path target;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        workspace = Files.createDirectories(folder.resolve("workspace"));
        target = folder.resolve("target");
    }

    @Test
    void bringsTheFoldersThatAreThere() throws Exception {
        write("a/promotable/models/churn.predictions", "predictions");
        write("b/promotable/result.json", "{}");
        assertThat(bring("a/promotable", "none/promotable", "b/promotable")).isEmpty();
        assertThat(target.resolve("0/models/churn.predictions")).hasContent("predictions");
        assertThat(target.resolve("1")).doesNotExist();
        assertThat(target.resolve("2/result.json")).hasContent("{}");
        assertThat(target.toFile().list()).containsExactlyInAnyOrder("0", "2");
    }

    @Test
    void bringsNothingOfAFolderWithALink() throws Exception {
        write("secret.txt", "secret");
        write("promotable/result.json", "{}");
        Files.createSymbolicLink(workspace.resolve("promotable/linked.txt"), workspace.resolve("secret.txt"));
        assertThat(bring("promotable")).isEqualTo(Map.of(0, "it holds a link"));
        assertThat(target.resolve("0")).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsALinkOrLeavesTheWorkspace() throws Exception {
        Path outside = Files.createDirectories(workspace.resolveSibling("outside"));
        Files.createSymbolicLink(workspace.resolve("linked"), outside);
        String reason = "it is no folder, is reached by a link, or leaves the workspace";
        assertThat(bring("linked", "../outside")).isEqualTo(Map.of(0, reason, 1, reason));
    }

    @Test
    void leavesHiddenFilesBehind() throws Exception {
        write("promotable/.nfs0001", "hidden");
        write("promotable/result.json", "{}");
        assertThat(bring("promotable")).isEmpty();
        assertThat(target.resolve("0").toFile().list()).containsExactly("result.json");
    }

    @Test
    void bringsNothingOfAWorkspaceThatIsGone() throws Exception {
        Files.delete(workspace);
        assertThat(bring("promotable")).isEmpty();
    }

    @Test
    void refusesWhatIsTooMuchAndBringsTheRest() throws Exception {
        write("small/result.json", "{}");
        write("large/result.json", "x".repeat(101));
        assertThat(bring("small", "large"))
                .isEqualTo(Map.of(1, "at most 3 files of 100 bytes together are kept of a recording"));
        assertThat(target.resolve("0/result.json")).exists();
    }

    @Test
    void refusesTooManyFiles() throws Exception {
        for (String name : List.of("1", "2", "3", "4")) {
            write("many/" + name, name);
        }
        assertThat(bring("many")).containsOnlyKeys(0);
    }

    @Test
    void anAgentCannotWriteElsewhere() {
        for (String name : List.of("../evil", "0/../../evil", "/evil", "0/.hidden/x", "evil")) {
            assertThatThrownBy(() -> new FolderTransfer(LIMITS).bring(out -> sends(out, name, 1), target))
                    .as(name)
                    .isInstanceOf(IOException.class)
                    .hasMessage("the agent sent a file that does not belong there");
        }
        assertThat(target.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void anAgentCannotSendMoreThanItMay() {
        assertThatThrownBy(() -> new FolderTransfer(LIMITS).bring(out -> sends(out, "0/zeros", 1_000), target))
                .isInstanceOf(IOException.class)
                .hasMessage("the agent sent more than it may");
    }

    private Map<Integer, String> bring(String... folders) throws IOException, InterruptedException {
        return new FolderTransfer(LIMITS)
                .bring(
                        out -> new PackedFolders(List.of(folders), LIMITS, out).invoke(workspace.toFile(), null),
                        target);
    }

    private static Map<Integer, String> sends(OutputStream out, String name, int bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[bytes]);
            zip.closeEntry();
        }
        return Map.of();
    }

    private void write(String path, String text) throws IOException {
        Path file = workspace.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
