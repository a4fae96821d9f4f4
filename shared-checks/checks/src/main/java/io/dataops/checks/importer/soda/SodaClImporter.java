package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads files of checks of Soda 3, in its language SodaCL. */
public final class SodaClImporter implements Importer {
    @Override
    public String format() {
        return "sodacl";
    }

    @Override
    public String summary() {
        return "files of checks of Soda 3, in SodaCL: checks for data sets, their filters, alerts and variables";
    }

    @Override
    public List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException {
        return new ClFile(file.yaml(), file.parameters()).rules();
    }

    @Override
    public Set<String> parameters(ImportedFile file) throws IOException, ProblemsException {
        return Variables.names(file.yaml());
    }
}
