package io.dataops.maven;

import io.dataops.checks.data.NamedFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that names files to look at without a suite.
 *
 * @param name the property
 * @param written as Maven read it
 */
record FilesParameter(String name, @Nullable List<@Nullable String> written) {
    /** What it names, at least one. */
    NamedFiles files() throws ParameterException {
        List<String> files = Names.of(written);
        if (files.isEmpty()) {
            throw new ParameterException(
                    name + " names no file; write -D" + name + "=orders.csv, or several with commas");
        }
        try {
            return NamedFiles.parse(files);
        } catch (IllegalArgumentException twice) {
            throw new ParameterException(name + ": " + twice.getMessage());
        }
    }
}
