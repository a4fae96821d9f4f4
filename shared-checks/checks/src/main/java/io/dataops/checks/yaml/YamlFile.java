package io.dataops.checks.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file of YAML 1.2 whose top level is one map.
 *
 * <p>Refused are, besides what is no YAML: other encodings than UTF-8, more than 4 MB, several documents, duplicate,
 * empty and non-scalar keys, tags, merge keys, numbers that are not finite, nesting deeper than 100, aliases inside
 * their own anchor, and more than 100,000 nodes, where an alias counts as all that it repeats.
 */
public final class YamlFile {
    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param displayName the file's name in all positions, relative to the project where it lies inside
     * @throws IOException if the file is missing or cannot be read
     * @throws ProblemsException if what it holds is refused; it lists all that reading could find
     */
    public static YamlMap read(Path file, String displayName) throws IOException, ProblemsException {
        return read(file, displayName, MergeKeys.REFUSED);
    }

    /**
     * Reads a file.
     *
     * @param displayName the file's name in all positions, relative to the project where it lies inside
     * @throws IOException if the file is missing or cannot be read
     * @throws ProblemsException if what it holds is refused; it lists all that reading could find
     */
    public static YamlMap read(Path file, String displayName, MergeKeys merges) throws IOException, ProblemsException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SourceText.MOST_BYTES + 1);
        }
        return TreeReader.read(new SourceText(displayName).decode(bytes), displayName, merges);
    }

    /**
     * Reads a text.
     *
     * @param displayName the text's name in all positions
     * @throws ProblemsException if the text is refused; it lists all that reading could find
     */
    public static YamlMap read(String text, String displayName) throws ProblemsException {
        return TreeReader.read(new SourceText(displayName).check(text), displayName, MergeKeys.REFUSED);
    }
}
