package io.jenkins.plugins.dataops.permalink;

import io.dataops.results.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The permalinks that a job ever had, in a small file of its folder, an id in a line. So a job without recordings has none to
 * look for, and nobody walks over its builds to find the channels. A copy of the job starts without the file, like it starts
 * without builds; where the file is lost, the next recording and the next promotion bring it back.
 *
 * @param jobFolder the job's folder
 */
record KnownPermalinks(Path jobFolder) {
    private static final String FILE = "dataops-permalinks.txt";

    /** The ids, sorted. */
    Set<String> ids() throws IOException {
        return read();
    }

    /** Adds an id; nothing is written when it is known. */
    void add(String id) throws IOException {
        SortedSet<String> ids = read();
        if (ids.add(id)) {
            new AtomicFile(file())
                    .write(out -> out.write((String.join("\n", ids) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
    }

    private SortedSet<String> read() throws IOException {
        try {
            return new TreeSet<>(Files.readAllLines(file(), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return new TreeSet<>();
        }
    }

    private Path file() {
        return jobFolder.resolve(FILE);
    }
}
