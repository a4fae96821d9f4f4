package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code file_count}, {@code file_size}, {@code file_age}, {@code file_checksum} and {@code unique_files}. */
class FilesTest {
    /** Of the bytes "id\n1\n", by sha256sum. */
    private static final String ONE = "7cde7fb64fd82bd152710cf238e017b9ab46c0592483edc067ba4f6c75fac108";

    @TempDir
    Path folder;

    private List<String> said(String... checks) throws IOException {
        SuiteRun run = SuiteRun.in(folder)
                .file("in/a/x.csv", "id", "1")
                .file("in/b/x.csv", "id", "22")
                .file("in/b/y.csv", "id", "1");
        for (String name : List.of("a/x.csv", "b/x.csv", "b/y.csv")) {
            Files.setLastModifiedTime(
                    folder.resolve("in").resolve(name), FileTime.from(SuiteRun.NOW.minus(Duration.ofHours(5))));
        }
        Files.setLastModifiedTime(
                folder.resolve("in/b/y.csv"), FileTime.from(SuiteRun.NOW.minus(Duration.ofHours(30))));
        return SuiteRun.said(run.verify(
                "version: 1\ndatasets:\n  q: { query: select 1 as id, checks: [file_count: { min: 1 }] }\n  t:\n"
                        + "    path: in/**/*.csv\n    checks:\n      - " + String.join("\n      - ", checks) + "\n"));
    }

    @Test
    void filesAreCountedMeasuredAndDated() throws IOException {
        assertThat(said(
                        "file_count: { min: 3 }",
                        "file_count: { max: 2 }",
                        "file_size: { max: 6 }",
                        "file_size: { max: 5, severity: warn }",
                        "file_age: { max_age: 30h }",
                        "file_age: { max_age: 1d }"))
                .containsExactly(
                        "ERRORED the data set q is a query and has no files",
                        "PASSED the number of files is at least 3: it is 3",
                        "FAILED the number of files is at most 2: it is 3",
                        "PASSED the size of each file in bytes is at most 6: all 3 files are",
                        "WARNED the size of each file in bytes is at most 5: 1 of 3 files is not: x.csv has 6 bytes",
                        "PASSED each file is at most PT30H old: all 3 files are",
                        "FAILED each file is at most 1 day old: 1 of 3 files is not: y.csv is of 2026-11-22T06:00:00Z");
    }

    @Test
    void bytesAreKnownAndNotRepeated() throws IOException {
        List<String> said = said(
                "unique_files: content",
                "unique_files: name",
                "file_checksum: { checksums: [" + "0".repeat(64) + "] }",
                "file_checksum: { checksums: [" + ONE.toUpperCase(Locale.ROOT) + ", " + "1".repeat(64) + "] }");

        assertThat(said.subList(1, 3))
                .containsExactly(
                        "FAILED no two files have the same content: y.csv repeats x.csv",
                        "FAILED no two files have the same name: x.csv repeats");
        assertThat(said.get(3))
                .startsWith("FAILED the SHA-256 of each file is the checksum given: 3 of 3 files are not: x.csv has ");
        assertThat(said.get(4))
                .startsWith("FAILED the SHA-256 of each file is one of 2 checksums: 1 of 3 files is not: x.csv has ");
    }
}
