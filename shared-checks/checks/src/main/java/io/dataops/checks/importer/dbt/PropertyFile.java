package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A property file of dbt such as {@code schema.yml}: models, seeds, snapshots and sources with their tests. */
final class PropertyFile {
    private static final List<String> RESOURCES = List.of("models", "seeds", "snapshots");
    private static final List<String> TESTS = List.of("data_tests", "tests");

    private final List<ImportedRule> rules = new ArrayList<>();

    private PropertyFile() {}

    static List<ImportedRule> read(YamlMap file) throws ProblemsException {
        PropertyFile rules = new PropertyFile();
        Fields written = new Fields(file);
        LatestVersions latest = LatestVersions.of(new Properties(written).all("models"));
        Properties top = new Properties(latest.in(written));
        for (String kind : RESOURCES) {
            for (Properties resource : top.all(kind)) {
                rules.resource(resource);
            }
        }
        for (Properties source : top.all("sources")) {
            rules.source(source);
        }
        rules.singularTests(top);
        return rules.rules;
    }

    private void resource(Properties resource) throws ProblemsException {
        String table = resource.name();
        if (!resource.isEnabled()) {
            return;
        }
        List<Properties> versions = resource.all("versions");
        if (versions.isEmpty()) {
            table(table, resource, resource.all("columns"));
        }
        for (Properties version : versions) {
            if (!version.isEnabled()) {
                continue;
            }
            boolean tested = TESTS.stream().anyMatch(version.fields()::has);
            String number = version.fields().text("v").orElse("");
            table(table + "_v" + number, tested ? version : resource, resource.columnsOf(version));
        }
    }

    private void source(Properties source) throws ProblemsException {
        if (!source.isEnabled()) {
            return;
        }
        for (Properties table : source.all("tables")) {
            if (table.isEnabled()) {
                table(table.name(), table, table.all("columns"));
                rules.addAll(new SourceFreshness(source.fields(), table.fields()).rules(table.name()));
            }
        }
    }

    private void table(String table, Properties holder, List<Properties> columns) throws ProblemsException {
        tests(holder, new TestReader(table, Optional.empty()));
        for (Properties column : columns) {
            String name = column.name();
            boolean quoted = column.fields().says("quote");
            tests(column, new TestReader(table, Optional.of(quoted ? ColumnName.quoted(name) : ColumnName.of(name))));
        }
    }

    private void tests(Properties holder, TestReader reader) throws ProblemsException {
        for (String key : TESTS) {
            for (YamlNode test : holder.items(key)) {
                reader.rule(test).ifPresent(rules::add);
            }
        }
    }

    /** Tests in files of SQL, of which a property file knows no more than the name. */
    private void singularTests(Properties top) throws ProblemsException {
        for (String key : TESTS) {
            for (Properties test : top.all(key)) {
                rules.add(new ImportedRule.Refused(
                        test.name(),
                        test.fields().at(),
                        "its SQL stands in a file of its own; import target/manifest.json, which has it"));
            }
        }
    }
}
