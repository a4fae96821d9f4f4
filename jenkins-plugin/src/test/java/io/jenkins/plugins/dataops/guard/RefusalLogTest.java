package io.jenkins.plugins.dataops.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalLogTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path job;

    @Test
    void aJobWithoutRefusalsHasNone() throws IOException {
        assertThat(new RefusalLog(job).read()).isEmpty();
    }

    @Test
    void aRefusalIsReadAsItWasWritten() throws IOException {
        new RefusalLog(job).add(new Refusal("deploy", "a \"reason\"\nin two lines", NOON));
        assertThat(new RefusalLog(job).read())
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(new Refusal("deploy", "a \"reason\"\nin two lines", NOON));
    }

    @Test
    void theLastTenAreKeptOldestFirst() throws IOException {
        for (int number = 1; number <= 12; number++) {
            new RefusalLog(job).add(new Refusal("deploy", "reason " + number, NOON));
        }
        assertThat(new RefusalLog(job).read())
                .extracting(Refusal::getReason)
                .containsExactlyElementsOf(IntStream.rangeClosed(3, 12)
                        .mapToObj(number -> "reason " + number)
                        .toList());
    }

    @Test
    void aLineThatCannotBeReadIsLeftOut() throws IOException {
        new RefusalLog(job).add(new Refusal("deploy", "first", NOON));
        Files.writeString(job.resolve("dataops-refusals.jsonl"), "{ cut o\n", StandardOpenOption.APPEND);
        new RefusalLog(job).add(new Refusal("deploy", "second", NOON));
        assertThat(new RefusalLog(job).read()).extracting(Refusal::getReason).containsExactly("first", "second");
    }
}
