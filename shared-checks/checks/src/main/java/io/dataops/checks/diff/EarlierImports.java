package io.dataops.checks.diff;

import io.dataops.checks.importer.ImportSource;
import io.dataops.checks.importer.ImportedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The files that another suite imports, as they were with it. One that cannot be had is left out and remembered, so that
 * the rest can be compared and somebody says what could not be.
 */
public final class EarlierImports implements ImportSource {
    private final String place;
    private final Function<String, Optional<Path>> files;
    private final List<String> missing = new ArrayList<>();

    /**
     * Files of a place.
     *
     * @param place what stands before their names in messages, such as {@code origin/main:}
     * @param files finds a copy of what a suite imports; empty when the place does not have it
     */
    public EarlierImports(String place, Function<String, Optional<Path>> files) {
        this.place = place;
        this.files = files;
    }

    @Override
    public Optional<ImportedFile> find(String file, Consumer<String> fault) {
        Optional<Path> found = files.apply(file);
        if (found.isEmpty()) {
            missing.add(file);
        }
        return found.map(path -> new ImportedFile(path, place + file));
    }

    /** What was asked for and cannot be had, as the suite writes it. */
    List<String> missing() {
        return List.copyOf(missing);
    }
}
