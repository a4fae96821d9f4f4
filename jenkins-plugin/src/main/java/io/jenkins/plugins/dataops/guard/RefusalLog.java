package io.jenkins.plugins.dataops.guard;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dataops.results.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last refusals of a guarded job, in a small file of the job's folder, oldest first, a JSON object in a line. A line that
 * cannot be read is left out: the log explains decisions and makes none.
 *
 * @param jobFolder the job's folder
 */
record RefusalLog(Path jobFolder) {
    private static final int MAX_REFUSALS = 10;
    private static final String FILE = "dataops-refusals.jsonl";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Line(String job, String reason, long atMillis) {}

    /** Oldest first, at most {@value #MAX_REFUSALS}. */
    List<Refusal> read() throws IOException {
        return lines().stream().flatMap(RefusalLog::refusal).toList();
    }

    void add(Refusal refusal) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.add(JSON.writeValueAsString(new Line(refusal.getJob(), refusal.getReason(), refusal.getAtMillis())));
        List<String> last = lines.subList(Math.max(0, lines.size() - MAX_REFUSALS), lines.size());
        String text = last.stream().map(line -> line + "\n").collect(Collectors.joining());
        new AtomicFile(file()).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Refusal> refusal(String line) {
        try {
            Line read = JSON.readValue(line, Line.class);
            return Stream.of(new Refusal(read.job(), read.reason(), Instant.ofEpochMilli(read.atMillis())));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readString(file(), StandardCharsets.UTF_8).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private Path file() {
        return jobFolder.resolve(FILE);
    }
}
