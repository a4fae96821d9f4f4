package io.dataops.checks.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.checks.check.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the parts of a JSON Schema from declarations. */
final class SchemaNodes {
    /** The definition of a data set. */
    static final String DATASET = "dataset";

    private final Map<Parameter<?>, String> shared;
    private final JsonMapper mapper = new JsonMapper();
    private final ExampleJson examples = new ExampleJson();

    /** @param shared parameters that have a definition of their own, with its name */
    SchemaNodes(Map<Parameter<?>, String> shared) {
        this.shared = shared;
    }

    ObjectNode object() {
        return mapper.createObjectNode();
    }

    JsonNode example(String yaml) {
        return examples.of(yaml);
    }

    /** An object that has these keys, all required ones among them, and no other. */
    ObjectNode keys(List<Parameter<?>> parameters) {
        ObjectNode object = object().put("type", "object");
        List<String> required = parameters.stream()
                .filter(Parameter::isRequired)
                .map(Parameter::name)
                .toList();
        if (!required.isEmpty()) {
            object.set("required", names(required));
        }
        ObjectNode properties = object.putObject("properties");
        for (Parameter<?> parameter : parameters) {
            String definition = shared.get(parameter);
            properties.set(parameter.name(), definition == null ? value(parameter) : reference(definition));
        }
        return object.put("additionalProperties", false);
    }

    ObjectNode value(Parameter<?> parameter) {
        ObjectNode value = object().put("description", parameter.summary());
        return value.setAll((ObjectNode) fragment(parameter.kind().schema()));
    }

    /** A fragment of a declaration, its keys in order, whatever map it is. */
    JsonNode fragment(Map<String, Object> declared) {
        return mapper.valueToTree(sorted(declared));
    }

    private static Object sorted(Object fragment) {
        if (fragment instanceof Map<?, ?> map) {
            Map<String, Object> byKey = new TreeMap<>();
            map.forEach((key, value) -> byKey.put(String.valueOf(key), sorted(value)));
            return byKey;
        }
        return fragment instanceof List<?> list
                ? list.stream().map(SchemaNodes::sorted).toList()
                : fragment;
    }

    ArrayNode names(Collection<String> names) {
        ArrayNode array = mapper.createArrayNode();
        names.forEach(array::add);
        return array;
    }

    /** For each of some keys a schema that it alone satisfies, for {@code anyOf} and {@code oneOf}. */
    ArrayNode eachRequired(Collection<String> keys) {
        ArrayNode array = mapper.createArrayNode();
        keys.forEach(key -> array.addObject().set("required", names(List.of(key))));
        return array;
    }

    ObjectNode reference(String definition) {
        return object().put("$ref", "#/$defs/" + definition);
    }
}
