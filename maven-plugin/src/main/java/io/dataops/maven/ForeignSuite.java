package io.dataops.maven;

import io.dataops.checks.convert.NativeSuite;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.importer.registry.Importers;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with the rules of another tool.
 *
 * @param file its name is relative to the folder that Maven was started in
 */
record ForeignSuite(Importer importer, ImportedFile file) {
    private static final String PARAMETER = "dataops.init.import";

    /**
     * Finds it.
     *
     * @param named as {@code format:file}
     * @throws ParameterException when there is no such format or file
     */
    static ForeignSuite named(String named, Path folder) throws ParameterException {
        int colon = named.indexOf(':');
        Importer importer = Importers.builtIn()
                .find(named.substring(0, Math.max(0, colon)).strip())
                .orElseThrow(() -> new ParameterException("the parameter " + PARAMETER + " is '" + named
                        + "'; write the format and the file, such as gx:expectations/orders.json; formats are "
                        + String.join(", ", Importers.builtIn().formats())));
        Path path = folder.resolve(named.substring(colon + 1).strip());
        if (!Files.isRegularFile(path)) {
            throw new ParameterException(
                    "there is no file " + Shown.path(path, folder) + ", which the parameter " + PARAMETER + " names");
        }
        return new ForeignSuite(importer, new ImportedFile(path, Shown.path(path, folder)));
    }

    NativeSuite converted(SuiteReader reader) throws IOException, ProblemsException {
        return NativeSuite.of(importer, file, reader);
    }
}
