package io.dataops.sql.duckdb;

import java.nio.file.Path;
import java.util.List;

/**
 * What one embedded database may read and use.
 *
 * @param files the only files it may read; no folder, no pattern. May be empty
 * @param temporaryDirectory where spill files go, in a folder of their own that is removed on close
 * @param memoryBytes limit of the engine's memory, above 0. Small buffers outside it come on top
 * @param threads at least 1
 * @param rowOrder whether rows without an {@code ORDER BY} keep the order of their file
 */
record DatabaseOptions(List<Path> files, Path temporaryDirectory, long memoryBytes, int threads, RowOrder rowOrder) {
    DatabaseOptions {
        files = List.copyOf(files);
        if (memoryBytes < 1) {
            throw new IllegalArgumentException("memoryBytes must be above 0, is " + memoryBytes);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, is " + threads);
        }
    }

    /** Whether a statement without {@code ORDER BY} gives rows in the order of the file. */
    enum RowOrder {
        /** Yes, which costs memory in large results. */
        AS_IN_FILE,
        /** No, any order. */
        FREE
    }
}
