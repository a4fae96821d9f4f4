package io.jenkins.plugins.dataops.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPermalinksTest {
    @TempDir
    private Path job;

    @Test
    void aJobWithoutRecordingsHasNone() throws IOException {
        assertThat(new KnownPermalinks(job).ids()).isEmpty();
        assertThat(job).isEmptyDirectory();
    }

    @Test
    void idsAreKeptSortedAndOnce() throws IOException {
        new KnownPermalinks(job).add("lastPromoted-production");
        new KnownPermalinks(job).add("lastDataopsPassed");
        new KnownPermalinks(job).add("lastPromoted-production");
        assertThat(new KnownPermalinks(job).ids()).containsExactly("lastDataopsPassed", "lastPromoted-production");
    }

    @Test
    void nothingIsWrittenForAnIdThatIsKnown() throws IOException {
        new KnownPermalinks(job).add("lastDataopsPassed");
        Path file = job.resolve("dataops-permalinks.txt");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, longAgo);
        new KnownPermalinks(job).add("lastDataopsPassed");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }
}
