package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.RuleList;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sections of a file of checks. */
final class ClFile {
    private static final Pattern CHECKS = Pattern.compile("checks\\s+for\\s+(.+?)(?:\\s*\\[(.+)\\])?");
    private static final Pattern FILTER = Pattern.compile("filter\\s+(.+?)\\s*\\[(.+)\\]");
    private static final Pattern EACH = Pattern.compile("for\\s+each\\s+(?:dataset|table)\\s+(\\S+)");
    private static final Pattern CONFIGURATIONS = Pattern.compile("configurations\\s+for\\s+(.+)");
    private static final Pattern CONFIGURATION = Pattern.compile("((?:missing|valid|invalid)\\s.+?)\\s+for\\s+(\\S+)");
    /** Sections that look at data and ask nothing of it. */
    private static final Set<String> REMARKS = Set.of(
            "variables", "discover datasets", "discover tables", "profile columns", "sample datasets", "sample tables");

    private final YamlMap written;
    private final Variables variables;
    private final Map<String, YamlNode> filters = new HashMap<>();
    private final Map<String, Fields> columns = new HashMap<>();
    private final Map<String, Fields> metrics = new HashMap<>();
    private final RuleList rules = new RuleList();

    /** @param parameters values of its variables */
    ClFile(YamlMap written, Map<String, YamlNode> parameters) throws ProblemsException {
        this.written = written;
        this.variables = Variables.ofChecks(new Fields(written)).with(parameters);
    }

    List<ImportedRule> rules() {
        written.entries().forEach(this::prepare);
        written.entries().forEach(this::add);
        return rules.all();
    }

    private void prepare(YamlEntry section) {
        Matcher filter = FILTER.matcher(section.key().value());
        if (filter.matches()) {
            Fields keys = Fields.of(section.value().match(variables));
            keys.find("where")
                    .or(() -> keys.find("filter"))
                    .ifPresent(where ->
                            filters.put(ClTable.key(ClLine.unquoted(filter.group(1)), filter.group(2)), where));
        }
        Matcher configurations = CONFIGURATIONS.matcher(section.key().value());
        if (configurations.matches()) {
            Fields.of(section.value()).map().entries().forEach(entry -> {
                Matcher one = CONFIGURATION.matcher(entry.key().value());
                if (one.matches()) {
                    columns.merge(
                            ClTable.key(ClLine.unquoted(configurations.group(1)), ClLine.unquoted(one.group(2))),
                            single(one.group(1), entry),
                            ClFile::joined);
                }
            });
        }
    }

    private static Fields single(String key, YamlEntry entry) {
        return new Fields(new YamlMap(
                List.of(new YamlEntry(new Located<>(key, entry.key().at()), entry.value())),
                entry.key().at()));
    }

    private static Fields joined(Fields one, Fields other) {
        return new Fields(new YamlMap(
                Stream.concat(one.map().entries().stream(), other.map().entries().stream())
                        .toList(),
                one.at()));
    }

    private void add(YamlEntry section) {
        String key = section.key().value();
        Matcher checks = CHECKS.matcher(key);
        Matcher each = EACH.matcher(key);
        if (each.matches()) {
            addEach(section, each.group(1));
        } else if (checks.matches()) {
            String table = ClLine.unquoted(checks.group(1));
            addChecks(section, section.value(), table, Optional.ofNullable(checks.group(2)), variables);
        } else if (key.equals("checks")) {
            refuseChecks(section);
        } else if (CONFIGURATIONS.matcher(key).matches()) {
            refuseUnknown(section);
        } else if (!FILTER.matcher(key).matches() && !REMARKS.contains(key)) {
            rules.refuse(key, section.key().at(), "no section of that name is known here");
        }
    }

    /** Those of a data source, which are about no data set of their own. */
    private void refuseChecks(YamlEntry section) {
        List<YamlNode> items = section.value() instanceof YamlList list ? list.items() : List.of(section.value());
        for (YamlNode item : items) {
            String name = item instanceof YamlMap map && !map.entries().isEmpty()
                    ? map.entries().get(0).key().value()
                    : item instanceof YamlScalar scalar
                            ? scalar.text()
                            : section.key().value();
            rules.refuse(
                    name,
                    item.at(),
                    "it stands below 'checks', which is about no data set; write it below 'checks for' with the one that it"
                            + " reads");
        }
    }

    private void refuseUnknown(YamlEntry configurations) {
        for (YamlEntry entry : Fields.of(configurations.value()).map().entries()) {
            if (!CONFIGURATION.matcher(entry.key().value()).matches()) {
                rules.refuse(
                        entry.key().value(),
                        entry.key().at(),
                        "it configures something else than missing and valid values of a column");
            }
        }
    }

    private void addEach(YamlEntry section, String variable) {
        Fields keys = Fields.of(section.value());
        for (YamlNode item : keys.items("datasets").isEmpty() ? keys.items("tables") : keys.items("datasets")) {
            String name = item instanceof YamlScalar scalar ? scalar.text().strip() : "";
            if (name.isEmpty() || name.contains("%") || name.contains("*") || name.startsWith("exclude ")) {
                rules.refuse(
                        section.key().value(),
                        item.at(),
                        "which data sets " + item.description() + " stands for only a data source can say");
            } else {
                String table = ClLine.unquoted(name.replaceFirst("^include\\s+", ""));
                YamlScalar value = YamlScalar.of(table, item.at());
                addChecks(
                        section,
                        keys.find("checks").orElse(section.value()),
                        table,
                        Optional.empty(),
                        variables.with(variable, value));
            }
        }
    }

    private void addChecks(
            YamlEntry section, YamlNode checks, String table, Optional<String> partition, Variables values) {
        if (!(checks.match(values) instanceof YamlList list)) {
            rules.refuse(section.key().value(), section.key().at(), "it holds no list of checks");
            return;
        }
        Optional<YamlNode> filter =
                partition.flatMap(name -> Optional.ofNullable(filters.get(ClTable.key(table, name))));
        ClTable about = new ClTable(table, filter, filters, columns, metrics);
        for (YamlNode item : list.items()) {
            if (partition.isPresent() && filter.isEmpty()) {
                rules.refuse(section.key().value(), item.at(), "the file has no filter of that name");
            } else if (item instanceof YamlScalar scalar) {
                add(about, scalar.text(), item, new YamlMap(List.of(), item.at()));
            } else if (item instanceof YamlMap map && map.entries().size() == 1) {
                YamlEntry entry = map.entries().get(0);
                add(about, entry.key().value(), map, Fields.of(entry.value()).map());
            } else {
                rules.refuse(section.key().value(), item.at(), "it is " + item.description() + ", not a check");
            }
        }
    }

    private void add(ClTable table, String line, YamlNode item, YamlMap config) {
        String text = line.strip().replaceAll("\\s+", " ");
        Fields keys = new Fields(config);
        rules.add(text, item.at(), table.name(), () -> {
            List<CheckEntry> entries = new ClCheck(table, text, item.at(), keys).entries();
            remember(text, keys);
            return entries;
        });
    }

    /** A metric that a check defines is known to all that follow. */
    private void remember(String text, Fields config) throws NotTakenException {
        String metric = text.split("[\\s(<>=!]", 2)[0];
        ClMetric.definition(metric, config).ifPresent(definition -> metrics.put(metric, definition));
    }
}
