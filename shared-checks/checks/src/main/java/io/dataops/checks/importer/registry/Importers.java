package io.dataops.checks.importer.registry;

import io.dataops.checks.importer.Importer;
import io.dataops.checks.importer.dbt.DbtImporter;
import io.dataops.checks.importer.dqdl.DqdlImporter;
import io.dataops.checks.importer.gx.GxImporter;
import io.dataops.checks.importer.odcs.OdcsImporter;
import io.dataops.checks.importer.soda.SodaClImporter;
import io.dataops.checks.importer.soda.SodaContractImporter;
import java.util.List;
import java.util.Optional;

/**
 * The formats that can be imported.
 *
 * @param all in the order of the reference page
 */
public record Importers(List<Importer> all) {
    public Importers {
        all = List.copyOf(all);
    }

    /** All that come with us. */
    public static Importers builtIn() {
        return new Importers(List.of(
                new DbtImporter(),
                new DqdlImporter(),
                new GxImporter(),
                new OdcsImporter(),
                new SodaClImporter(),
                new SodaContractImporter()));
    }

    /** The importer of a format; empty when there is none. */
    public Optional<Importer> find(String format) {
        return all.stream().filter(importer -> importer.format().equals(format)).findFirst();
    }

    /** The names of the formats. */
    public List<String> formats() {
        return all.stream().map(Importer::format).toList();
    }
}
