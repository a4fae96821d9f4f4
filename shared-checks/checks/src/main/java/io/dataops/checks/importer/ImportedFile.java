package io.dataops.checks.importer;

import io.dataops.checks.yaml.MergeKeys;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlFile;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file of another tool, whose rules a suite imports.
 *
 * @param path where it lies
 * @param name how messages call it, relative to the project
 * @param parameters values that the suite gives for what the file leaves open, by their names in the file
 */
public record ImportedFile(Path path, String name, Map<String, YamlNode> parameters) {
    public ImportedFile {
        parameters = Map.copyOf(parameters);
    }

    /** A file for which the suite gives no values. */
    public ImportedFile(Path path, String name) {
        this(path, name, Map.of());
    }

    /** The same file with values of the suite. */
    public ImportedFile with(Map<String, YamlNode> values) {
        return new ImportedFile(path, name, values);
    }

    /**
     * The file as YAML, of which JSON is a part. Other tools read it by YAML 1.1, which has merge keys.
     *
     * @throws IOException if it cannot be read
     * @throws ProblemsException if it is no YAML, or no map
     */
    public YamlMap yaml() throws IOException, ProblemsException {
        return YamlFile.read(path, name, MergeKeys.TAKEN);
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
