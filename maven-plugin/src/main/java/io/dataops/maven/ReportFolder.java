package io.dataops.maven;

import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a result and its reports stand.
 *
 * @param path the folder
 * @param base what messages show it relative to
 */
record ReportFolder(Path path, Path base) {
    private static final String RESULT = "result.json";
    /** Stands there from the beginning of a goal until its result does. Build servers look for it. */
    private static final String PENDING = "result.pending";

    private static final int LARGEST = 256 << 20;

    /**
     * Removes the result and reports of an earlier run, and what a killed one left half written. Other files stay. The result goes
     * first and the mark last, so that neither a verdict of the past nor silence is left when one cannot be removed.
     *
     * @throws IOException when a verdict of the past would stay behind
     */
    void clear() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        List<Path> own;
        try (Stream<Path> files = Files.list(path)) {
            own = files.filter(file -> isOurs(file.getFileName().toString()))
                    .sorted(Comparator.comparing((Path file) -> file.endsWith(PENDING))
                            .thenComparing(file -> !file.endsWith(RESULT)))
                    .toList();
        } catch (IOException refused) {
            throw new IOException("cannot look into the folder " + shown() + ": " + reason(refused), refused);
        }
        for (Path file : own) {
            try {
                Files.delete(file);
            } catch (IOException refused) {
                throw new IOException(
                        "cannot remove " + Shown.path(file, base) + " of an earlier run: " + reason(refused), refused);
            }
        }
    }

    private static boolean isOurs(String name) {
        return names().anyMatch(own -> name.equals(own) || (name.startsWith(own + ".") && name.endsWith(".tmp")));
    }

    private static Stream<String> names() {
        return Stream.concat(
                Stream.of(RESULT, PENDING),
                Arrays.stream(Format.values()).map(format -> format.report().fileName()));
    }

    /**
     * Makes the folder and clears it, before the work whose result it will take. Until then a mark says that a result is to
     * come, so that a goal that breaks off is no goal that never ran.
     *
     * @throws IOException when it cannot be made or written to
     */
    void prepare() throws IOException {
        clear();
        try {
            Files.createDirectories(path);
        } catch (IOException refused) {
            throw new IOException("cannot make the folder " + shown() + ": " + reason(refused), refused);
        }
        if (!Files.isWritable(path)) {
            throw new IOException("cannot write to the folder " + shown() + ": permission denied");
        }
        mark();
    }

    /** Says that a result is missing, whatever else stands there. */
    void mark() throws IOException {
        Files.writeString(path.resolve(PENDING), "A goal of dataops began and has left no result yet.\n");
    }

    /** Writes the reports and, when they are complete, the result. When one cannot be written, none stays but the mark. */
    void write(VerificationResult result, List<Format> formats) throws IOException {
        try {
            render(result, formats);
            new ResultJson(LARGEST).write(result, resultFile());
        } catch (IOException refused) {
            try {
                withdraw();
            } catch (IOException again) {
                refused.addSuppressed(again);
            }
            throw refused;
        }
        Files.deleteIfExists(path.resolve(PENDING));
    }

    /** Leaves the mark, whatever cannot be removed: without it, a goal that broke off would be one that never ran. */
    private void withdraw() throws IOException {
        try {
            clear();
        } finally {
            mark();
        }
    }

    /** Writes the reports of these formats, and nothing else. */
    List<Path> render(VerificationResult result, List<Format> formats) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Format format : formats) {
            written.add(format.report().write(result, path));
        }
        return written;
    }

    /** The stored result. */
    VerificationResult read() throws UnreadableResultException, IOException {
        ResultJson json = new ResultJson(LARGEST);
        if (!hasResult()) {
            return json.read(resultFile());
        }
        try (InputStream in = Files.newInputStream(resultFile())) {
            return json.read(in, Shown.path(resultFile(), base));
        } catch (IOException refused) {
            throw new IOException("cannot read " + Shown.path(resultFile(), base) + ": " + reason(refused), refused);
        }
    }

    /** The file that a person should open, of those that {@link #write} makes. */
    String bestToRead(List<Format> formats) {
        Path best = formats.contains(Format.HTML)
                ? path.resolve(Format.HTML.report().fileName())
                : resultFile();
        return Shown.path(best, base);
    }

    boolean hasResult() {
        return Files.exists(resultFile());
    }

    private Path resultFile() {
        return path.resolve(RESULT);
    }

    private String shown() {
        return Shown.path(path, base);
    }

    private static String reason(IOException refused) {
        return switch (refused.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "permission denied";
            case "FileAlreadyExistsException" -> "a file stands in its place";
            default ->
                refused instanceof FileSystemException inSystem && inSystem.getReason() != null
                        ? inSystem.getReason()
                        : String.valueOf(refused.getMessage());
        };
    }
}
