package io.dataops.checks.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlFile;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The JSON form of documented YAML. */
final class ExampleJson implements YamlNode.Cases<JsonNode>, CoreValue.Cases<JsonNode> {
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    /** @throws IllegalArgumentException when the text is no YAML, which a declaration must not have */
    JsonNode of(String yaml) {
        try {
            return YamlFile.read(yaml, "example").match(this);
        } catch (ProblemsException e) {
            throw new IllegalArgumentException("the documented example cannot be read: " + yaml, e);
        }
    }

    @Override
    public JsonNode map(YamlMap it) {
        ObjectNode object = nodes.objectNode();
        it.entries()
                .forEach(entry -> object.set(entry.key().value(), entry.value().match(this)));
        return object;
    }

    @Override
    public JsonNode list(YamlList it) {
        ArrayNode array = nodes.arrayNode();
        it.items().forEach(item -> array.add(item.match(this)));
        return array;
    }

    @Override
    public JsonNode scalar(YamlScalar it) {
        return it.value().match(this);
    }

    @Override
    public JsonNode nothing() {
        return nodes.nullNode();
    }

    @Override
    public JsonNode bool(boolean it) {
        return nodes.booleanNode(it);
    }

    @Override
    public JsonNode integer(BigInteger it) {
        return nodes.numberNode(it);
    }

    @Override
    public JsonNode decimal(BigDecimal it) {
        return nodes.numberNode(it);
    }

    @Override
    public JsonNode text(String it) {
        return nodes.textNode(it);
    }
}
