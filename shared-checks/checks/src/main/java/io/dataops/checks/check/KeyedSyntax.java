package io.dataops.checks.check;

import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads keys of its own as the value of one key.
 *
 * @param key that holds them
 * @param parameters the keys, all optional
 * @param factory makes the value of what was read; may throw {@link ArgumentException}
 */
record KeyedSyntax<T>(String key, List<Parameter<?>> parameters, Function<Arguments, T> factory) {
    Optional<T> read(YamlNode node, Notes notes) {
        if (!(node instanceof YamlMap map)) {
            notes.problem(Problem.expected("the keys of " + key, node));
            return Optional.empty();
        }
        Notes own = new Notes();
        Map<String, Object> values = new HashMap<>();
        for (YamlEntry entry : map.entries()) {
            String name = entry.key().value();
            Optional<Parameter<?>> known = parameters.stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .findFirst();
            if (known.isEmpty()) {
                own.problem(Problem.unknown(
                        "key of " + key,
                        name,
                        entry.key().at(),
                        parameters.stream().map(Parameter::name).toList()));
            } else {
                known.get().kind().read(entry.value(), own).ifPresent(value -> values.put(name, value));
            }
        }
        Optional<T> made = own.problems().isEmpty() ? make(map, new Arguments(values), own) : Optional.empty();
        own.problems().forEach(notes::problem);
        return made;
    }

    private Optional<T> make(YamlMap map, Arguments arguments, Notes own) {
        try {
            return Optional.of(factory.apply(arguments));
        } catch (ArgumentException refused) {
            own.problem(
                    map.entry(refused.parameter())
                            .map(entry -> entry.value().at())
                            .orElse(map.at()),
                    refused);
            return Optional.empty();
        }
    }

    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Parameter<?> parameter : parameters) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", parameter.summary());
            property.putAll(parameter.kind().schema());
            properties.put(parameter.name(), property);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }
}
