package io.dataops.checks.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.suite.SuiteGrammar;
import io.dataops.checks.task.TaskRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema, draft 2020-12, of a suite: for editors that complete, explain and underline. It allows every suite that
 * {@link io.dataops.checks.suite.SuiteReader} reads, and more: what JSON Schema cannot say, such as that a data set which
 * is referred to exists, only reading finds out.
 */
public final class SuiteSchema {
    private static final Map<Parameter<?>, String> SHARED = shared();

    private final CheckRegistry registry;
    private final TaskRegistry tasks;
    private final SchemaNodes nodes = new SchemaNodes(SHARED);

    /** The schema of suites that use the check types and the tasks of these registries. */
    public SuiteSchema(CheckRegistry registry, TaskRegistry tasks) {
        this.registry = registry;
        this.tasks = tasks;
    }

    /** The schema as text: two spaces, {@code \n}, one newline at the end; the same registries give the same text. */
    public String json() {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new JsonMapper().writer(layout).writeValueAsString(suite()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes was not written", e);
        }
    }

    private ObjectNode suite() {
        ObjectNode schema = nodes.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:dataops:suite:" + SuiteGrammar.SUPPORTED_VERSION)
                .put("title", "dataops suite, version " + SuiteGrammar.SUPPORTED_VERSION)
                .put("description", "Data sets and models, and what they have to meet, verified by mvn dataops:verify.")
                .put("type", "object");
        schema.set("required", nodes.names(List.of(SuiteGrammar.VERSION)));
        schema.set("anyOf", nodes.eachRequired(List.of(SuiteGrammar.DATASETS, SuiteGrammar.MODELS)));
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject(SuiteGrammar.VERSION)
                .put("description", "The version of this grammar.")
                .put("const", SuiteGrammar.SUPPORTED_VERSION);
        properties.set(
                SuiteGrammar.DATASETS,
                byName("The data sets by name. Queries use the names, so they are words of SQL.", SchemaNodes.DATASET));
        properties.set(SuiteGrammar.MODELS, byName("The models by name. Gates use the names.", "model"));
        properties
                .putObject(SuiteGrammar.IMPORTS)
                .put(
                        "description",
                        "Files of other tools whose rules become checks: a list with one file for each dash.")
                .put("type", "array")
                .set("items", nodes.reference("import"));
        properties
                .putObject(SuiteGrammar.GATES)
                .put("description", "What models and checks have to meet: a list with one gate for each dash.")
                .put("type", "array")
                .set("items", gateOfEitherKind());
        properties
                .putObject(SuiteGrammar.WAIVERS)
                .put("description", "Misses that somebody accepts for a while: a list with one waiver for each dash.")
                .put("type", "array")
                .set("items", nodes.reference("waiver"));
        properties
                .putObject(SuiteGrammar.INCIDENTS)
                .put(
                        "description",
                        "Days whose numbers are known to be wrong, so that nothing is learned from them: a list with one"
                                + " incident for each dash.")
                .put("type", "array")
                .set("items", nodes.reference("incident"));
        schema.putObject("patternProperties")
                .putObject("^" + SuiteGrammar.OWN_KEY)
                .put("description", "Yours: for anchors that are used elsewhere in the file.");
        schema.put("additionalProperties", false);
        schema.putArray("examples").add(nodes.example(new PageText("example.yaml").read()));
        schema.set("$defs", definitions());
        return schema;
    }

    private ObjectNode gateOfEitherKind() {
        ObjectNode either = nodes.object();
        either.putArray("anyOf").add(nodes.reference("gate")).add(nodes.reference("ratchet"));
        return either;
    }

    /** An object with at least one key, each a name and each holding what a definition says. */
    private ObjectNode byName(String description, String definition) {
        ObjectNode named = nodes.object()
                .put("description", description)
                .put("type", "object")
                .put("minProperties", 1);
        named.putObject("propertyNames").put("pattern", "^" + SuiteGrammar.DATASET_NAME + "$");
        named.set("additionalProperties", nodes.reference(definition));
        return named;
    }

    private ObjectNode definitions() {
        ObjectNode definitions = nodes.object();
        definitions.set(SchemaNodes.DATASET, dataset());
        definitions.set("check", check());
        definitions.setAll(new ModelSchema(tasks, nodes).definitions());
        definitions.set("import", imported());
        GateSchema gates = new GateSchema(nodes);
        definitions.set("gate", gates.gate());
        definitions.set("ratchet", gates.ratchet());
        definitions.set("waiver", gates.waiver());
        definitions.set("incident", gates.incident());
        SHARED.forEach((parameter, name) -> definitions.set(name, nodes.value(parameter)));
        return definitions;
    }

    /** The names of the definitions of what several objects have in common. */
    private static Map<Parameter<?>, String> shared() {
        Map<Parameter<?>, String> shared = new LinkedHashMap<>();
        Options.all().forEach(option -> shared.put(option, "option_" + option.name()));
        SuiteGrammar.modelKeys().forEach(key -> shared.put(key, "model_" + key.name()));
        return Collections.unmodifiableMap(shared);
    }

    private ObjectNode dataset() {
        ObjectNode dataset = nodes.keys(SuiteGrammar.datasetKeys()).put("title", "Data set");
        ObjectNode properties = dataset.withObjectProperty("properties");
        for (SuiteGrammar.Section section : SuiteGrammar.datasetSections()) {
            properties.set(section.key(), nodes.keys(section.parameters()).put("description", section.summary()));
        }
        properties
                .putObject(SuiteGrammar.CHECKS)
                .put("description", "What the data set has to meet: a list with one check for each dash.")
                .put("type", "array")
                .set("items", nodes.reference("check"));
        dataset.putObject("if").set("required", nodes.names(List.of(SuiteGrammar.queryKey())));
        ObjectNode query = dataset.putObject("then").putObject("properties");
        SuiteGrammar.fileKeys().forEach(key -> query.put(key, false));
        dataset.putObject("else").set("required", nodes.names(List.of(SuiteGrammar.pathKey())));
        return dataset;
    }

    private ObjectNode imported() {
        ObjectNode imported = nodes.keys(SuiteGrammar.importKeys()).put("title", "Import");
        ObjectNode properties = imported.withObjectProperty("properties");
        properties
                .putObject(SuiteGrammar.IMPORTED_TABLES)
                .put("description", "The data set of each table that the file names, where the names differ.")
                .put("type", "object")
                .putObject("additionalProperties")
                .put("type", "string");
        properties
                .putObject(SuiteGrammar.IMPORTED_VALUES)
                .put("description", "The value of each parameter or variable that the file leaves open.")
                .put("type", "object");
        return imported;
    }

    private ObjectNode check() {
        ObjectNode check = nodes.object()
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
        ObjectNode schema = nodes.object().put("title", type.name()).put("description", type.summary());
        schema.putArray("examples").add(nodes.example(type.example()).path(type.name()));
        Parameter<?> shorthand = type.shorthand();
        if (shorthand == null) {
            return schema.setAll(arguments(type));
        }
        schema.putArray("anyOf").add(arguments(type)).add(nodes.value(shorthand));
        return schema;
    }

    private ObjectNode arguments(CheckType type) {
        ObjectNode keys = nodes.keys(type.parameters());
        if (type.parameters().containsAll(List.of(Options.AT_MOST, Options.AT_LEAST))) {
            keys.putObject("not")
                    .set("required", nodes.names(List.of(Options.AT_MOST.name(), Options.AT_LEAST.name())));
        }
        return keys;
    }
}
