package io.dataops.maven;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a stored result was made with, apart from what stands in it: jars, Java and the checks that were asked for. It is kept
 * beside the evidence and names it, so that it fits no other.
 *
 * @param file where it is kept
 * @param surroundings whatever changes the answer
 */
record ReuseKey(Path file, String surroundings) {
    /** Keeps it for what lies closed in a tray. A key that cannot be kept opens nothing. */
    void keep(PromotionTray tray) throws IOException {
        try {
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.writeString(file, text(tray));
        } catch (UnreadableResultException notClosed) {
            Files.deleteIfExists(file);
        }
    }

    /** The result that lies closed in a tray, if it was made with the same. */
    Optional<VerificationResult> open(PromotionTray tray) {
        try {
            boolean fits = Files.size(file) < 200
                    && Files.readString(file, StandardCharsets.UTF_8).equals(text(tray));
            return fits ? tray.result() : Optional.empty();
        } catch (UnreadableResultException | IOException none) {
            return Optional.empty();
        }
    }

    private String text(PromotionTray tray) throws UnreadableResultException, IOException {
        return Fingerprint.of(tray.folder().read().fingerprint() + "\n" + surroundings) + "\n";
    }
}
