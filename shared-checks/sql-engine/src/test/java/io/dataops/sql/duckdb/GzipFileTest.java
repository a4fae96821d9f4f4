package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipFileTest {
    @TempDir
    private Path folder;

    private static byte[] zipped(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("a.csv.gz"), content);
    }

    @Test
    void aWholeFileIsFine() throws IOException {
        assertThat(GzipFile.problem(file(zipped("id\n1\n")))).isEmpty();
        assertThat(GzipFile.problem(file(zipped("")))).isEmpty();
    }

    @Test
    void aCutIsFoundWhereverItFalls() throws IOException {
        byte[] whole = zipped("id\n" + "1\n".repeat(1_000));
        for (int length = 0; length < whole.length; length++) {
            assertThat(GzipFile.problem(file(Arrays.copyOf(whole, length))))
                    .as("%s bytes", length)
                    .contains("a.csv.gz is gzip that was cut off");
        }
    }

    @Test
    void damageIsFound() throws IOException {
        byte[] damaged = zipped("id\n1\n");
        damaged[damaged.length - 8] ^= 1;

        assertThat(GzipFile.problem(file(damaged))).contains("a.csv.gz is not gzip, or is damaged");
        assertThat(GzipFile.problem(file("id\n1\n".getBytes(StandardCharsets.UTF_8))))
                .contains("a.csv.gz is not gzip, or is damaged");
    }

    @Test
    void aMissingFileIsAnError() {
        assertThatThrownBy(() -> GzipFile.problem(folder.resolve("none.gz"))).isInstanceOf(NoSuchFileException.class);
    }
}
