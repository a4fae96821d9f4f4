package io.dataops.checks.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.literal.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintCacheTest {
    /** Long after every file of the test was written. */
    private static final Clock LATER = Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path data;
    private Path store;

    @BeforeEach
    void write() throws IOException {
        data = Files.writeString(folder.resolve("fruit.csv"), "id\n1\n");
        store = folder.resolve("target/dataops/fingerprints.txt");
    }

    private Fingerprint remember(Clock clock) throws IOException {
        FingerprintCache cache = new FingerprintCache(store, clock);
        Fingerprint fingerprint = cache.of(data);
        cache.keep();
        return fingerprint;
    }

    /** Makes the store claim something else of the file, so that it shows whether the file was read. */
    private void claim(String hex) throws IOException {
        String text = Files.readString(store);
        Files.writeString(store, text.replace(Fingerprint.of(data).hex(), hex));
    }

    @Test
    void aFileThatNobodyTouchedIsNotReadAgain() throws Exception {
        assertThat(remember(LATER)).isEqualTo(Fingerprint.of(data));
        claim("ab".repeat(32));
        assertThat(remember(LATER).hex()).isEqualTo("ab".repeat(32));
    }

    @Test
    void aFileOfAnotherSizeIsRead() throws Exception {
        remember(LATER);
        claim("ab".repeat(32));
        Files.writeString(data, "id\n1\n2\n");
        assertThat(remember(LATER)).isEqualTo(Fingerprint.of(data));
    }

    @Test
    void aFileOfTheSameSizeThatKeptItsDateIsRead() throws Exception {
        FileTime date = Files.getLastModifiedTime(data);
        remember(LATER);
        claim("ab".repeat(32));
        Files.writeString(data, "id\n2\n");
        Files.setLastModifiedTime(data, FileTime.from(date.toInstant().plusMillis(1)));
        assertThat(remember(LATER)).isEqualTo(Fingerprint.of(data));
    }

    @Test
    void aFileThatWasWrittenAMomentBeforeIsNotTrusted() throws Exception {
        Clock soon = Clock.fixed(Files.getLastModifiedTime(data).toInstant().plusSeconds(2), ZoneOffset.UTC);
        remember(soon);
        assertThat(store).hasContent("dataops-fingerprints/1");
    }

    @Test
    void aBrokenCacheIsNone() throws Exception {
        remember(LATER);
        String whole = Files.readString(store);
        for (String broken : new String[] {
            "",
            "other\n",
            "\u0000",
            whole.substring(0, whole.length() / 2),
            whole.replaceAll("\\d{4}-", "x"),
            whole.replaceFirst("[0-9a-f]{64}", "zz")
        }) {
            Files.writeString(store, broken);
            assertThat(remember(LATER)).as(broken).isEqualTo(Fingerprint.of(data));
        }
        Files.write(store, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(remember(LATER)).isEqualTo(Fingerprint.of(data));
    }

    @Test
    void aCacheThatCannotBeWrittenStopsNothing() throws Exception {
        Files.createDirectories(store);
        assertThat(remember(LATER)).isEqualTo(Fingerprint.of(data));
    }

    @Test
    void filesThatAreNotAskedForAnyMoreAreForgotten() throws Exception {
        remember(LATER);
        new FingerprintCache(store, LATER).keep();
        assertThat(store).hasContent("dataops-fingerprints/1");
    }

    @Test
    void aFileThatIsGoneIsToldAsEver() throws Exception {
        remember(LATER);
        Files.delete(data);
        assertThatThrownBy(() -> remember(LATER)).isInstanceOf(NoSuchFileException.class);
    }
}
