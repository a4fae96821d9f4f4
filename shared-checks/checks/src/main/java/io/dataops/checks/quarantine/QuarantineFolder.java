package io.dataops.checks.quarantine;

import io.dataops.checks.plan.Separation;
import io.dataops.checks.plan.SeparationRequest.Kept;
import io.dataops.checks.suite.Suite;
import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.file.Reason;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where good and bad rows are kept: a folder for each data set with {@code good.parquet} and {@code bad.parquet}. They hold
 * all values, so that only their owner may read them, where the file system knows owners.
 *
 * @param path holds the folders of the data sets of one suite
 */
public record QuarantineFolder(Path path) {
    private static final String GOOD = "good.parquet";
    private static final String BAD = "bad.parquet";
    private static final String PART = ".tmp";
    private static final List<String> OURS = List.of(GOOD, BAD, GOOD + PART, BAD + PART);

    /** The file of the good rows of a data set, whether it is there or not. */
    public Path good(String dataset) {
        return path.resolve(dataset).resolve(GOOD);
    }

    /** The file of its bad rows, whether it is there or not. */
    public Path bad(String dataset) {
        return path.resolve(dataset).resolve(BAD);
    }

    /**
     * Removes the rows that an earlier run kept. Other files stay.
     *
     * @throws IOException when rows of the past would stay behind
     */
    public void clear() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        List<Path> folders;
        try (Stream<Path> inside = Files.list(path)) {
            folders = inside.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path folder : folders) {
            clear(folder);
        }
        removeIfEmpty(path);
    }

    private void clear(Path folder) throws IOException {
        for (String name : OURS) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException refused) {
                throw new IOException(
                        "cannot remove rows that an earlier run kept apart in " + path.getFileName() + "/"
                                + folder.getFileName() + ": " + new Reason(refused),
                        refused);
            }
        }
        removeIfEmpty(folder);
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException others) {
            // They are not ours.
            return;
        }
    }

    /**
     * That rows are gone which a result says are here; empty when all are.
     *
     * @param suite that the result is of
     */
    public Optional<String> gone(Suite suite, VerificationResult result) {
        List<String> kept = result.gates().stream()
                .filter(gate ->
                        gate.kind().equals(GateDecision.QUARANTINE) && gate.decision() != Decision.NOT_EVALUATED)
                .map(GateDecision::subject)
                .toList();
        return suite.datasets().stream()
                .filter(dataset -> kept.contains(dataset.name().value()))
                .filter(dataset -> dataset.quarantine().stream()
                        .flatMap(rule -> files(dataset.name().value(), rule.kept()))
                        .anyMatch(file -> !Files.isRegularFile(file)))
                .findFirst()
                .map(dataset -> "rows of " + dataset.name().value() + " that it kept apart are gone");
    }

    private Stream<Path> files(String dataset, Kept kept) {
        return switch (kept) {
            case GOOD_AND_BAD -> Stream.of(good(dataset), bad(dataset));
            case BAD -> Stream.of(bad(dataset));
        };
    }

    /**
     * Puts the rows of a data set in place, each file at once or not at all. When one cannot be put there, none stays.
     *
     * @throws IOException when they cannot be put there; the message is the reason
     */
    void put(String dataset, Separation.Separated rows) throws IOException {
        try {
            Files.createDirectories(path.resolve(dataset));
            if (rows.good().isPresent()) {
                move(rows.good().get(), good(dataset));
            }
            move(rows.bad(), bad(dataset));
        } catch (IOException refused) {
            try {
                clear(path.resolve(dataset));
            } catch (IOException second) {
                refused.addSuppressed(second);
            }
            throw new IOException(new Reason(refused).toString(), refused);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        restrict(from);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Path part = to.resolveSibling(to.getFileName() + PART);
            Files.copy(from, part, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(from);
        }
    }

    private static void restrict(Path file) throws IOException {
        PosixFileAttributeView owner = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (owner != null) {
            owner.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** How the files of a data set are called beside a folder, such as that of the project. */
    String shown(String dataset, Path base) {
        Path folder = path.resolve(dataset).toAbsolutePath().normalize();
        Path root = base.toAbsolutePath().normalize();
        return (folder.startsWith(root) ? root.relativize(folder) : folder)
                .toString()
                .replace('\\', '/');
    }
}
