package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Reads the tests of dbt from property files, or from the manifest that dbt writes. */
public final class DbtImporter implements Importer {
    @Override
    public String format() {
        return "dbt";
    }

    @Override
    public String summary() {
        return "property files of dbt such as `schema.yml`, or its `target/manifest.json`: the tests of dbt, dbt_utils and"
                + " dbt_expectations";
    }

    @Override
    public List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException {
        boolean manifest = file.name().toLowerCase(Locale.ROOT).endsWith(".json");
        return manifest ? Manifest.read(file) : PropertyFile.read(file.yaml());
    }
}
