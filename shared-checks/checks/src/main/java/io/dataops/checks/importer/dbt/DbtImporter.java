package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads property files of dbt: the tests of models, sources, seeds and snapshots, and of their columns. */
public final class DbtImporter implements Importer {
    private static final List<String> RESOURCES = List.of("models", "seeds", "snapshots");

    @Override
    public String format() {
        return "dbt";
    }

    @Override
    public String summary() {
        return "property files of dbt such as `schema.yml`: the generic tests of models, sources, seeds and snapshots";
    }

    @Override
    public List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException {
        YamlMap top = file.yaml();
        Stream<YamlMap> resources = RESOURCES.stream().flatMap(kind -> maps(top, kind));
        Stream<YamlMap> tables = maps(top, "sources").flatMap(source -> maps(source, "tables"));
        List<ImportedRule> rules = new ArrayList<>();
        for (YamlMap resource : Stream.concat(resources, tables).toList()) {
            YamlNode name = resource.entry("name")
                    .map(YamlEntry::value)
                    .orElseThrow(() -> new ProblemsException(
                            List.of(new Problem(resource.at(), "a resource of dbt needs its 'name'"))));
            String table = name instanceof YamlScalar scalar ? scalar.text() : "";
            tests(resource, table, Optional.empty(), rules);
            maps(resource, "columns")
                    .forEach(column -> column.entry("name")
                            .map(YamlEntry::value)
                            .ifPresent(columnName -> tests(column, table, Optional.of(columnName), rules)));
        }
        return rules;
    }

    private static Stream<YamlMap> maps(YamlMap map, String key) {
        return items(map, key).filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    private static Stream<YamlNode> items(YamlMap map, String key) {
        return map.entry(key)
                .map(YamlEntry::value)
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items().stream())
                .orElse(Stream.empty());
    }

    private static void tests(YamlMap holder, String table, Optional<YamlNode> column, List<ImportedRule> rules) {
        Stream.of("data_tests", "tests")
                .flatMap(key -> items(holder, key))
                .forEach(test -> DbtTest.of(test, table, column)
                        .filter(DbtTest::isEnabled)
                        .map(DbtTest::rule)
                        .ifPresent(rules::add));
    }
}
