package io.jenkins.plugins.dataops.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFilesTest {
    private static final ResultPlaces USUAL = ResultPlaces.USUAL;
    private static final PackLimits MANY = new PackLimits(10, 1_000);

    @TempDir
    private Path elsewhere;

    @TempDir
    private Path workspace;

    @Test
    void everyModulesFileIsFoundByItsPath() throws IOException {
        put("target/dataops/result.json", "root");
        put("b/target/dataops/result.json", "b");
        put("a/c/target/dataops/result.json", "c");
        put("a/other.json", "other");
        assertThat(found(USUAL))
                .extracting(CollectedFile::path)
                .containsExactly(
                        "a/c/target/dataops/result.json", "b/target/dataops/result.json", "target/dataops/result.json");
        try (InputStream in = found(USUAL).get(0).open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("c");
        }
    }

    @Test
    void severalPatternsAreSeparatedByCommas() throws IOException {
        put("a.json", "a");
        put("b/b.json", "b");
        assertThat(found("a.json , b/*.json")).extracting(CollectedFile::path).containsExactly("a.json", "b/b.json");
    }

    @Test
    void aLinkToAFileIsNoResult() throws IOException {
        Files.writeString(elsewhere.resolve("secret"), "secret");
        Files.createDirectories(workspace.resolve("target/dataops"));
        Files.createSymbolicLink(workspace.resolve("target/dataops/result.json"), elsewhere.resolve("secret"));
        assertThat(found(USUAL))
                .extracting(CollectedFile::path, CollectedFile::problem)
                .containsExactly(tuple("target/dataops/result.json", "it is a link or leaves the workspace"));
        assertThat(found("target/*/result.json")).hasSize(1);
        assertThat(found("other/result.json")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop/target", "shop/target/dataops", "target/dataops-aggregate"})
    void aLinkedFolderInWhichResultsLieIsNotTakenForAbsent(String folder) throws IOException {
        Files.createDirectories(workspace.resolve(folder).getParent());
        Files.createSymbolicLink(workspace.resolve(folder), elsewhere);
        assertThat(found(USUAL))
                .extracting(CollectedFile::path, CollectedFile::problem)
                .containsExactly(tuple(folder, "it is a link or leaves the workspace"));
    }

    @Test
    void aLinkedFolderIsNotEntered() throws IOException {
        Files.createDirectories(elsewhere.resolve("target/dataops"));
        Files.writeString(elsewhere.resolve("target/dataops/result.json"), "secret");
        Files.createSymbolicLink(workspace.resolve("module"), elsewhere);
        assertThat(found(USUAL)).noneMatch(file -> file.problem() == null);
    }

    @Test
    void aPatternThatLeavesTheWorkspaceFindsNothing() throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("result.json"), "secret");
        assertThat(found("../" + elsewhere.getFileName() + "/result.json")).noneMatch(file -> file.problem() == null);
        assertThat(found(outside.toString())).noneMatch(file -> file.problem() == null);
    }

    @Test
    void aFileAboveTheLimitIsRejectedWithItsSize() throws IOException {
        put("target/dataops/result.json", "12345");
        assertThat(new ResultFiles(USUAL, MANY, 5)
                        .invoke(workspace.toFile(), null)
                        .files())
                .allMatch(file -> file.problem() == null);
        assertThat(new ResultFiles(USUAL, MANY, 4)
                        .invoke(workspace.toFile(), null)
                        .files())
                .extracting(CollectedFile::problem)
                .containsExactly("it has 5 bytes, and at most 4 are read");
    }

    @Test
    void filesBeyondTheLimitAreOneRejectionThatCountsThem() throws IOException {
        for (int number = 0; number < 4; number++) {
            put(number + "/target/dataops/result.json", "x");
        }
        List<CollectedFile> files = new ResultFiles(USUAL, new PackLimits(3, 1_000), 10)
                .invoke(workspace.toFile(), null)
                .files();
        assertThat(files).hasSize(4);
        assertThat(files.subList(0, 3)).allMatch(file -> file.problem() == null);
        assertThat(files.get(3).path()).isEqualTo(USUAL.includes());
        assertThat(files.get(3).problem()).isEqualTo("it matches 4 files, and at most 3 are read");
    }

    @Test
    void filesThatAreTooLargeTogetherAreRejected() throws IOException {
        put("a/target/dataops/result.json", "123");
        put("b/target/dataops/result.json", "1234");
        put("c/target/dataops/result.json", "12");
        assertThat(new ResultFiles(USUAL, new PackLimits(10, 6), 10)
                        .invoke(workspace.toFile(), null)
                        .files())
                .extracting(CollectedFile::problem)
                .containsExactly(null, "at most 6 bytes of all results of a recording together are read", null);
    }

    @Test
    void aWorkspaceThatIsNotThereHasNoFile() throws IOException {
        assertThat(new ResultFiles(USUAL, MANY, 10)
                        .invoke(workspace.resolve("gone").toFile(), null)
                        .files())
                .isEmpty();
    }

    private void put(String path, String text) throws IOException {
        Path file = workspace.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<CollectedFile> found(String pattern) throws IOException {
        return found(ResultPlaces.named(pattern));
    }

    private List<CollectedFile> found(ResultPlaces places) throws IOException {
        return new ResultFiles(places, MANY, 1_000)
                .invoke(workspace.toFile(), null)
                .files();
    }
}
