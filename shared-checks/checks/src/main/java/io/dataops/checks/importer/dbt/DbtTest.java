package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A generic test as a property file has it: a name, or a name with arguments and configuration.
 *
 * @param column the column that it stands under; empty for a test of the whole table
 * @param keys what it is told; empty for a bare name
 */
record DbtTest(String name, SourcePosition at, String table, Optional<YamlNode> column, YamlMap keys) {
    private static final Pattern REF =
            Pattern.compile("(?:ref|source)\\((?:\\s*['\"][^'\"]+['\"]\\s*,)?\\s*['\"]([^'\"]+)['\"]\\s*\\)");
    private static final Pattern TOO_MANY = Pattern.compile("\\s*(>=?|!=)\\s*([0-9]{1,18})\\s*");

    /** Reads an entry of a list of tests; empty when it is neither a name nor a map. */
    static Optional<DbtTest> of(YamlNode node, String table, Optional<YamlNode> column) {
        if (node instanceof YamlScalar name) {
            return Optional.of(new DbtTest(name.text(), name.at(), table, column, new YamlMap(List.of(), name.at())));
        }
        if (node instanceof YamlMap map && !map.entries().isEmpty()) {
            YamlEntry entry = map.entries().get(0);
            YamlMap keys = entry.value() instanceof YamlMap told
                    ? told
                    : new YamlMap(List.of(), entry.key().at());
            return Optional.of(new DbtTest(entry.key().value(), entry.key().at(), table, column, keys));
        }
        return Optional.empty();
    }

    boolean isEnabled() {
        return config("enabled").map(node -> !"false".equals(text(node))).orElse(true);
    }

    ImportedRule rule() {
        if (jinja(keys)) {
            return refused("a value holds Jinja, which only dbt can evaluate");
        }
        if (column.isEmpty() && argument("column_name").isEmpty()) {
            return refused("it names no column");
        }
        return switch (name) {
            case "not_null" -> counted("not_null");
            case "unique" -> ungrouped("unique");
            case "accepted_values" -> acceptedValues();
            case "relationships" -> relationships();
            default -> refused("no test of that name is known here");
        };
    }

    private ImportedRule acceptedValues() {
        Optional<YamlNode> values = argument("values");
        return values.isEmpty()
                ? refused("it has no values")
                : ungrouped("accepted_values", entry -> entry.with("values", values.get()));
    }

    private ImportedRule relationships() {
        Optional<String> target = argument("to").map(DbtTest::text).flatMap(DbtTest::referred);
        Optional<String> field = argument("field").map(DbtTest::text);
        if (target.isEmpty() || field.isEmpty()) {
            return refused("it needs to: ref('…') and field");
        }
        return counted(
                "foreign_key", entry -> entry.with("references", CheckEntry.table(target.get()) + "." + field.get()));
    }

    private static Optional<String> referred(String to) {
        Matcher matcher = REF.matcher(to);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What dbt counts in groups agrees with our rows only where none may fail. */
    private ImportedRule ungrouped(String type, UnaryOperator<CheckEntry> more) {
        return config("error_if").isPresent() || config("warn_if").isPresent()
                ? refused("dbt counts values and not rows here, so its error_if and warn_if have no counterpart")
                : counted(type, more);
    }

    private ImportedRule ungrouped(String type) {
        return ungrouped(type, entry -> entry);
    }

    private ImportedRule counted(String type) {
        return counted(type, entry -> entry);
    }

    private ImportedRule counted(String type, UnaryOperator<CheckEntry> more) {
        String columnKey = type.equals("unique") ? "columns" : "column";
        CheckEntry entry = more.apply(CheckEntry.of(type, at)
                .with(columnKey, column.or(() -> argument("column_name")).orElseThrow()));
        config("where").ifPresent(where -> entry.with("where", where));
        config("severity")
                .map(DbtTest::text)
                .filter("warn"::equalsIgnoreCase)
                .ifPresent(warn -> entry.with("severity", "warn"));
        Optional<YamlNode> limit = config("error_if");
        if (config("warn_if").isPresent()) {
            return refused("warn_if and error_if together have no counterpart");
        }
        if (limit.isPresent()) {
            Matcher matcher = TOO_MANY.matcher(text(limit.get()));
            if (!matcher.matches()
                    || (matcher.group(1).equals("!=") && !matcher.group(2).equals("0"))) {
                return refused("its error_if is no upper limit of rows");
            }
            long most = Long.parseLong(matcher.group(2)) - (matcher.group(1).equals(">=") ? 1 : 0);
            if (most < 0) {
                return refused("its error_if is never met");
            }
            entry.with("at_most", most + " rows");
        }
        return new ImportedRule.Taken(name, at, Optional.of(table), List.of(entry.node()));
    }

    private ImportedRule refused(String reason) {
        return new ImportedRule.Refused(name, at, reason);
    }

    /** Arguments stand under {@code arguments} since dbt 1.10, and beside the configuration before. */
    private Optional<YamlNode> argument(String key) {
        return nested("arguments", key).or(() -> keys.entry(key).map(YamlEntry::value));
    }

    private Optional<YamlNode> config(String key) {
        return nested("config", key).or(() -> keys.entry(key).map(YamlEntry::value));
    }

    private Optional<YamlNode> nested(String holder, String key) {
        return keys.entry(holder)
                .map(YamlEntry::value)
                .filter(YamlMap.class::isInstance)
                .flatMap(map -> ((YamlMap) map).entry(key))
                .map(YamlEntry::value);
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private static boolean jinja(YamlNode node) {
        return node.match(new YamlNode.Cases<>() {
            @Override
            public Boolean map(YamlMap it) {
                return it.entries().stream().anyMatch(entry -> jinja(entry.value()));
            }

            @Override
            public Boolean list(YamlList it) {
                return it.items().stream().anyMatch(DbtTest::jinja);
            }

            @Override
            public Boolean scalar(YamlScalar it) {
                return it.value() instanceof CoreValue.Text
                        && (it.text().contains("{{") || it.text().contains("{%"));
            }
        });
    }
}
