package io.dataops.sql.duckdb;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A fresh folder inside another one; closing it removes it with all it holds, and the outer one if nothing is left. */
final class TemporaryFolder implements AutoCloseable {
    private static final int ATTEMPTS = 10;

    private final Path outer;
    private final Path folder;

    private TemporaryFolder(Path outer, Path folder) {
        this.outer = outer;
        this.folder = folder;
    }

    /** Creates both folders where missing. */
    static TemporaryFolder in(Path outer) throws IOException {
        Path absolute = outer.toAbsolutePath().normalize();
        for (int attempt = 1; ; attempt++) {
            try {
                Files.createDirectories(absolute);
                return new TemporaryFolder(absolute, Files.createTempDirectory(absolute, "duckdb-"));
            } catch (NoSuchFileException e) {
                // Another database may remove the outer folder between the two steps, because it left it empty.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Removal());
        }
        try {
            Files.deleteIfExists(outer);
        } catch (DirectoryNotEmptyException e) {
            return; // another database, or the build, still uses it
        }
    }

    /** Removes links without following them. */
    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
