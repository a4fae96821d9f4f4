package io.dataops.results.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final AtomicFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void missingFoldersAreMade() throws IOException {
        Path file = folder.resolve("a/b/result.json");
        new AtomicFile(file).write(NEW);
        assertThat(file).hasContent("new");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void theContentReplacesWhatStoodThere() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "much longer than before");
        new AtomicFile(file).write(NEW);
        assertThat(file).hasContent("new");
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNoHalfOne() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "old");
        assertThatThrownBy(() -> new AtomicFile(file).write(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + file + ": No space left on device");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("result.json");
    }

    @Test
    void aFaultOfTheContentLeavesNoHalfFile() {
        assertThatThrownBy(() -> new AtomicFile(folder.resolve("result.json")).write(out -> {
                    throw new IllegalArgumentException("not a number");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNotOverwritten() throws IOException {
        Path file = Files.createDirectory(folder.resolve("result.json"));
        assertThatThrownBy(() -> new AtomicFile(file).write(NEW))
                .hasMessage("cannot write " + file + ": it is a folder");
        assertThat(folder.toFile().list()).containsExactly("result.json");
    }

    @Test
    void aFileWhereAFolderShouldBeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("target"), "").resolve("result.json");
        assertThatThrownBy(() -> new AtomicFile(file).write(NEW))
                .hasMessage("cannot write " + file + ": FileAlreadyExistsException");
    }

    @Test
    void aReadOnlyFileIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "old");
        file.toFile().setReadOnly();
        assumeFalse(Files.isWritable(file), "root may write everything");
        assertThatThrownBy(() -> new AtomicFile(file).write(NEW))
                .hasMessage("cannot write " + file + ": it is read-only");
        assertThat(file).hasContent("old");
    }
}
