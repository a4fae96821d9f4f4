package io.dataops.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder for temporary files of one process.
 *
 * @param path {@code tmp-} and the number of the process, in the folder that holds those of others
 */
record Scratch(Path path) {
    private static final String PREFIX = "tmp-";

    static Scratch in(Path folder) {
        return new Scratch(folder.resolve(PREFIX + ProcessHandle.current().pid()));
    }

    /**
     * Removes what builds that were killed left behind, and not what a living one uses.
     *
     * @throws IOException when it stays; the message says what and why
     */
    void removeLeftovers() throws IOException {
        Path folder = path.resolveSibling(".").normalize();
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(file -> isLeftover(file.getFileName().toString()))
                    .toList();
        }
        for (Path leftover : left) {
            remove(leftover);
        }
    }

    private static boolean isLeftover(String name) {
        if (!name.matches(PREFIX + "[0-9]{1,18}")) {
            return name.equals("tmp");
        }
        long process = Long.parseLong(name.substring(PREFIX.length()));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    /** Removes the folder with all it holds. */
    void remove() throws IOException {
        remove(path);
    }

    private static void remove(Path folder) throws IOException {
        try {
            if (Files.isSymbolicLink(folder)) {
                Files.delete(folder);
            } else if (Files.exists(folder)) {
                PathUtils.deleteDirectory(folder);
            }
        } catch (IOException refused) {
            throw new IOException(
                    "cannot remove the temporary files in " + folder.getFileName() + ": " + refused.getMessage(),
                    refused);
        }
    }
}
