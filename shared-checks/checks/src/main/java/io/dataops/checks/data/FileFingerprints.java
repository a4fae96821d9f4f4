package io.dataops.checks.data;

import io.dataops.checks.literal.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;

/** Takes fingerprints of files. */
@FunctionalInterface
public interface FileFingerprints {
    /** The fingerprint of what a file holds now. */
    Fingerprint of(Path file) throws IOException;
}
