package io.dataops.checks.data;

import io.dataops.checks.literal.Fingerprint;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it was when its fingerprint was taken.
 *
 * @param stamp from before the fingerprint, so that whatever is written after that shows
 */
record SeenFile(Path file, Stamp stamp, Fingerprint fingerprint) {
    static SeenFile of(Path file, FileFingerprints fingerprints) throws IOException {
        Stamp stamp = Stamp.of(file);
        return new SeenFile(file, stamp, fingerprints.of(file));
    }

    /**
     * What has become of it since; empty when nothing has. It is read again only when size and time of writing are as they
     * were and the file system still says that something was done to it: that may be another link or another owner, or a
     * copy which took the time along.
     */
    Optional<String> change() {
        try {
            Stamp now = Stamp.of(file);
            if (now.equals(stamp)) {
                return Optional.empty();
            }
            boolean written = now.size() != stamp.size() || !now.modified().equals(stamp.modified());
            return written || !Fingerprint.of(file).equals(fingerprint)
                    ? Optional.of("the file " + file.getFileName() + " was written to")
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.of("the file " + file.getFileName() + " was removed");
        } catch (IOException unreadable) {
            return Optional.of("the file " + file.getFileName() + " became unreadable");
        }
    }
}
