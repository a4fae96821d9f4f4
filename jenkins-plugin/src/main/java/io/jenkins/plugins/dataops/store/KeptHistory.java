package io.jenkins.plugins.dataops.store;

import io.dataops.results.file.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The history as a build left it, a file {@code GROUP.ARTIFACT.jsonl.gz} for each module.
 *
 * @param folder need not exist
 */
public record KeptHistory(Path folder) {
    private static final String LINES = ".jsonl";
    private static final String KEPT = LINES + ".gz";

    /** Keeps the files {@code *.jsonl} of a folder; others do not matter. */
    public void keep(Path left) throws IOException {
        for (String file : names(left, LINES)) {
            new AtomicFile(folder.resolve(file + ".gz")).write(out -> {
                try (OutputStream gzip = new GZIPOutputStream(out)) {
                    Files.copy(left.resolve(file), gzip);
                }
            });
        }
    }

    public boolean isEmpty() {
        return names(folder, KEPT).isEmpty();
    }

    /** Adds what is kept to other histories. */
    public void addTo(HistoryLines lines) throws IOException {
        for (String file : names(folder, KEPT)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(file)))) {
                lines.add(file.substring(0, file.length() - KEPT.length()), in);
            }
        }
    }

    private static List<String> names(Path folder, String ending) {
        String[] names = folder.toFile().list((parent, name) -> name.endsWith(ending));
        return names == null ? List.of() : Arrays.stream(names).sorted().toList();
    }
}
