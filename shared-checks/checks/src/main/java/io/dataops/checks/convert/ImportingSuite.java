package io.dataops.checks.convert;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.yaml.FlowText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A suite that imports a file and declares a data set for each table that it names.
 *
 * @param taken the rules that it takes, at least one
 */
record ImportingSuite(Importer importer, ImportedFile file, List<ImportedRule.Taken> taken) {
    String text() {
        Map<String, String> named = tables();
        Set<String> datasets = new LinkedHashSet<>(named.values());
        String about = "";
        if (taken.stream().anyMatch(rule -> rule.table().isEmpty())) {
            String own = unused(name(baseName()), datasets);
            datasets.add(own);
            about = ", dataset: " + own;
        }
        return "version: 1\ndatasets:\n"
                + datasets.stream()
                        .map(name -> "  " + name + ": { path: data/" + name + ".csv }\n")
                        .collect(Collectors.joining())
                + "imports:\n  - { format: " + importer.format() + ", file: " + FlowText.of(file.name()) + about
                + ", unsupported: warn, datasets: "
                + named.entrySet().stream()
                        .map(table -> FlowText.of(table.getKey()) + ": " + table.getValue())
                        .collect(Collectors.joining(", ", "{ ", " } }\n"));
    }

    /** The data set of each table. */
    private Map<String, String> tables() {
        Map<String, String> named = new LinkedHashMap<>();
        Set<String> used = new LinkedHashSet<>();
        taken.stream().flatMap(rule -> rule.tables().stream()).distinct().forEach(table -> {
            String dataset = unused(name(table), used);
            used.add(dataset);
            named.put(table, dataset);
        });
        return named;
    }

    private String baseName() {
        String last = file.name().substring(file.name().replace('\\', '/').lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** The name as one that queries can use. */
    private static String name(String table) {
        String letters = table.replaceAll("[^A-Za-z0-9_]", "_");
        return letters.matches("[A-Za-z_].*") ? letters : "_" + letters;
    }

    private static String unused(String name, Set<String> used) {
        String free = name;
        for (int number = 2; used.contains(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }
}
