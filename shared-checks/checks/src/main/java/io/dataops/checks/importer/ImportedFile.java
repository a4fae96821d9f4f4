package io.dataops.checks.importer;

import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlFile;
import io.dataops.checks.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of another tool, whose rules a suite imports.
 *
 * @param path where it lies
 * @param name how messages call it, relative to the project
 */
public record ImportedFile(Path path, String name) {
    /**
     * The file as YAML, of which JSON is a part.
     *
     * @throws IOException if it cannot be read
     * @throws ProblemsException if it is no YAML, or no map
     */
    public YamlMap yaml() throws IOException, ProblemsException {
        return YamlFile.read(path, name);
    }

    /**
     * The file as text in UTF-8, without a mark of its encoding.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public String text() throws IOException {
        String text = Files.readString(path);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
