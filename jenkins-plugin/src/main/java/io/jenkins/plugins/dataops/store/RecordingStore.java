package io.jenkins.plugins.dataops.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dataops.results.file.AtomicFile;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import io.jenkins.plugins.dataops.collect.CollectedFile;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The recordings of one build, each in a folder {@code dataops/ID} of the build: {@code recording.json}, the result files as
 * they came ({@code 0.json.gz} …), and the {@link HistoryIndex}. {@code recording.json} is written last, so a recording
 * is whole or not there. Beside them lie what the modules left for a promotion, the baselines that promotions made of it,
 * and the history as the build left it; all of it goes with the build.
 *
 * @param buildFolder the build's folder
 */
public record RecordingStore(Path buildFolder) {
    /** Size of the largest result that is read, in bytes: 20,000 checks with samples fit. */
    public static final int MAX_RESULT_BYTES = 64 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * Keeps a recording.
     *
     * @param sources the files behind the recording's modules, in the same order
     * @throws IOException if it cannot be written; then nothing of it is found later
     */
    public void write(Recording recording, List<CollectedFile> sources) throws IOException {
        Path folder = folder(recording.id());
        for (int file = 0; file < sources.size(); file++) {
            new AtomicFile(result(recording.id(), file)).write(sources.get(file)::copyTo);
        }
        new HistoryIndex(folder).write(recording);
        StoredRecording stored = new StoredRecording(
                StoredRecording.FORMAT,
                recording.id().text(),
                recording.name(),
                recording.recorded().toEpochMilli(),
                recording.modules().stream().map(ModuleResult::file).toList(),
                recording.decisions(),
                recording.reference(),
                recording.policies());
        new AtomicFile(description(recording.id())).write(out -> out.write(JSON.writeValueAsBytes(stored)));
    }

    /** The recordings that were begun in this build, sorted; empty when there is none. */
    public List<String> ids() {
        String[] folders = buildFolder.resolve("dataops").toFile().list();
        return folders == null ? List.of() : Arrays.stream(folders).sorted().toList();
    }

    /** Whether the recording was written whole; says nothing about its files since then. */
    public boolean has(RecordingId id) {
        return Files.isRegularFile(description(id));
    }

    /**
     * Whether every file of the recording is there as far as a short look tells: the description can be read, and each result
     * that it names is not empty. Only {@link #read} tells whether the results can be read.
     */
    public boolean isWhole(RecordingId id) {
        try {
            int results = description(id, description(id)).files().size();
            return IntStream.range(0, results)
                    .allMatch(file -> result(id, file).toFile().length() > 0);
        } catch (UnreadableRecordingException e) {
            return false;
        }
    }

    /**
     * Changes whenever a file of the recording comes, goes or is written again, judged by names, sizes and times; so a
     * recording need not be read twice. Empty when there is none.
     *
     * @throws IOException if the folder cannot be looked at
     */
    public String stamp(RecordingId id) throws IOException {
        if (!has(id)) {
            return "";
        }
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(folder(id))) {
            for (Path file : folder) {
                files.add(file.getFileName() + ":" + Files.size(file) + ":"
                        + Files.getLastModifiedTime(file).toMillis());
            }
        }
        Collections.sort(files);
        return String.join(" ", files);
    }

    /**
     * Reads a recording with all its results.
     *
     * @throws UnreadableRecordingException if any part of it is missing or unreadable
     */
    public Recording read(RecordingId id) throws UnreadableRecordingException {
        StoredRecording stored = description(id, description(id));
        List<ModuleResult> modules = new ArrayList<>();
        for (int file = 0; file < stored.files().size(); file++) {
            modules.add(module(result(id, file), stored.files().get(file)));
        }
        return new Recording(
                id,
                stored.name(),
                Instant.ofEpochMilli(stored.recordedMillis()),
                modules,
                stored.decisions(),
                stored.reference(),
                Objects.requireNonNullElse(stored.policies(), Policies.NONE));
    }

    /** What the modules of the recording left for a promotion. */
    public KeptPromotables promotables(RecordingId id) {
        return new KeptPromotables(folder(id).resolve("promotable"));
    }

    /**
     * The baselines that a promotion of the recording made.
     *
     * @param channel where it was promoted to
     * @param location what messages call them
     */
    public KeptBaselines baselines(RecordingId id, String channel, String location) {
        return new KeptBaselines(folder(id).resolve("baselines").resolve(channel), location);
    }

    /** The history as the build left it. */
    public KeptHistory keptHistory(RecordingId id) {
        return new KeptHistory(folder(id).resolve("history"));
    }

    /** The history of the recording with this id. */
    public HistoryIndex history(RecordingId id) {
        return new HistoryIndex(folder(id));
    }

    private static StoredRecording description(RecordingId id, Path file) throws UnreadableRecordingException {
        try (InputStream in = Files.newInputStream(file)) {
            StoredRecording stored = JSON.readValue(in, StoredRecording.class);
            if (!stored.isOfThisMajorFormat()) {
                throw new UnreadableRecordingException("the recording " + id + " has the format '" + stored.format()
                        + "', and this plugin reads " + StoredRecording.FORMAT + "; a newer plugin wrote it");
            }
            return stored;
        } catch (IOException | RuntimeException e) {
            // Records refuse what is missing with unchecked exceptions.
            throw new UnreadableRecordingException("the recording " + id + " cannot be read from the build's folder");
        }
    }

    private static ModuleResult module(Path file, String name) throws UnreadableRecordingException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new ModuleResult(name, new ResultJson(MAX_RESULT_BYTES).read(in, name));
        } catch (UnreadableResultException e) {
            throw new UnreadableRecordingException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UnreadableRecordingException("the stored result of " + name + " cannot be read");
        }
    }

    private Path description(RecordingId id) {
        return folder(id).resolve("recording.json");
    }

    private Path result(RecordingId id, int file) {
        return folder(id).resolve(file + ".json.gz");
    }

    private Path folder(RecordingId id) {
        return buildFolder.resolve("dataops").resolve(id.text());
    }
}
