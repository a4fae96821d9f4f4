package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where the predictions of a model and of its baseline come from. */
final class PredictionsReader {
    /** The keys of models in files, each the format of a scorer. */
    static final List<String> FORMATS = List.of("onnx");

    private final DatasetReader datasets;
    private final Map<String, String> environment;
    private final Notes notes;

    PredictionsReader(DatasetReader datasets, Map<String, String> environment, Notes notes) {
        this.datasets = datasets;
        this.environment = environment;
        this.notes = notes;
    }

    /** Of the model itself. */
    Optional<PredictionsSpec> candidate(Located<String> model, YamlMap map) {
        Optional<YamlEntry> file = oneSource(map, model.at(), "the model '" + model.value() + "'");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        YamlEntry entry = file.get();
        String format = entry.key().value();
        if (format.equals(ModelKeys.PREDICTIONS)) {
            return table(model, ModelKeys.PREDICTIONS, entry.value());
        }
        if (!(entry.value() instanceof YamlMap keys)) {
            notes.problem(Problem.expected("the keys model and data", entry.value()));
            return Optional.empty();
        }
        Optional<YamlEntry> data = keys.entry(ModelKeys.DATA);
        if (data.isEmpty()) {
            notes.problem(keys.at(), "'" + format + "' needs 'data', the rows that the model scores");
            return Optional.empty();
        }
        return datasets.rows(named(model, ModelKeys.DATA), data.get().value())
                .flatMap(rows -> modelFile(format, keys, rows, Map.of(), List.of(), List.of()));
    }

    /** Of the baseline; empty when there is none. A model file scores the rows of the candidate. */
    Optional<PredictionsSpec> baseline(Located<String> model, YamlMap map, PredictionsSpec candidate) {
        Optional<YamlEntry> baseline = map.entry(ModelKeys.BASELINE);
        if (baseline.isEmpty()) {
            return Optional.empty();
        }
        if (!(baseline.get().value() instanceof YamlMap keys) || isDataset(keys)) {
            return table(model, ModelKeys.BASELINE, baseline.get().value());
        }
        List<String> known = new ArrayList<>(List.of(ModelKeys.PREDICTIONS));
        known.addAll(FORMATS);
        Keys.of(keys, "key of a baseline", known, notes);
        return oneSource(keys, keys.at(), "the baseline").flatMap(entry -> {
            if (entry.key().value().equals(ModelKeys.PREDICTIONS)) {
                return table(model, ModelKeys.BASELINE, entry.value());
            }
            return candidate.match(new PredictionsSpec.Cases<Optional<PredictionsSpec>>() {
                @Override
                public Optional<PredictionsSpec> table(PredictionsSpec.Table it) {
                    notes.problem(
                            entry.key().at(),
                            "a baseline in a file scores the rows of the model, but those of '" + model.value()
                                    + "' come from a table; write the baseline's 'predictions'");
                    return Optional.empty();
                }

                @Override
                public Optional<PredictionsSpec> modelFile(PredictionsSpec.ModelFile it) {
                    return inherited(entry, it);
                }
            });
        });
    }

    private static boolean isDataset(YamlMap keys) {
        return keys.entry(DatasetReader.PATH.name()).isPresent()
                || keys.entry(DatasetReader.QUERY.name()).isPresent();
    }

    private Optional<PredictionsSpec> inherited(YamlEntry entry, PredictionsSpec.ModelFile candidate) {
        String format = entry.key().value();
        if (entry.value() instanceof YamlMap keys) {
            keys.entry(ModelKeys.DATA)
                    .ifPresent(data -> notes.problem(
                            data.key().at(),
                            "a baseline scores the rows of the model, so its '" + format + "' cannot have '"
                                    + ModelKeys.DATA + "'"));
            return modelFile(
                    format, keys, candidate.dataset(), candidate.inputs(), candidate.classes(), candidate.output());
        }
        return path(entry.value())
                .map(path -> new PredictionsSpec.ModelFile(
                        format,
                        path,
                        candidate.dataset(),
                        candidate.inputs(),
                        candidate.classes(),
                        candidate.output()));
    }

    /** The one key that says where predictions come from. */
    private Optional<YamlEntry> oneSource(YamlMap map, SourcePosition at, String whose) {
        List<String> sources = new ArrayList<>(List.of(ModelKeys.PREDICTIONS));
        sources.addAll(FORMATS);
        List<YamlEntry> given =
                sources.stream().flatMap(key -> map.entry(key).stream()).toList();
        if (given.size() != 1) {
            notes.problem(
                    given.isEmpty() ? at : given.get(1).key().at(),
                    whose + " needs " + (given.isEmpty() ? "" : "only ") + "one of " + String.join(", ", sources));
            return Optional.empty();
        }
        return Optional.of(given.get(0));
    }

    private Optional<PredictionsSpec> table(Located<String> model, String part, YamlNode node) {
        return datasets.rows(named(model, part), node)
                .map(rows -> new PredictionsSpec.Table(rows, rows.origin().match(new Location())));
    }

    private Optional<PredictionsSpec> modelFile(
            String format,
            YamlMap map,
            DatasetSpec rows,
            Map<String, List<Located<Column>>> inherited,
            List<String> classes,
            List<String> output) {
        List<String> known = List.of(
                ModelKeys.MODEL, ModelKeys.DATA, ModelKeys.INPUTS, ModelKeys.CLASSES.name(), ModelKeys.OUTPUT.name());
        Keys keys = Keys.of(map, "key of " + format, known, notes);
        Optional<YamlNode> model = keys.node(ModelKeys.MODEL);
        if (model.isEmpty()) {
            notes.problem(map.at(), "'" + format + "' needs 'model', the model's file");
            return Optional.empty();
        }
        Map<String, List<Located<Column>>> inputs =
                keys.node(ModelKeys.INPUTS).map(this::inputs).orElse(inherited);
        return path(model.get())
                .map(path -> new PredictionsSpec.ModelFile(
                        format,
                        path,
                        rows,
                        inputs,
                        keys.find(ModelKeys.CLASSES).orElse(classes),
                        keys.find(ModelKeys.OUTPUT).orElse(output)));
    }

    private Map<String, List<Located<Column>>> inputs(YamlNode node) {
        Map<String, List<Located<Column>>> inputs = new LinkedHashMap<>();
        if (!(node instanceof YamlMap map)) {
            notes.problem(Problem.expected("the columns of each input, such as { features: [age, income] }", node));
            return inputs;
        }
        for (YamlEntry entry : map.entries()) {
            Notes own = new Notes();
            ParameterKind.COLUMNS.read(entry.value(), own);
            own.problems().forEach(notes::problem);
            inputs.put(entry.key().value(), own.columns());
        }
        return inputs;
    }

    private Optional<Located<String>> path(YamlNode node) {
        return ParameterKind.TEXT
                .read(node, notes)
                .flatMap(text -> EnvironmentText.resolve(text, node.at(), environment, notes))
                .map(text -> new Located<>(text, node.at()));
    }

    /** No data set of a suite has a dot in its name, so this one is nobody else's. */
    private static Located<String> named(Located<String> model, String part) {
        return new Located<>(model.value() + "." + part, model.at());
    }

    /** What people call the place of the rows. */
    private static final class Location implements DatasetSpec.Cases<String> {
        @Override
        public String files(DatasetSpec.FileOrigin origin) {
            return origin.path().value();
        }

        @Override
        public String query(DatasetSpec.QueryOrigin origin) {
            return "query";
        }
    }
}
