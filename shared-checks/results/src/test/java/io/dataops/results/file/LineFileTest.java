package io.dataops.results.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {
    @TempDir
    Path folder;

    private Path path;
    private LineFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("made/for/it/lines");
        file = new LineFile(path);
    }

    @Test
    void aFileThatDoesNotExistHasNoLine() throws IOException {
        assertThat(file.read()).isEmpty();
    }

    @Test
    void linesAreAddedBehindAllOthers() throws IOException {
        add("one");
        add("two");

        assertThat(path).hasContent("one\ntwo\n");
        assertThat(file.read()).containsExactly("one", "two");
    }

    @Test
    void theLineAfterOneThatWasCutOffStandsAlone() throws IOException {
        add("one");
        Files.writeString(path, "one\ntw");
        add("three");

        assertThat(path).hasContent("one\ntw\nthree\n");
    }

    @Test
    void emptyLinesAndLineEndsOfWindowsDoNotMatter() throws IOException {
        add("one");
        Files.writeString(path, "one\r\n\r\n\ntwo\r\n");

        assertThat(file.read()).containsExactly("one", "two");
    }

    @Test
    void bytesThatAreNoTextStayWhatTheyAre() throws IOException {
        add("one");
        byte[] damaged = {'o', (byte) 0xff, 0, (byte) 0x80, '\n'};
        Files.write(path, damaged);
        file.change(lines -> {
            lines.replace(lines.all());
            return 1;
        });

        assertThat(path).hasBinaryContent(damaged);
    }

    @Test
    void allLinesAreReplacedAtOnceAndNothingElseIsLeft() throws IOException {
        add("one");
        add("two");
        Files.writeString(path.resolveSibling("lines.tmp"), "half of what a killed process wanted to wri");
        file.change(lines -> {
            lines.replace(List.of("two"));
            return 1;
        });

        assertThat(path).hasContent("two\n");
        assertThat(path.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "one\ntwo\n", StandardCharsets.US_ASCII);
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        new LineFile(link).change(lines -> {
            lines.replace(List.of("two"));
            return 1;
        });

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("two\n");
    }

    @Test
    void twoNamesOfOneFolderHaveOneLock() throws Exception {
        Path real = Files.createDirectories(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> added = new ArrayList<>();
            for (int line = 0; line < 40; line++) {
                Path named = (line % 2 == 0 ? real : link).resolve("lines");
                String text = "line " + line;
                added.add(writers.submit(() -> new LineFile(named).change(lines -> {
                    lines.add(text);
                    return text;
                })));
            }
            for (Future<?> line : added) {
                line.get();
            }
        } finally {
            writers.shutdown();
        }

        assertThat(new LineFile(real.resolve("lines")).read()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeReadOrWrittenIsToldWithItsReason() throws IOException {
        Path inPlace = Files.createDirectories(folder.resolve("folder"));
        Path behindFile = Files.createFile(folder.resolve("file")).resolve("lines");

        assertThatThrownBy(() -> new LineFile(inPlace).read())
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + inPlace + ": Is a directory");
        assertThatThrownBy(() -> new LineFile(behindFile).change(lines -> 1))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + behindFile + ": FileAlreadyExistsException");
    }

    @Test
    void aReaderTakesNobodysLockAway() throws Exception {
        add("one");
        Path lock = path.resolveSibling("lines.lock");
        file.change(lines -> {
            lines.all();
            lines.add("two");
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Asking.class.getName(),
                            lock.toString())
                    .inheritIO()
                    .start();
            try {
                assertThat(other.waitFor()).as("the lock is taken").isEqualTo(1);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            return 1;
        });
    }

    private void add(String line) throws IOException {
        file.change(lines -> {
            lines.add(line);
            return 1;
        });
    }

    /** Asks for a lock in a process of its own: ends with 0 when it is free. */
    static final class Asking {
        private Asking() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
                System.exit(channel.tryLock() == null ? 1 : 0);
            }
        }
    }
}
