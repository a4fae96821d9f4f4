package io.dataops.checks.reference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.suite.SuiteGrammar;
import io.dataops.checks.suite.SuiteGrammar.Form;
import io.dataops.checks.task.TaskRegistry;
import io.dataops.checks.task.TaskType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The part of the JSON Schema about models: a definition for each task, and one for models with a metrics file. */
final class ModelSchema {
    private static final String REPORTED = "model_with_metrics_file";

    private final TaskRegistry tasks;
    private final SchemaNodes nodes;

    ModelSchema(TaskRegistry tasks, SchemaNodes nodes) {
        this.tasks = tasks;
        this.nodes = nodes;
    }

    /** The model, and what it is made of. */
    ObjectNode definitions() {
        ObjectNode definitions = nodes.object();
        definitions.set("model", model());
        tasks.types().forEach(type -> definitions.set(definition(type), predicted(type)));
        definitions.set(REPORTED, reported());
        for (Form form : SuiteGrammar.modelForms()) {
            definitions.set(definition(form), described(form));
        }
        return definitions;
    }

    private ObjectNode model() {
        ObjectNode model = nodes.object()
                .put("title", "Model")
                .put("description", "One model: where its predictions are, and what they mean.")
                .put("type", "object");
        model.putObject("if").set("required", nodes.names(List.of(SuiteGrammar.metricsFileKey())));
        model.set("then", nodes.reference(REPORTED));
        ObjectNode byTask = model.putObject("else");
        String key = SuiteGrammar.taskKey().name();
        byTask.set("required", nodes.names(List.of(key)));
        ObjectNode task =
                nodes.object().put("description", SuiteGrammar.taskKey().summary());
        task.set("enum", nodes.names(tasks.names()));
        byTask.putObject("properties").set(key, task);
        ArrayNode each = byTask.putArray("allOf");
        for (TaskType<?> type : tasks.types()) {
            ObjectNode one = each.addObject();
            ObjectNode isIt = one.putObject("if");
            isIt.set("required", nodes.names(List.of(key)));
            isIt.putObject("properties").putObject(key).put("const", type.task().toString());
            one.set("then", nodes.reference(definition(type)));
        }
        return model;
    }

    private ObjectNode predicted(TaskType<?> type) {
        List<Parameter<?>> keys = new ArrayList<>(SuiteGrammar.modelKeys());
        keys.addAll(type.parameters());
        ObjectNode model = nodes.keys(keys).put("title", type.task() + " model").put("description", type.summary());
        ObjectNode properties = model.withObjectProperty("properties");
        SuiteGrammar.modelForms().forEach(form -> properties.set(form.name(), nodes.reference(definition(form))));
        model.set("oneOf", nodes.eachRequired(SuiteGrammar.predictionKeys()));
        model.putArray("examples").add(nodes.example(type.example()));
        return model;
    }

    private ObjectNode reported() {
        ObjectNode model = nodes.keys(SuiteGrammar.reportedModelKeys())
                .put("title", "Model with a metrics file")
                .put("description", "A model whose metrics another tool has computed.");
        model.set("required", nodes.names(List.of(SuiteGrammar.metricsFileKey())));
        SuiteGrammar.reportedModelForms()
                .forEach(form -> model.withObjectProperty("properties").set(form.name(), described(form)));
        return model;
    }

    private ObjectNode described(Form form) {
        return nodes.object().put("description", form.summary()).setAll(shape(form));
    }

    private ObjectNode shape(Form form) {
        return switch (form.shape()) {
            case PATH -> path();
            case ROWS -> rows();
            case MODEL_FILE -> modelFile();
            case BASELINE -> baseline();
            case COMMAND -> list(ParameterKind.CHARACTERS).put("minItems", 1);
            case SLICES -> slices();
            case INPUTS -> inputs();
        };
    }

    private ObjectNode path() {
        return kind(ParameterKind.TEXT);
    }

    private ObjectNode rows() {
        return anyOf(path(), nodes.reference(SchemaNodes.DATASET));
    }

    private ObjectNode modelFile() {
        return modelFile(
                SuiteGrammar.modelFileForms(), List.of(SuiteGrammar.modelFileKey(), SuiteGrammar.scoredRowsKey()));
    }

    /** One that scores the rows of the candidate, so it names none. */
    private ObjectNode baselineFile() {
        List<Form> forms = SuiteGrammar.modelFileForms().stream()
                .filter(form -> !form.name().equals(SuiteGrammar.scoredRowsKey()))
                .toList();
        return modelFile(forms, List.of(SuiteGrammar.modelFileKey()));
    }

    private ObjectNode modelFile(List<Form> forms, List<String> required) {
        ObjectNode file = nodes.keys(SuiteGrammar.modelFileKeys());
        file.set("required", nodes.names(required));
        forms.forEach(form -> file.withObjectProperty("properties").set(form.name(), described(form)));
        return file;
    }

    /** Rows, or what else makes predictions; a model file scores the rows of the candidate. */
    private ObjectNode baseline() {
        ObjectNode made =
                nodes.object().put("type", "object").put("minProperties", 1).put("maxProperties", 1);
        ObjectNode properties = made.putObject("properties");
        SuiteGrammar.modelForms().stream()
                .filter(form -> SuiteGrammar.predictionKeys().contains(form.name()))
                .forEach(form -> properties.set(
                        form.name(), form.shape() == SuiteGrammar.Shape.ROWS ? rows() : anyOf(path(), baselineFile())));
        made.put("additionalProperties", false);
        return anyOf(path(), nodes.reference(SchemaNodes.DATASET), made);
    }

    private ObjectNode slices() {
        ObjectNode slices = nodes.object().put("type", "array");
        slices.set("items", anyOf(kind(ParameterKind.COLUMNS), nodes.keys(SuiteGrammar.sliceKeys())));
        return slices;
    }

    private ObjectNode inputs() {
        ObjectNode inputs = nodes.object().put("type", "object");
        inputs.set("additionalProperties", kind(ParameterKind.COLUMNS));
        return inputs;
    }

    private ObjectNode list(ParameterKind<?> item) {
        ObjectNode list = nodes.object().put("type", "array");
        list.set("items", kind(item));
        return list;
    }

    private ObjectNode kind(ParameterKind<?> kind) {
        return (ObjectNode) nodes.fragment(kind.schema());
    }

    private ObjectNode anyOf(ObjectNode... choices) {
        ObjectNode any = nodes.object();
        ArrayNode array = any.putArray("anyOf");
        Stream.of(choices).forEach(array::add);
        return any;
    }

    private static String definition(TaskType<?> type) {
        return "model_of_" + type.task();
    }

    private static String definition(Form form) {
        return "model_" + form.name();
    }
}
