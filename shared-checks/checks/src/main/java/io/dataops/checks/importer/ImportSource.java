package io.dataops.checks.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the files lie that a suite imports. */
@FunctionalInterface
public interface ImportSource {
    /**
     * The file as importers read it; empty when it is not there.
     *
     * @param file as the suite writes it
     * @param fault takes what is wrong with the suite when the file is not there, unless that is no fault of the suite
     */
    Optional<ImportedFile> find(String file, Consumer<String> fault);

    /** The files of a project as they are now, from its folder on. */
    static ImportSource project(Path folder) {
        return (file, fault) -> {
            Path path = folder.resolve(file);
            if (Files.isRegularFile(path)) {
                return Optional.of(new ImportedFile(path, file));
            }
            fault.accept("there is no file '" + file + "' to import");
            return Optional.empty();
        };
    }
}
