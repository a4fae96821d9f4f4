package io.dataops.checks.suite;

import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a model whose metrics another tool has computed. */
final class ReportedModelReader {
    private final Map<String, String> environment;
    private final Notes notes;

    ReportedModelReader(Map<String, String> environment, Notes notes) {
        this.environment = environment;
        this.notes = notes;
    }

    Optional<ModelSpec> read(Located<String> name, YamlMap map) {
        List<String> known = new ArrayList<>();
        ModelKeys.REPORTED.forEach(parameter -> known.add(parameter.name()));
        known.addAll(List.of(ModelKeys.METRICS_FILE, ModelKeys.BASELINE, ModelKeys.COMMAND));
        Keys keys = Keys.of(map, "key of a model with metrics_file", known, notes);
        keys.find(ModelKeys.DESCRIPTION);
        notes.declares(
                new Declaration(Declaration.Kind.MODEL, name.value(), name.at(), ModelKeys.REPORTED, keys.nodes()));
        return keys.node(ModelKeys.METRICS_FILE)
                .flatMap(this::path)
                .map(file -> new ReportedModel(
                        name,
                        new CommandReader(notes).read(keys),
                        file,
                        keys.find(ModelKeys.METRICS_FORMAT),
                        keys.node(ModelKeys.BASELINE).flatMap(this::path),
                        List.of(),
                        List.of()));
    }

    private Optional<Located<String>> path(YamlNode node) {
        return ParameterKind.TEXT
                .read(node, notes)
                .flatMap(text -> EnvironmentText.resolve(text, node.at(), environment, notes))
                .map(text -> new Located<>(text, node.at()));
    }
}
