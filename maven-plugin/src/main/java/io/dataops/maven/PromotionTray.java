package io.dataops.maven;

import io.dataops.checks.baseline.Anchors;
import io.dataops.checks.baseline.Pinning;
import io.dataops.checks.diff.KeptImport;
import io.dataops.checks.suite.ImportSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;

/**
 * Where a verification puts what can be promoted. While it is open nothing in it counts.
 *
 * @param folder the folder of it, {@code target/dataops/promotable}
 */
record PromotionTray(PromotableFolder folder) {
    private static final String NAME = "promotable";
    private static final int LARGEST = 256 << 20;

    /** @param dataops the folder of everything that dataops makes in a module, {@code target/dataops} */
    static PromotionTray in(Path dataops) {
        return new PromotionTray(new PromotableFolder(dataops.resolve(NAME)));
    }

    /** The result in it, when it is closed and nobody has touched it. */
    Optional<VerificationResult> result() {
        try {
            folder.read();
            return Optional.of(folder.result());
        } catch (UnreadableResultException | IOException none) {
            return Optional.empty();
        }
    }

    /** Takes away that it counts, and leaves what is in it for a verification that has nothing else to say. */
    void open() throws IOException {
        Files.deleteIfExists(folder.path().resolve(PromotableFolder.MANIFEST));
    }

    /** Removes it with all that is in it. */
    void remove() throws IOException {
        open();
        if (Files.isDirectory(folder.path())) {
            PathUtils.deleteDirectory(folder.path());
        }
    }

    /** Makes it new and empty. */
    Path empty() throws IOException {
        remove();
        return Files.createDirectories(folder.path());
    }

    /**
     * Adds the result, its suite and what that imports to what the verification has put there, and closes it with the
     * anchors as they would be after the promotion.
     */
    void close(VerificationResult result, Measuring measured) throws IOException {
        SuiteFile file = measured.file();
        Suite suite = measured.suite();
        Files.createDirectories(folder.path());
        new ResultJson(LARGEST).write(result, folder.path().resolve(PromotableFolder.RESULT));
        copy(file.path(), PromotableFolder.SUITE);
        for (ImportSpec imported : suite.imports()) {
            copy(file.base().resolve(imported.file()), new KeptImport(imported.file()).name());
        }
        folder.seal(Anchors.after(
                measured.anchors(), result, suite.models(), result.run().started(), Pinning.BEST_STAYS));
    }

    private void copy(Path file, String name) throws IOException {
        Path copy = folder.path().resolve(name);
        Files.createDirectories(Objects.requireNonNull(copy.getParent(), "it lies in a folder"));
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
}
