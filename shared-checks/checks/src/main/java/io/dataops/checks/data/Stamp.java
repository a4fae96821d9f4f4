package io.dataops.checks.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * What tells without reading it that a file was written to.
 *
 * @param size in bytes
 * @param modified the time that whoever writes or copies a file may set
 * @param changed the time that only the file system sets; the other one where it has none
 */
record Stamp(long size, Instant modified, Instant changed) {
    static Stamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Instant modified = attributes.lastModifiedTime().toInstant();
        return new Stamp(attributes.size(), modified, changed(file, modified));
    }

    private static Instant changed(Path file, Instant modified) throws IOException {
        try {
            return ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
        } catch (UnsupportedOperationException | IllegalArgumentException notUnix) {
            return modified;
        }
    }

    Instant newest() {
        return modified.isAfter(changed) ? modified : changed;
    }
}
