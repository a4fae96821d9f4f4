package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an entry of a list of tests: a name, or a name with arguments and configuration below it or beside it.
 *
 * @param table the one that the list stands under
 * @param column the one that the list stands under; empty for tests of the table
 */
record TestReader(String table, Optional<ColumnName> column) {
    /** Keys of a test that are no arguments. */
    private static final Set<String> OWN = Set.of("arguments", "config", "name", "test_name", "description");

    /** The rule that the entry is; empty when dbt does not run it. */
    Optional<ImportedRule> rule(YamlNode node) {
        if (node instanceof YamlScalar name) {
            return rule(name.text(), name.at(), new Fields(new YamlMap(List.of(), name.at())));
        }
        if (!(node instanceof YamlMap map) || map.entries().isEmpty()) {
            return Optional.of(new ImportedRule.Refused(
                    "a test", node.at(), "it is " + node.description() + ", neither a name nor a name with arguments"));
        }
        Fields beside = new Fields(map);
        if (beside.has("test_name")) {
            return rule(beside.text("test_name").orElse(""), beside.at("test_name"), beside);
        }
        YamlEntry first = map.entries().get(0);
        if (map.entries().size() > 1) {
            return Optional.of(new ImportedRule.Refused(
                    first.key().value(),
                    first.key().at(),
                    "its entry has a second key " + map.entries().get(1).key().value()
                            + "; what a test is told stands below its name"));
        }
        return rule(first.key().value(), first.key().at(), Fields.of(first.value()));
    }

    private Optional<ImportedRule> rule(String type, SourcePosition at, Fields keys) {
        String name = keys.text("name").orElse(type);
        try {
            Fields config = config(keys);
            if (!TestConfig.isEnabled(config)) {
                return Optional.empty();
            }
            if (Jinja.isIn(arguments(keys).map()) || Jinja.isIn(TestConfig.meaningful(config))) {
                throw new NotTakenException(
                        "a value holds Jinja, which only dbt can evaluate; import target/manifest.json, which has its SQL");
            }
            return Optional.of(taken(
                    name, test(type, at, keys, config), keys.text("description").filter(said -> !Jinja.isIn(said))));
        } catch (NotTakenException refused) {
            return Optional.of(new ImportedRule.Refused(name, at, refused.reason()));
        }
    }

    private DbtTest test(String type, SourcePosition at, Fields keys, Fields config) throws NotTakenException {
        Fields arguments = arguments(keys);
        Optional<ColumnName> named = arguments.text("column_name").map(ColumnName::of);
        return new DbtTest(type, at, column.or(() -> named), arguments, TestConfig.of(config));
    }

    /** The rule that a test is when its meaning can be kept. */
    ImportedRule taken(String name, DbtTest test, Optional<String> description) throws NotTakenException {
        List<YamlMap> checks = new ArrayList<>();
        for (CheckEntry check : Vocabulary.translate(test)) {
            checks.add(description.map(check::describedAs).orElse(check).node());
        }
        return new ImportedRule.Taken(name, test.at(), Optional.of(table), checks);
    }

    /** Arguments stand below {@code arguments} since dbt 1.10, and beside the configuration before. */
    private static Fields arguments(Fields keys) {
        List<YamlEntry> arguments =
                new ArrayList<>(keys.below("arguments").map().entries());
        keys.map().entries().stream()
                .filter(entry -> !OWN.contains(entry.key().value())
                        && !TestConfig.knows(entry.key().value()))
                .forEach(arguments::add);
        return new Fields(new YamlMap(arguments, keys.at()));
    }

    /** Configuration stands below {@code config}, or beside the arguments, where the former wins. */
    private static Fields config(Fields keys) {
        Fields below = keys.below("config");
        List<YamlEntry> config = new ArrayList<>(below.map().entries());
        keys.map().entries().stream()
                .filter(entry -> TestConfig.knows(entry.key().value())
                        && below.map().entry(entry.key().value()).isEmpty())
                .forEach(config::add);
        return new Fields(new YamlMap(config, keys.at()));
    }
}
