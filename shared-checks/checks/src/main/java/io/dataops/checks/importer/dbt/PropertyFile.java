package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A property file of dbt such as {@code schema.yml}: models, seeds, snapshots and sources with their tests. */
final class PropertyFile {
    private static final List<String> RESOURCES = List.of("models", "seeds", "snapshots");
    private static final List<String> TESTS = List.of("data_tests", "tests");

    private final List<ImportedRule> rules = new ArrayList<>();

    private PropertyFile() {}

    static List<ImportedRule> read(YamlMap file) throws ProblemsException {
        PropertyFile properties = new PropertyFile();
        Fields top = new Fields(file);
        for (String kind : RESOURCES) {
            for (Fields resource : top.maps(kind).toList()) {
                properties.resource(resource);
            }
        }
        for (Fields source : top.maps("sources").toList()) {
            properties.source(source);
        }
        properties.singularTests(top);
        return properties.rules;
    }

    private static String name(Fields resource) throws ProblemsException {
        return resource.text("name")
                .orElseThrow(() -> new ProblemsException(
                        List.of(new Problem(resource.at(), "a resource of dbt needs its 'name'"))));
    }

    private void resource(Fields resource) throws ProblemsException {
        String table = name(resource);
        if (!TestConfig.isEnabled(resource.below("config"))) {
            return;
        }
        List<Fields> versions = resource.maps("versions").toList();
        if (versions.isEmpty()) {
            table(resource, table);
        }
        for (Fields version : versions) {
            version(resource, version, table + "_v" + version.text("v").orElse(""));
        }
    }

    private void source(Fields source) throws ProblemsException {
        if (!TestConfig.isEnabled(source.below("config"))) {
            return;
        }
        for (Fields table : source.maps("tables").toList()) {
            if (TestConfig.isEnabled(table.below("config"))) {
                table(table, name(table));
                rules.addAll(new SourceFreshness(source, table).rules(name(table)));
            }
        }
    }

    private void table(Fields resource, String table) {
        tests(resource, new TestReader(table, Optional.empty()));
        resource.maps("columns").forEach(column -> column(column, table));
    }

    /** A version has its model's tests unless it brings some, and the model's columns that it includes. */
    private void version(Fields model, Fields version, String table) {
        boolean own = TESTS.stream().anyMatch(version::has);
        tests(own ? version : model, new TestReader(table, Optional.empty()));
        if (!version.has("columns")) {
            model.maps("columns").forEach(column -> column(column, table));
            return;
        }
        Set<String> redefined = new HashSet<>();
        List<Fields> columns = version.maps("columns").toList();
        columns.forEach(column -> column.text("name").ifPresent(redefined::add));
        columns.stream().filter(column -> column.has("name")).forEach(column -> column(column, table));
        columns.stream()
                .filter(column -> column.has("include"))
                .forEach(rule -> model.maps("columns")
                        .filter(column ->
                                column.text("name").filter(redefined::contains).isEmpty() && includes(rule, column))
                        .forEach(column -> column(column, table)));
    }

    private static boolean includes(Fields rule, Fields column) {
        String name = column.text("name").orElse("");
        boolean all = rule.text("include")
                .filter(word -> word.equals("*") || word.equalsIgnoreCase("all"))
                .isPresent();
        return (all || texts(rule, "include").anyMatch(name::equals))
                && texts(rule, "exclude").noneMatch(name::equals);
    }

    private static Stream<String> texts(Fields rule, String key) {
        return rule.items(key).stream()
                .map(item -> item instanceof io.dataops.checks.yaml.YamlScalar scalar ? scalar.text() : "");
    }

    private void column(Fields column, String table) {
        Optional<String> name = column.text("name");
        boolean quoted = column.says("quote");
        name.ifPresent(text -> tests(
                column, new TestReader(table, Optional.of(quoted ? ColumnName.quoted(text) : ColumnName.of(text)))));
    }

    private void tests(Fields holder, TestReader reader) {
        for (String key : TESTS) {
            for (YamlNode test : holder.items(key)) {
                reader.rule(test).ifPresent(rules::add);
            }
        }
    }

    /** Tests in files of SQL, of which a property file knows no more than the name. */
    private void singularTests(Fields top) {
        TESTS.stream()
                .flatMap(top::maps)
                .forEach(test -> rules.add(new ImportedRule.Refused(
                        test.text("name").orElse("a test"),
                        test.at(),
                        "its SQL stands in a file of its own; import target/manifest.json, which has it")));
    }
}
