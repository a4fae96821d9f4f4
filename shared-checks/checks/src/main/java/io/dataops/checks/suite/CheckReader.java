package io.dataops.checks.suite;

import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.CheckDescription;
import io.dataops.results.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a {@code checks} list; a list of columns gives a check for each. */
final class CheckReader {
    private final CheckRegistry registry;
    private final String dataset;
    private final Notes notes;

    CheckReader(CheckRegistry registry, String dataset, Notes notes) {
        this.registry = registry;
        this.dataset = dataset;
        this.notes = notes;
    }

    List<CheckSpec> read(YamlNode node) {
        if (!(node instanceof YamlMap map) || map.entries().size() != 1) {
            notes.problem(oneCheck(node));
            return List.of();
        }
        YamlEntry entry = map.entries().get(0);
        Optional<CheckType> type = registry.find(entry.key().value());
        if (type.isEmpty()) {
            notes.problem(Problem.unknown(
                    "check type", entry.key().value(), entry.key().at(), registry.names()));
            return List.of();
        }
        List<Map<String, YamlNode>> each = spread(type.get(), entry);
        return each.stream()
                .flatMap(nodes -> check(type.get(), entry, nodes, each.size()).stream())
                .toList();
    }

    private Problem oneCheck(YamlNode node) {
        if (node instanceof YamlMap map && map.entries().size() > 1) {
            YamlEntry second = map.entries().get(1);
            return new Problem(
                    second.key().at(),
                    "an entry of checks holds one check; start '" + second.key().value()
                            + "' with a dash of its own, or indent it to belong to '"
                            + map.entries().get(0).key().value() + "'");
        }
        if (node instanceof YamlScalar scalar && registry.find(scalar.text()).isPresent()) {
            String example = registry.find(scalar.text()).orElseThrow().example();
            return new Problem(node.at(), "'" + scalar.text() + "' needs to be told more, such as " + example);
        }
        return Problem.expected("a check such as not_null: [id]", node);
    }

    /** The nodes of each check that an entry stands for, by parameter name. */
    private List<Map<String, YamlNode>> spread(CheckType type, YamlEntry entry) {
        Map<String, YamlNode> nodes = new HashMap<>();
        if (entry.value() instanceof YamlMap map) {
            Keys.of(map, "key of " + type.name(), type.parameters(), notes);
            map.entries().forEach(argument -> nodes.put(argument.key().value(), argument.value()));
        } else if (type.shorthand() != null) {
            nodes.put(type.shorthand().name(), entry.value());
        } else {
            notes.problem(
                    Problem.expected("the keys of " + type.name() + ", such as " + type.example(), entry.value()));
            return List.of();
        }
        return type.parameters().stream()
                .filter(parameter -> parameter.kind().spread() == ParameterKind.Spread.ONE_CHECK_EACH)
                .filter(parameter -> nodes.get(parameter.name()) instanceof YamlList)
                .findFirst()
                .map(parameter -> each(parameter, nodes))
                .orElseGet(() -> List.of(nodes));
    }

    private List<Map<String, YamlNode>> each(Parameter<?> parameter, Map<String, YamlNode> nodes) {
        YamlList list = (YamlList) Objects.requireNonNull(nodes.get(parameter.name()));
        if (list.items().isEmpty()) {
            notes.problem(list.at(), "the list is empty; write at least one column name");
        }
        return list.items().stream()
                .map(item -> {
                    Map<String, YamlNode> one = new HashMap<>(nodes);
                    one.put(parameter.name(), item);
                    return one;
                })
                .toList();
    }

    private Optional<CheckSpec> check(CheckType type, YamlEntry entry, Map<String, YamlNode> nodes, int siblings) {
        Notes own = new Notes();
        Arguments arguments = new Arguments(values(type, entry, nodes, own));
        both(nodes, Options.AT_MOST, Options.AT_LEAST, own);
        Optional<Check> check = own.problems().isEmpty() ? make(type, entry, nodes, arguments, own) : Optional.empty();
        own.problems().forEach(notes::problem);
        Declaration declaration =
                new Declaration(Declaration.Kind.CHECK, type.name(), entry.key().at(), type.parameters(), nodes);
        return check.map(made -> spec(declaration, siblings, arguments, made, own));
    }

    private Map<String, Object> values(CheckType type, YamlEntry entry, Map<String, YamlNode> nodes, Notes own) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter<?> parameter : type.parameters()) {
            YamlNode node = nodes.get(parameter.name());
            if (node != null) {
                parameter.kind().read(node, own).ifPresent(value -> values.put(parameter.name(), value));
            } else if (parameter.isRequired()) {
                own.problem(
                        entry.key().at(),
                        type.name() + " needs '" + parameter.name() + "', "
                                + parameter.kind().words() + ", such as " + type.example());
            }
        }
        return values;
    }

    private static void both(Map<String, YamlNode> nodes, Parameter<?> first, Parameter<?> second, Notes own) {
        YamlNode node = nodes.get(second.name());
        if (node != null && nodes.containsKey(first.name())) {
            own.problem(node.at(), "give '" + first.name() + "' or '" + second.name() + "', not both");
        }
    }

    private static Optional<Check> make(
            CheckType type, YamlEntry entry, Map<String, YamlNode> nodes, Arguments arguments, Notes own) {
        try {
            return Optional.of(type.factory().apply(arguments));
        } catch (ArgumentException refused) {
            YamlNode place = nodes.get(refused.parameter());
            own.problem(place == null ? entry.key().at() : place.at(), refused);
            return Optional.empty();
        }
    }

    private CheckSpec spec(Declaration declaration, int siblings, Arguments arguments, Check check, Notes own) {
        List<String> columns = check.columns().stream().map(Column::name).toList();
        // A list of columns shares one id; the column says which of them this check is about.
        String suffix = siblings == 1 ? "" : "." + String.join(",", columns);
        String id = arguments
                .find(Options.ID)
                .map(given -> given + suffix)
                .orElseGet(() -> CheckIds.defaultId(dataset, declaration.name(), columns));
        String where = arguments.find(Options.WHERE).orElse(null);
        CheckDescription description = new CheckDescription(
                id,
                dataset,
                declaration.name(),
                columns,
                arguments.find(Options.SEVERITY).orElse(Severity.ERROR),
                arguments.find(Options.DESCRIPTION).orElseGet(() -> sentence(check, where)),
                check.expected(),
                declaration.at());
        List<HistoryRule> history = Stream.<Optional<? extends HistoryRule>>of(
                        arguments.find(Options.CHANGE), arguments.find(Options.CONTROL))
                .<HistoryRule>flatMap(Optional::stream)
                .toList();
        return new CheckSpec(
                description,
                check,
                new Scope(dataset, where),
                own.columns(),
                own.references(),
                declaration,
                history,
                ColumnSpelling.EXACT);
    }

    private static String sentence(Check check, @Nullable String where) {
        return where == null ? check.sentence() : check.sentence() + ", where " + where.strip();
    }
}
