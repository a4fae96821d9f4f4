package io.dataops.checks.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputLogTest {
    @TempDir
    private Path folder;

    private static void write(OutputLog log, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        log.write(bytes, bytes.length);
    }

    @ParameterizedTest
    @CsvSource({"abc", "abcd", "abcdefgh"})
    void keepsAllThatFits(String text) throws IOException {
        Path file = folder.resolve("log");
        try (OutputLog log = OutputLog.create(file, 8)) {
            write(log, text);
        }
        assertThat(file).hasContent(text);
    }

    @Test
    void leavesOutTheMiddleOfMore() throws IOException {
        Path file = folder.resolve("log");
        try (OutputLog log = OutputLog.create(file, 8)) {
            write(log, "abc");
            write(log, "defghij");
            write(log, "k");
            assertThat(log.tail()).isEqualTo("hijk");
        }
        assertThat(file).hasContent("abcd\n[3 bytes left out]\nhijk");
    }

    @Test
    void dropsWhatComesAfterItIsClosed() throws IOException {
        Path file = folder.resolve("log");
        OutputLog log = OutputLog.create(file, 8);
        write(log, "abc");
        log.close();
        write(log, "def");
        log.close();
        assertThat(file).hasContent("abc");
    }

    @Test
    void needsRoomForABeginningAndAnEnd() {
        assertThatThrownBy(() -> OutputLog.create(folder.resolve("log"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a log keeps at least 2 bytes, not 1");
    }
}
