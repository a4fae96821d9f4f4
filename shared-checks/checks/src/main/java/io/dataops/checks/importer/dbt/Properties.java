package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties of a resource, where something of another shape than dbt reads is a mistake and never overlooked. */
record Properties(Fields fields) {
    /** The items of a list; none without the key. */
    List<YamlNode> items(String key) throws ProblemsException {
        Optional<YamlNode> node = fields.find(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlList list) {
            return list.items();
        }
        throw problem(node.get(), key + " is " + node.get().description() + ", not a list");
    }

    /** The items of a list of resources. */
    List<Properties> all(String key) throws ProblemsException {
        List<Properties> all = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (!(item instanceof YamlMap)) {
                throw problem(item, key + " holds " + item.description() + ", not a map with a 'name'");
            }
            all.add(new Properties(Fields.of(item)));
        }
        return all;
    }

    /** Its name, which every resource needs. */
    String name() throws ProblemsException {
        Optional<String> name = fields.text("name");
        if (name.isEmpty()) {
            throw problem(fields.map(), "a resource of dbt needs its 'name'");
        }
        return name.get();
    }

    boolean isEnabled() {
        return TestConfig.isEnabled(fields.below("config"));
    }

    /**
     * The columns of a version of a model: those of the model that the version includes, which are all unless it says otherwise, and
     * its own. A column that both describe has the tests of both.
     */
    List<Properties> columnsOf(Properties version) throws ProblemsException {
        Optional<Fields> rule = Optional.empty();
        List<Properties> own = new ArrayList<>();
        for (Properties column : version.all("columns")) {
            if (column.fields.has("include") || column.fields.has("exclude")) {
                rule = Optional.of(column.fields);
            } else {
                own.add(column);
            }
        }
        List<Properties> columns = new ArrayList<>();
        for (Properties column : all("columns")) {
            if (rule.isEmpty() || includes(rule.get(), column.name())) {
                columns.add(column);
            }
        }
        columns.addAll(own);
        return columns;
    }

    private static boolean includes(Fields rule, String name) {
        boolean all = List.of("*", "all").contains(rule.text("include").orElse(rule.has("include") ? "" : "*"));
        return (all || names(rule, "include").contains(name))
                && !names(rule, "exclude").contains(name);
    }

    private static List<String> names(Fields rule, String key) {
        return rule.items(key).stream()
                .filter(YamlScalar.class::isInstance)
                .map(item -> ((YamlScalar) item).text())
                .toList();
    }

    private static ProblemsException problem(YamlNode node, String message) {
        return new ProblemsException(List.of(new Problem(node.at(), message)));
    }
}
