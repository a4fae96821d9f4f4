package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.SourcePosition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which data set each table of an imported file is. */
final class ImportedTables {
    private final Map<String, String> named;
    private final Optional<String> only;
    private final Set<String> datasets;
    private final SourcePosition file;
    private final Notes notes;

    private ImportedTables(
            Map<String, String> named, Optional<String> only, Set<String> datasets, SourcePosition file, Notes notes) {
        this.named = named;
        this.only = only;
        this.datasets = datasets;
        this.file = file;
        this.notes = notes;
    }

    /**
     * Reads what an import says of its tables.
     *
     * @param rules those of the file
     * @param datasets the names of all data sets
     */
    static ImportedTables of(Keys keys, List<ImportedRule> rules, Set<String> datasets, Notes notes) {
        Optional<String> only = keys.find(ImportReader.DATASET);
        only.filter(name -> !datasets.contains(name))
                .ifPresent(name -> notes.problem(
                        Problem.unknown("data set", name, keys.valueAt(ImportReader.DATASET.name()), datasets)));
        Map<String, String> named = keys.node(ImportReader.DATASETS)
                .map(node -> named(node, tables(rules), datasets, notes))
                .orElse(Map.of());
        return new ImportedTables(named, only, Set.copyOf(datasets), keys.at(ImportReader.FILE.name()), notes);
    }

    private static Set<String> tables(List<ImportedRule> rules) {
        Set<String> tables = new LinkedHashSet<>();
        for (ImportedRule rule : rules) {
            if (rule instanceof ImportedRule.Taken taken) {
                tables.addAll(taken.tables());
            } else if (rule instanceof ImportedRule.Classified classified) {
                tables.add(classified.table());
            }
        }
        return tables;
    }

    private static Map<String, String> named(YamlNode node, Set<String> tables, Set<String> datasets, Notes notes) {
        if (!(node instanceof YamlMap map)) {
            notes.problem(Problem.expected("data sets by the name of a table, such as { orders: sales }", node));
            return Map.of();
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (YamlEntry entry : map.entries()) {
            Located<String> table = entry.key();
            if (!tables.contains(table.value())) {
                notes.problem(Problem.unknown("table of the file", table.value(), table.at(), tables));
            }
            ParameterKind.TEXT.read(entry.value(), notes).ifPresent(dataset -> {
                if (!datasets.contains(dataset)) {
                    notes.problem(
                            Problem.unknown("data set", dataset, entry.value().at(), datasets));
                }
                named.put(table.value(), dataset);
            });
        }
        return named;
    }

    /** The name of the data set that a rule is about; notes why where there is none. */
    Optional<String> of(ImportedRule.Taken rule) {
        Optional<String> name = about(rule.table());
        if (name.isEmpty()) {
            notes.problem(file, "the file names no table; write the 'dataset' that it is about");
        } else if (!datasets.contains(name.get()) && !isNamed(rule.table())) {
            notes.problem(
                    rule.at(),
                    "the rule is about '" + name.get() + "', and no data set is called so; name its data set under"
                            + " datasets: { " + rule.table().orElse(name.get()) + ": … } of the import");
        }
        return name;
    }

    /** Whether the import names its data set; that it is unknown stands at its place. */
    private boolean isNamed(Optional<String> table) {
        return only.isPresent() || table.filter(named::containsKey).isPresent();
    }

    /** The name of the data set of a table, whether there is one or not; empty where nothing names it. */
    Optional<String> about(Optional<String> table) {
        return table.map(named::get).or(() -> only).or(() -> table);
    }

    /** The data set of a table that a rule refers to: its own, one that the import names, or one of the same name. */
    String referred(String table, ImportedRule.Taken rule) {
        return Optional.ofNullable(named.get(table))
                .or(() -> only.filter(own -> rule.table().equals(Optional.of(table))))
                .orElse(table);
    }
}
