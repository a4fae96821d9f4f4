package io.dataops.checks.suite;

import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.Notes;
import io.dataops.checks.importer.ColumnCase;
import io.dataops.checks.yaml.YamlMap;
import java.util.List;

/**
 * Reads the checks that a rule of another tool means.
 *
 * @param dataset the name of the data set that the rule is about
 * @param rule its name there
 */
record ImportedChecks(CheckRegistry registry, String dataset, String rule, ImportedIds ids) {
    List<CheckSpec> read(YamlMap entry, Notes notes) {
        YamlMap written = ColumnCase.asWritten(entry);
        return new CheckReader(registry, dataset, notes)
                .read(written).stream()
                        .map(check -> ids.named(check, rule))
                        .map(check -> written.equals(entry) ? check : check.spelt(spelling(entry, written)))
                        .toList();
    }

    /** The check is read again with the names that the data have; what was fine under one name is fine under another. */
    private ColumnSpelling spelling(YamlMap entry, YamlMap written) {
        return (check, names) -> {
            YamlMap found = new ColumnCase(names).map(entry);
            return found.equals(written)
                    ? check
                    : ImportedIds.named(
                            new CheckReader(registry, dataset, new Notes())
                                    .read(found)
                                    .get(0),
                            check.description().id(),
                            rule);
        };
    }
}
