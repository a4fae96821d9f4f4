package io.jenkins.plugins.dataops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryLinesTest {
    private final HistoryLines lines = new HistoryLines(1_000);

    @Test
    void everyLineOfBuildsThatRanAtTheSameTimeIsThereOnce() throws IOException {
        add("shop", "one\ntwo\n");
        add("shop", "one\nthree\n");
        assertThat(lines.newest("shop", 1_000)).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void aLineThatWasCutOffIsNone() throws IOException {
        add("shop", "one\ntw");
        assertThat(lines.newest("shop", 1_000)).isEqualTo("one\n");
    }

    @Test
    void modulesAreKeptApart() throws IOException {
        add("shop", "one\n");
        add("bank", "two\n");
        assertThat(lines.modules()).containsExactly("bank", "shop");
        assertThat(lines.newest("bank", 1_000)).isEqualTo("two\n");
        assertThat(lines.newest("none", 1_000)).isEmpty();
    }

    @Test
    void theNewestWholeLinesFit() throws IOException {
        add("shop", "one\ntwo\nsix\n");
        assertThat(lines.newest("shop", 8)).isEqualTo("two\nsix\n");
        assertThat(lines.newest("shop", 7)).isEqualTo("six\n");
        assertThat(lines.newest("shop", 3)).isEmpty();
    }

    @Test
    void moreThanFitsIntoMemoryIsRefusedWhereverLinesEnd() throws IOException {
        HistoryLines few = new HistoryLines(6);
        add(few, "one\ntwo\n");
        add(few, "one\ntwo\n");
        assertThatThrownBy(() -> add(few, "six\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("the lines are longer together than fits");
        assertThatThrownBy(() -> add(new HistoryLines(6), "1234567")).isInstanceOf(IOException.class);
    }

    @Test
    void whatABuildLeftIsKeptAndFoundAgain(@TempDir Path folder) throws IOException {
        Path left = Files.createDirectories(folder.resolve("left"));
        Files.writeString(left.resolve("com.example.shop.jsonl"), "one\n");
        Files.writeString(left.resolve("notes.txt"), "other");
        KeptHistory kept = new KeptHistory(folder.resolve("kept"));
        assertThat(kept.isEmpty()).isTrue();
        kept.keep(left);
        assertThat(kept.isEmpty()).isFalse();
        kept.addTo(lines);
        assertThat(lines.modules()).containsExactly("com.example.shop");
        assertThat(lines.newest("com.example.shop", 100)).isEqualTo("one\n");
    }

    private static void add(HistoryLines lines, String text) throws IOException {
        lines.add("shop", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String module, String text) throws IOException {
        lines.add(module, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
