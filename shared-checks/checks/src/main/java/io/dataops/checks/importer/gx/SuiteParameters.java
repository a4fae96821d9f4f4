package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands for <code>{"$PARAMETER": "name"}</code> in a suite. A value that the import gives wins over one that stands beside
 * the name, as {@code $PARAMETER.name}, and that over the suite's own.
 *
 * @param given by the import
 * @param own of the suite's {@code suite_parameters}, before 1.0 {@code evaluation_parameters}
 */
record SuiteParameters(Map<String, YamlNode> given, Map<String, YamlNode> own) {
    private static final String MARK = "$PARAMETER";

    static SuiteParameters of(YamlMap suite, Map<String, YamlNode> given) {
        Map<String, YamlNode> own = new LinkedHashMap<>();
        Stream.of("evaluation_parameters", "suite_parameters")
                .flatMap(key -> suite.entry(key).stream())
                .filter(entry -> entry.value() instanceof YamlMap)
                .flatMap(entry -> ((YamlMap) entry.value()).entries().stream())
                .forEach(entry -> own.put(entry.key().value(), entry.value()));
        return new SuiteParameters(given, own);
    }

    /** The names that a suite has for values. */
    Set<String> names(YamlNode expectations) {
        Set<String> names = new TreeSet<>(own.keySet());
        expressions(expectations).forEach(expression -> names.addAll(ParameterExpression.names(expression)));
        return names;
    }

    private static Stream<String> expressions(YamlNode node) {
        return node.match(new YamlNode.Cases<>() {
            @Override
            public Stream<String> map(YamlMap it) {
                return expression(it)
                        .map(Stream::of)
                        .orElseGet(() -> it.entries().stream().flatMap(entry -> expressions(entry.value())));
            }

            @Override
            public Stream<String> list(YamlList it) {
                return it.items().stream().flatMap(SuiteParameters::expressions);
            }

            @Override
            public Stream<String> scalar(YamlScalar it) {
                return Stream.of();
            }
        });
    }

    private static Optional<String> expression(YamlMap map) {
        return map.entry(MARK)
                .map(YamlEntry::value)
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text().strip());
    }

    /**
     * What an argument is that is a parameter, or an expression with some; empty for any other argument.
     *
     * @throws NotTakenException when a value is missing, or the expression cannot be computed here
     */
    Optional<ParameterValue> value(YamlNode argument) throws NotTakenException {
        if (!(argument instanceof YamlMap map) || map.entry(MARK).isEmpty()) {
            return Optional.empty();
        }
        String expression = expression(map).orElse("");
        if (expression.isEmpty()) {
            throw new NotTakenException("a $PARAMETER is "
                    + map.entry(MARK).orElseThrow().value().description() + ", not a name or an expression");
        }
        Map<String, YamlNode> values = new LinkedHashMap<>(own);
        map.entries().stream()
                .filter(entry -> entry.key().value().startsWith(MARK + "."))
                .forEach(entry -> values.put(entry.key().value().substring(MARK.length() + 1), entry.value()));
        values.putAll(given);
        YamlNode whole = values.get(expression);
        return Optional.of(
                whole == null ? ParameterExpression.of(expression, values) : new ParameterValue.Given(whole));
    }

    /**
     * A node with values in place of the parameters that it holds.
     *
     * @throws NotTakenException as {@link #value}, and when one is a time that depends on the run
     */
    YamlNode filled(YamlNode node) throws NotTakenException {
        Optional<ParameterValue> value = value(node);
        if (value.isPresent()) {
            return value.get().node(node.at());
        }
        if (node instanceof YamlMap map) {
            List<YamlEntry> entries = new ArrayList<>();
            for (YamlEntry entry : map.entries()) {
                entries.add(new YamlEntry(entry.key(), filled(entry.value())));
            }
            return new YamlMap(entries, map.at());
        }
        if (node instanceof YamlList list) {
            List<YamlNode> items = new ArrayList<>();
            for (YamlNode item : list.items()) {
                items.add(filled(item));
            }
            return new YamlList(items, list.at());
        }
        return node;
    }
}
