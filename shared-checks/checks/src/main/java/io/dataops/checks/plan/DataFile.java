package io.dataops.checks.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * A file of a data set.
 *
 * @param name without its folder
 * @param bytes as it lies on the disk
 * @param modified when it was last written
 * @param checksum SHA-256 of its bytes in lower-case hexadecimal digits; empty when the bytes were not read
 */
public record DataFile(String name, long bytes, Instant modified, Optional<String> checksum) {}
