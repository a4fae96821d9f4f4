package io.dataops.checks.importer.dbt;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** JSON as the nodes of a property file, all at one place. */
record JsonYaml(SourcePosition at) {
    YamlMap map(JsonNode object) {
        List<YamlEntry> entries = new ArrayList<>();
        object.properties()
                .forEach(
                        field -> entries.add(new YamlEntry(new Located<>(field.getKey(), at), node(field.getValue()))));
        return new YamlMap(entries, at);
    }

    private YamlNode node(JsonNode node) {
        if (node.isObject()) {
            return map(node);
        }
        if (node.isArray()) {
            List<YamlNode> items = new ArrayList<>();
            node.forEach(item -> items.add(node(item)));
            return new YamlList(items, at);
        }
        YamlScalar.Style style = node.isTextual() ? YamlScalar.Style.QUOTED : YamlScalar.Style.PLAIN;
        return new YamlScalar(node.asText(), style, value(node), at);
    }

    private static CoreValue value(JsonNode node) {
        if (node.isTextual()) {
            return new CoreValue.Text(node.textValue());
        }
        if (node.isBoolean()) {
            return new CoreValue.Bool(node.booleanValue());
        }
        if (node.isIntegralNumber()) {
            return new CoreValue.Int(node.bigIntegerValue());
        }
        return node.isNumber() ? new CoreValue.Decimal(node.decimalValue()) : new CoreValue.Nothing();
    }
}
