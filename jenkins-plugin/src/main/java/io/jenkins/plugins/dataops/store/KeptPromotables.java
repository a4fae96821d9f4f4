package io.jenkins.plugins.dataops.store;

import io.dataops.results.Anchor;
import io.dataops.results.BaselineContent;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.results.file.AtomicFile;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the modules of a recording left for a promotion: folder {@code N} for the module at that place, or {@code N.refused} with
 * the reason why what it left does not count.
 *
 * @param folder need not exist
 */
public record KeptPromotables(Path folder) {

    /**
     * Looks at what arrived of a module, and keeps it only when it is as {@code verify} left it and about the result that was
     * recorded.
     *
     * @param refused why it did not arrive; null when it did, or when there was nothing
     * @return why it does not count; empty when it does, and when there is nothing
     * @throws IOException if the build's folder cannot be read or written
     */
    public Optional<String> settle(int module, VerificationResult recorded, @Nullable String refused)
            throws IOException {
        Optional<String> reason = refused == null ? objection(module, recorded) : Optional.of(refused);
        if (reason.isPresent()) {
            delete(promotable(module).path());
            byte[] text = reason.get().getBytes(StandardCharsets.UTF_8);
            new AtomicFile(refusal(module)).write(out -> out.write(text));
        }
        return reason;
    }

    /** Whether the module left something, be it usable or not. */
    public boolean has(int module) {
        return Files.exists(promotable(module).path()) || Files.exists(refusal(module));
    }

    /**
     * What a module left for a promotion, and the fingerprints of its files.
     *
     * @throws UnreadableRecordingException if it does not count, or not any more
     */
    public BaselineContent content(int module, VerificationResult recorded) throws UnreadableRecordingException {
        try {
            if (Files.exists(refusal(module))) {
                throw new UnreadableRecordingException(Files.readString(refusal(module)));
            }
            Optional<String> reason = objection(module, recorded);
            if (reason.isPresent()) {
                throw new UnreadableRecordingException(reason.get());
            }
            return promotable(module).read();
        } catch (IOException | UnreadableResultException e) {
            throw new UnreadableRecordingException("it cannot be read from the build's folder");
        }
    }

    /**
     * The anchors as the build has reckoned them for a promotion.
     *
     * @throws UnreadableRecordingException if they cannot be read any more
     */
    public List<Anchor> anchors(int module) throws UnreadableRecordingException {
        try {
            return promotable(module).anchors();
        } catch (IOException | UnreadableResultException e) {
            throw new UnreadableRecordingException("it cannot be read from the build's folder");
        }
    }

    /** Where the files of a module lie. */
    public PromotableFolder promotable(int module) {
        return new PromotableFolder(folder.resolve(Integer.toString(module)));
    }

    private Optional<String> objection(int module, VerificationResult recorded) throws IOException {
        PromotableFolder promotable = promotable(module);
        if (!Files.exists(promotable.path())) {
            return Optional.empty();
        }
        try {
            promotable.read();
            Path result = promotable.path().resolve(PromotableFolder.RESULT);
            try (InputStream in = Files.newInputStream(result)) {
                return new ResultJson(RecordingStore.MAX_RESULT_BYTES)
                                .read(in, PromotableFolder.RESULT)
                                .equals(recorded)
                        ? Optional.empty()
                        : Optional.of("its result is not the one that was recorded");
            }
        } catch (UnreadableResultException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Path refusal(int module) {
        return folder.resolve(module + ".refused");
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
