package io.dataops.checks.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.suite.SuiteGrammar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema, draft 2020-12, of a suite: for editors that complete, explain and underline. It allows every suite that
 * {@link io.dataops.checks.suite.SuiteReader} reads, and more: what JSON Schema cannot say, such as that a data set which
 * is referred to exists, only reading finds out.
 */
public final class SuiteSchema {
    private final CheckRegistry registry;
    private final JsonMapper mapper = new JsonMapper();
    private final ExampleJson examples = new ExampleJson();

    /** The schema of suites that use the check types of a registry. */
    public SuiteSchema(CheckRegistry registry) {
        this.registry = registry;
    }

    /** The schema as text: two spaces, {@code \n}, one newline at the end; the same registry gives the same text. */
    public String json() {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return mapper.writer(layout).writeValueAsString(suite()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes was not written", e);
        }
    }

    private ObjectNode suite() {
        ObjectNode schema = mapper.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:dataops:suite:" + SuiteGrammar.SUPPORTED_VERSION)
                .put("title", "dataops suite, version " + SuiteGrammar.SUPPORTED_VERSION)
                .put("description", "Data sets and what they have to meet, verified by mvn dataops:verify.")
                .put("type", "object");
        schema.set("required", names(List.of(SuiteGrammar.VERSION, SuiteGrammar.DATASETS)));
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject(SuiteGrammar.VERSION)
                .put("description", "The version of this grammar.")
                .put("const", SuiteGrammar.SUPPORTED_VERSION);
        ObjectNode datasets = properties
                .putObject(SuiteGrammar.DATASETS)
                .put("description", "The data sets by name. Queries use the names, so they are words of SQL.")
                .put("type", "object")
                .put("minProperties", 1);
        datasets.putObject("propertyNames").put("pattern", "^" + SuiteGrammar.DATASET_NAME + "$");
        datasets.set("additionalProperties", reference("dataset"));
        schema.putObject("patternProperties")
                .putObject("^" + SuiteGrammar.OWN_KEY)
                .put("description", "Yours: for anchors that are used elsewhere in the file.");
        schema.put("additionalProperties", false);
        schema.putArray("examples").add(examples.of(new PageText("example.yaml").read()));
        schema.set("$defs", definitions());
        return schema;
    }

    private ObjectNode definitions() {
        ObjectNode definitions = mapper.createObjectNode();
        definitions.set("dataset", dataset());
        definitions.set("check", check());
        Options.all().forEach(option -> definitions.set(definition(option), value(option)));
        return definitions;
    }

    private ObjectNode dataset() {
        ObjectNode dataset = keys(SuiteGrammar.datasetKeys()).put("title", "Data set");
        ObjectNode properties = dataset.withObjectProperty("properties");
        for (SuiteGrammar.Section section : SuiteGrammar.datasetSections()) {
            properties.set(section.key(), keys(section.parameters()).put("description", section.summary()));
        }
        properties
                .putObject(SuiteGrammar.CHECKS)
                .put("description", "What the data set has to meet: a list with one check for each dash.")
                .put("type", "array")
                .set("items", reference("check"));
        dataset.putObject("if").set("required", names(List.of(SuiteGrammar.queryKey())));
        ObjectNode query = dataset.putObject("then").putObject("properties");
        SuiteGrammar.fileKeys().forEach(key -> query.put(key, false));
        dataset.putObject("else").set("required", names(List.of(SuiteGrammar.pathKey())));
        return dataset;
    }

    private ObjectNode check() {
        ObjectNode check = mapper.createObjectNode()
                .put("title", "Check")
                .put("description", "One check: its type, and what it is told.")
                .put("type", "object")
                .put("minProperties", 1)
                .put("maxProperties", 1);
        ObjectNode types = check.putObject("properties");
        registry.types().forEach(type -> types.set(type.name(), type(type)));
        return check.put("additionalProperties", false);
    }

    private ObjectNode type(CheckType type) {
        ObjectNode schema = mapper.createObjectNode().put("title", type.name()).put("description", type.summary());
        schema.putArray("examples").add(examples.of(type.example()).path(type.name()));
        Parameter<?> shorthand = type.shorthand();
        if (shorthand == null) {
            return schema.setAll(arguments(type));
        }
        schema.putArray("anyOf").add(arguments(type)).add(value(shorthand));
        return schema;
    }

    private ObjectNode arguments(CheckType type) {
        ObjectNode keys = keys(type.parameters());
        if (type.parameters().containsAll(List.of(Options.AT_MOST, Options.AT_LEAST))) {
            keys.putObject("not").set("required", names(List.of(Options.AT_MOST.name(), Options.AT_LEAST.name())));
        }
        return keys;
    }

    /** An object that has these keys, all required ones among them, and no other. */
    private ObjectNode keys(List<Parameter<?>> parameters) {
        ObjectNode object = mapper.createObjectNode().put("type", "object");
        List<String> required = parameters.stream()
                .filter(Parameter::isRequired)
                .map(Parameter::name)
                .toList();
        if (!required.isEmpty()) {
            object.set("required", names(required));
        }
        ObjectNode properties = object.putObject("properties");
        for (Parameter<?> parameter : parameters) {
            boolean shared = Options.all().contains(parameter);
            properties.set(parameter.name(), shared ? reference(definition(parameter)) : value(parameter));
        }
        return object.put("additionalProperties", false);
    }

    private ObjectNode value(Parameter<?> parameter) {
        ObjectNode value = mapper.createObjectNode().put("description", parameter.summary());
        return value.setAll(
                (ObjectNode) mapper.valueToTree(sorted(parameter.kind().schema())));
    }

    /** A fragment whose keys have an order, whatever map it is. */
    private static Object sorted(Object fragment) {
        if (fragment instanceof Map<?, ?> map) {
            Map<String, Object> byKey = new TreeMap<>();
            map.forEach((key, value) -> byKey.put(String.valueOf(key), sorted(value)));
            return byKey;
        }
        return fragment instanceof List<?> list
                ? list.stream().map(SuiteSchema::sorted).toList()
                : fragment;
    }

    private ArrayNode names(Collection<String> names) {
        ArrayNode array = mapper.createArrayNode();
        names.forEach(array::add);
        return array;
    }

    private ObjectNode reference(String definition) {
        return mapper.createObjectNode().put("$ref", "#/$defs/" + definition);
    }

    private static String definition(Parameter<?> option) {
        return "option_" + option.name();
    }
}
