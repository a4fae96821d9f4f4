package io.jenkins.plugins.dataops.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedLinesTest {
    @TempDir
    private Path folder;

    private SortedLines lines;

    private SortedLines written(SortedMap<String, List<Object>> content) throws IOException {
        lines = new SortedLines(folder.resolve("lines.tsv"));
        lines.write(content);
        return lines;
    }

    @Test
    void everyLineIsFoundAmongThousandsOfUnevenLength() throws IOException {
        SortedMap<String, List<Object>> content = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            content.put("check." + i, List.of("PASSED", i, "é".repeat(i % 300)));
        }
        written(content);
        for (int i = 0; i < 5_000; i++) {
            assertThat(lines.find("check." + i))
                    .contains(List.of("check." + i, "PASSED", Integer.toString(i), "é".repeat(i % 300)));
        }
        assertThat(lines.find("check.")).isEmpty();
        assertThat(lines.find("check.5000")).isEmpty();
        assertThat(lines.find("a")).isEmpty();
        assertThat(lines.find("z")).isEmpty();
    }

    @Test
    void keysBeyondTheBasicPlaneAreFoundToo() throws IOException {
        SortedMap<String, List<Object>> content = new TreeMap<>();
        for (String key : List.of("\uFFFD", "\uD83D\uDE00", "é", "z", "a")) {
            content.put(key, List.of(key));
        }
        written(content);
        assertThat(content.keySet())
                .allSatisfy(key -> assertThat(lines.find(key)).contains(List.of(key, key)));
    }

    @Test
    void tabsAndLineEndsAreBlanksInWhatIsWrittenAndInWhatIsAskedFor() throws IOException {
        SortedMap<String, List<Object>> content = new TreeMap<>();
        content.put(SortedLines.cell("a\tb\nc"), List.of("x\ty\r\nz"));
        assertThat(written(content).find("a\tb\nc")).contains(List.of("a b c", "x y  z"));
    }

    @Test
    void nullIsAnEmptyCell() throws IOException {
        SortedMap<String, List<Object>> content = new TreeMap<>();
        content.put("a", Arrays.asList("x", null));
        assertThat(written(content).find("a")).contains(List.of("a", "x", ""));
    }

    @Test
    void anEmptyFileHasNoLine() throws IOException {
        assertThat(written(new TreeMap<>()).find("a")).isEmpty();
        assertThat(written(new TreeMap<>()).find("")).isEmpty();
    }

    @Test
    void noFileHasNoLine() {
        assertThat(new SortedLines(folder.resolve("absent.tsv")).find("a")).isEmpty();
    }

    @Test
    void aFileCutShortStillAnswers() throws IOException {
        Path file = folder.resolve("cut.tsv");
        Files.writeString(file, "a\t1\nb\t2");
        assertThat(new SortedLines(file).find("b")).contains(List.of("b", "2"));
    }
}
