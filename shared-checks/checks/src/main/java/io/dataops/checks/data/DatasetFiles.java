package io.dataops.checks.data;

import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import io.dataops.checks.suite.DatasetSpec.FileOrigin;
import io.dataops.checks.yaml.Problem;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that a path means. */
public final class DatasetFiles {
    private final Path base;
    /** What helps when a name does not tell the format. */
    private final String wayOut;

    /**
     * Finds files of a suite.
     *
     * @param base the folder that relative paths start from
     */
    public DatasetFiles(Path base) {
        this(base, "write format: csv, json or parquet");
    }

    private DatasetFiles(Path base, String wayOut) {
        this.base = base;
        this.wayOut = wayOut;
    }

    /** Finds files that no suite describes, so that only their names can tell their format. */
    static DatasetFiles byName(Path base) {
        return new DatasetFiles(base, "let names end with .csv, .json or .parquet");
    }

    /**
     * What was found.
     *
     * @param files with bytes, in the order of their paths
     * @param blank names of those without a byte where a header should be, which tell nothing but that something is amiss
     */
    record Found(Source.Files files, List<String> blank) {}

    /**
     * The files, in the order of their paths, where nothing says what a CSV file of 0 bytes means.
     *
     * @throws UnreadableDataException when there is none, one cannot be read, or one has no byte where a header should be
     */
    public Source.Files find(FileOrigin origin) throws UnreadableDataException {
        Found found = look(origin);
        if (!found.blank().isEmpty()) {
            throw refuse(origin, "'" + origin.path().value() + "' has " + blankOnes(found.blank()));
        }
        return found.files();
    }

    /** What is amiss with files of 0 bytes, and what to do about it. */
    public static String blankOnes(List<String> blank) {
        return new Counted(blank.size(), "file") + " of 0 bytes without even a header, such as '" + blank.get(0)
                + "'; remove " + (blank.size() == 1 ? "it" : "them");
    }

    Found look(FileOrigin origin) throws UnreadableDataException {
        try {
            return found(origin);
        } catch (IOException | UncheckedIOException refused) {
            throw refuse(origin, "'" + origin.path().value() + "' cannot be read: " + FileProblem.of(refused));
        }
    }

    private Found found(FileOrigin origin) throws IOException, UnreadableDataException {
        String text = origin.path().value();
        List<Path> candidates = candidates(origin, text);
        if (candidates.isEmpty()) {
            throw refuse(origin, "no file matches '" + text + "'");
        }
        FileFormat format = origin.format().isPresent() ? origin.format().get() : commonFormat(origin, candidates);
        List<Path> files = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (Path file : candidates) {
            if (!Files.isReadable(file)) {
                throw refuse(origin, "'" + shown(file) + "' cannot be read: permission denied");
            }
            if (Files.size(file) > 0 || format == FileFormat.PARQUET) {
                files.add(file.toRealPath());
            } else {
                empty.add(shown(file));
            }
        }
        if (files.isEmpty()) {
            throw refuse(origin, "'" + text + "' is empty: it has 0 bytes");
        }
        // Without a header, as in JSON, no bytes are a whole file of no rows, which writers of folders leave behind.
        boolean blank = format == FileFormat.CSV && origin.options().hasHeader();
        return new Found(
                new Source.Files(format, files, origin.options(), partitions(candidates)), blank ? empty : List.of());
    }

    private List<Path> candidates(FileOrigin origin, String text) throws IOException, UnreadableDataException {
        if (PathPattern.isPattern(text)) {
            return PathPattern.of(text).files(base);
        }
        Path path = path(origin, text);
        if (Files.isDirectory(path)) {
            List<Path> inside = inFolder(path);
            if (inside.isEmpty()) {
                throw refuse(origin, "'" + text + "' is a folder without data files");
            }
            return inside;
        }
        if (!Files.exists(path)) {
            throw refuse(origin, missing(path, text));
        }
        return List.of(path);
    }

    private Path path(FileOrigin origin, String text) throws UnreadableDataException {
        try {
            return base.resolve(text);
        } catch (InvalidPathException refused) {
            throw refuse(origin, "'" + text + "' is not a path: " + refused.getReason());
        }
    }

    /** Data files of a folder and the folders in it, but for hidden ones and the notes that writers leave. */
    private static List<Path> inFolder(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().startsWith("_"))
                    .filter(file -> FormatByName.of(file).isPresent())
                    .sorted()
                    .toList();
        }
    }

    private static String missing(Path path, String text) {
        Path folder = path.toAbsolutePath().getParent();
        String name = String.valueOf(path.getFileName());
        if (folder == null || !Files.isDirectory(folder)) {
            return "there is no file '" + text + "', not even its folder";
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names =
                    siblings.map(file -> file.getFileName().toString()).sorted().toList();
            return NearestName.to(name, names)
                    .map(near -> "there is no file '" + text + "'; did you mean '" + near + "' in the same folder?")
                    .orElse("there is no file '" + text + "'");
        } catch (IOException unlisted) {
            return "there is no file '" + text + "'";
        }
    }

    private FileFormat commonFormat(FileOrigin origin, List<Path> files) throws UnreadableDataException {
        Set<FileFormat> formats = EnumSet.noneOf(FileFormat.class);
        for (Path file : files) {
            Optional<FileFormat> format = FormatByName.of(file);
            formats.add(format.orElseThrow(
                    () -> refuse(origin, "the name of '" + shown(file) + "' does not tell its format; " + wayOut)));
        }
        if (formats.size() > 1) {
            throw refuse(
                    origin,
                    "'" + origin.path().value() + "' matches files of several formats; narrow the pattern or "
                            + wayOut);
        }
        return formats.iterator().next();
    }

    private Source.Partitions partitions(List<Path> files) {
        Path root = base.toAbsolutePath().normalize();
        boolean hive = files.stream().allMatch(file -> {
            Path absolute = file.toAbsolutePath().normalize();
            Path inside = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
            Path folders = inside.getParent();
            return folders != null
                    && Stream.iterate(0, index -> index < folders.getNameCount(), index -> index + 1)
                            .anyMatch(index -> folders.getName(index).toString().matches("[^=]+=[^=]*"));
        });
        return hive ? Source.Partitions.HIVE : Source.Partitions.NONE;
    }

    private String shown(Path file) {
        Path root = base.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    private static UnreadableDataException refuse(FileOrigin origin, String message) {
        return new UnreadableDataException(new Problem(origin.path().at(), message));
    }
}
