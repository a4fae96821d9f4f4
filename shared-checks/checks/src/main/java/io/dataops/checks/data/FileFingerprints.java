package io.dataops.checks.data;

import io.dataops.checks.literal.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;

/** Takes fingerprints of files, or knows them from an earlier build while a file is untouched. */
@FunctionalInterface
public interface FileFingerprints {
    /**
     * The fingerprint of what a file holds now, whatever its name and age.
     *
     * @throws IOException if the file cannot be read
     */
    Fingerprint of(Path file) throws IOException;
}
