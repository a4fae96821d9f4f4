package io.dataops.checks.importer.gx;

import com.fasterxml.jackson.databind.node.TextNode;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.Set;
import java.util.stream.Collectors;

/** A JSON Schema as the text that it is. The word {@code format} is left out: Python's library does not look at formats unless asked. */
final class SchemaText implements YamlNode.Cases<String> {
    /** What they hold are values and no schemas. */
    private static final Set<String> VALUES = Set.of("const", "enum", "default", "examples");

    private final boolean schema;

    private SchemaText(boolean schema) {
        this.schema = schema;
    }

    static String of(YamlNode node) {
        return node.match(new SchemaText(true));
    }

    @Override
    public String map(YamlMap it) {
        return it.entries().stream()
                .filter(entry -> !schema || !isFormat(entry))
                .map(this::entry)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String entry(YamlEntry entry) {
        String key = entry.key().value();
        return quoted(key) + ":" + entry.value().match(new SchemaText(schema && !VALUES.contains(key)));
    }

    /** A property that is called so has a schema and no text. */
    private static boolean isFormat(YamlEntry entry) {
        return entry.key().value().equals("format") && entry.value() instanceof YamlScalar;
    }

    @Override
    public String list(YamlList it) {
        return it.items().stream().map(item -> item.match(this)).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String scalar(YamlScalar it) {
        return it.value() instanceof CoreValue.Text text
                ? quoted(text.value())
                : it.value() instanceof CoreValue.Nothing ? "null" : it.text();
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
