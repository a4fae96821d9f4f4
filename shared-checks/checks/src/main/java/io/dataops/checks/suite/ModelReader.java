package io.dataops.checks.suite;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.plan.Column;
import io.dataops.checks.slice.Slicing;
import io.dataops.checks.task.ScoredColumns;
import io.dataops.checks.task.TaskRegistry;
import io.dataops.checks.task.TaskType;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads one entry of {@code models}. Its gates are added when those are read. */
final class ModelReader {
    private static final long FEWEST_REPLICATES = 100;
    private static final long MOST_REPLICATES = 100_000;
    private static final long REPLICATES = 2000;
    private static final long MIN_SUPPORT = 30;
    /** The key of every task whose rows may have weights. */
    static final String WEIGHT = "weight";

    private final TaskRegistry tasks;
    private final DatasetReader datasets;
    private final Map<String, String> environment;
    private final Notes notes;

    ModelReader(TaskRegistry tasks, DatasetReader datasets, Map<String, String> environment, Notes notes) {
        this.tasks = tasks;
        this.datasets = datasets;
        this.environment = environment;
        this.notes = notes;
    }

    Optional<ModelSpec> read(YamlEntry entry) {
        Located<String> name = entry.key();
        if (!name.value().matches(DatasetReader.NAME)) {
            notes.problem(
                    name.at(),
                    "'" + name.value()
                            + "' cannot name a model; write letters, digits and _ only, with a letter first");
            return Optional.empty();
        }
        if (!(entry.value() instanceof YamlMap map)) {
            notes.problem(Problem.expected("the keys of a model, such as task and predictions", entry.value()));
            return Optional.empty();
        }
        if (map.entry(ModelKeys.METRICS_FILE).isPresent()) {
            return new ReportedModelReader(environment, notes).read(name, map);
        }
        Optional<YamlEntry> task = map.entry(ModelKeys.TASK.name());
        if (task.isEmpty()) {
            notes.problem(
                    name.at(),
                    "the model '" + name.value() + "' needs 'task', one of " + String.join(", ", tasks.names())
                            + ", or 'metrics_file'");
            return Optional.empty();
        }
        return ModelKeys.TASK.kind().read(task.get().value(), notes).flatMap(written -> {
            Optional<TaskType<?>> type = tasks.find(written);
            if (type.isEmpty()) {
                notes.problem(
                        Problem.unknown("task", written, task.get().value().at(), tasks.names()));
            }
            return type.flatMap(found -> predicted(found, name, map));
        });
    }

    private <E extends Examples<E>> Optional<ModelSpec> predicted(TaskType<E> type, Located<String> name, YamlMap map) {
        Keys keys = Keys.of(map, "key of a " + type.task() + " model", keys(type), notes);
        keys.find(ModelKeys.DESCRIPTION);
        declare(
                name,
                keys,
                Stream.concat(ModelKeys.PREDICTED.stream(), type.parameters().stream())
                        .toList());
        PredictionsReader reader = new PredictionsReader(datasets, environment, notes);
        Optional<PredictionsSpec> predictions = reader.candidate(name, map);
        Optional<PredictionsSpec> baseline = predictions.flatMap(candidate -> reader.baseline(name, map, candidate));
        Notes columns = new Notes();
        Optional<Arguments> roles = roles(type, name, map, columns);
        List<Slicing> slices = keys.node(ModelKeys.SLICES)
                .map(node -> new SliceReader(notes, columns).read(node))
                .orElse(List.of());
        columns.problems().forEach(notes::problem);
        List<NamedMetric<E>> metrics = metrics(type, keys);
        if (predictions.isEmpty() || roles.isEmpty()) {
            return Optional.empty();
        }
        List<Located<Column>> id = DatasetReader.columns(keys, ModelKeys.ID, notes);
        Optional<SearchSpec> search = keys.node(ModelKeys.WEAK_SLICES.name())
                .map(node -> new SearchSpec(DatasetReader.columns(keys, ModelKeys.WEAK_SLICES, notes)));
        ResamplingSpec resampling = resampling(keys);
        refuseUnnamedRows(keys, baseline, id);
        refuseWeights(keys, metrics);
        List<Located<Column>> needed = new ArrayList<>(columns.columns());
        needed.addAll(id);
        search.ifPresent(found -> needed.addAll(found.columns()));
        resampling.stratify().ifPresent(needed::add);
        resampling.cluster().ifPresent(needed::add);
        return Optional.of(new PredictedModel<>(
                name,
                type,
                roles.get(),
                needed,
                new CommandReader(notes).read(keys),
                predictions.get(),
                baseline,
                id,
                slices,
                keys.find(ModelKeys.MIN_SUPPORT).orElse(MIN_SUPPORT),
                search,
                keys.find(ModelKeys.MAX_LOOKS).map(OptionalLong::of).orElse(OptionalLong.empty()),
                metrics,
                resampling,
                List.of(),
                List.of(),
                List.of()));
    }

    private void declare(Located<String> name, Keys keys, List<Parameter<?>> parameters) {
        Map<String, YamlNode> nodes = keys.nodes();
        // Rows with keys of their own are data sets, which are declared themselves.
        nodes.values().removeIf(node -> node instanceof YamlMap);
        notes.declares(new Declaration(Declaration.Kind.MODEL, name.value(), name.at(), parameters, nodes));
    }

    /** Rows of two tables are compared one by one, so they need names; a model file scores the same rows anyway. */
    private void refuseUnnamedRows(Keys keys, Optional<PredictionsSpec> baseline, List<Located<Column>> id) {
        if (baseline.filter(PredictionsSpec.Table.class::isInstance).isPresent() && id.isEmpty()) {
            notes.problem(
                    keys.at(ModelKeys.BASELINE),
                    "a baseline is compared row by row, so the model needs 'id', the columns that tell rows apart");
        }
    }

    private <E extends Examples<E>> void refuseWeights(Keys keys, List<NamedMetric<E>> metrics) {
        if (keys.node(WEIGHT).isPresent()) {
            metrics.stream()
                    .filter(metric -> metric.type().weights() == MetricType.Weights.REFUSED)
                    .forEach(metric -> notes.problem(
                            keys.at(ModelKeys.METRICS.name()),
                            "'" + metric.name() + "' is not defined for weighted rows, and the model has a 'weight'"));
        }
    }

    private List<String> keys(TaskType<?> type) {
        // In the order in which somebody who got one wrong would want to see them.
        List<String> known = new ArrayList<>(List.of(ModelKeys.PREDICTIONS));
        known.addAll(PredictionsReader.FORMATS);
        type.parameters().forEach(parameter -> known.add(parameter.name()));
        known.addAll(List.of(ModelKeys.BASELINE, ModelKeys.SLICES, ModelKeys.COMMAND));
        ModelKeys.PREDICTED.forEach(parameter -> known.add(parameter.name()));
        return known;
    }

    /** What the task's own keys say. That they fit together is tried out here, so that a mistake has its place. */
    private <E extends Examples<E>> Optional<Arguments> roles(
            TaskType<E> type, Located<String> name, YamlMap map, Notes columns) {
        Map<String, Object> values = new HashMap<>();
        int before = columns.problems().size();
        for (Parameter<?> parameter : type.parameters()) {
            Optional<YamlEntry> entry = map.entry(parameter.name());
            if (entry.isPresent()) {
                parameter
                        .kind()
                        .read(entry.get().value(), columns)
                        .ifPresent(value -> values.put(parameter.name(), value));
            } else if (parameter.isRequired()) {
                columns.problem(
                        name.at(),
                        "the " + type.task() + " model '" + name.value() + "' needs '" + parameter.name() + "', "
                                + parameter.kind().words());
            }
        }
        if (columns.problems().size() > before) {
            return Optional.empty();
        }
        Arguments arguments = new Arguments(values);
        boolean scored = PredictionsReader.FORMATS.stream()
                .anyMatch(key -> map.entry(key).isPresent());
        if (!scored) {
            try {
                type.reader().read(arguments, ScoredColumns.NONE);
            } catch (ArgumentException refused) {
                columns.problem(
                        map.entry(refused.parameter())
                                .map(YamlEntry::value)
                                .map(YamlNode::at)
                                .orElse(name.at()),
                        refused);
                return Optional.empty();
            }
        }
        return Optional.of(arguments);
    }

    private <E extends Examples<E>> List<NamedMetric<E>> metrics(TaskType<E> type, Keys keys) {
        List<NamedMetric<E>> metrics = new ArrayList<>();
        MetricReader<E> reader = new MetricReader<>(type, tasks, notes);
        Optional<YamlNode> node = keys.node(ModelKeys.METRICS.name());
        if (node.isEmpty()) {
            type.defaults()
                    .forEach(text ->
                            reader.read(text, keys.at(ModelKeys.METRICS.name())).ifPresent(metrics::add));
            return metrics;
        }
        List<YamlNode> items = node.get() instanceof YamlList list ? list.items() : List.of();
        List<String> written = keys.find(ModelKeys.METRICS).orElse(List.of());
        Map<String, String> signatures = new HashMap<>();
        for (int item = 0; item < written.size(); item++) {
            YamlNode at = items.get(item);
            reader.read(written.get(item), at.at()).ifPresent(metric -> {
                String same = signatures.putIfAbsent(metric.metric().signature(), metric.name());
                if (same == null) {
                    metrics.add(metric);
                } else {
                    notes.problem(at.at(), "'" + metric.name() + "' is the same metric as '" + same + "'");
                }
            });
        }
        return metrics;
    }

    private ResamplingSpec resampling(Keys keys) {
        long replicates = keys.find(ModelKeys.REPLICATES).orElse(REPLICATES);
        if (replicates < FEWEST_REPLICATES || replicates > MOST_REPLICATES) {
            notes.problem(
                    keys.at(ModelKeys.REPLICATES.name()),
                    "'replicates' must be from " + FEWEST_REPLICATES + " to " + MOST_REPLICATES + ", not "
                            + replicates);
        }
        if (keys.node(ModelKeys.STRATIFY.name()).isPresent()
                && keys.node(ModelKeys.CLUSTER.name()).isPresent()) {
            notes.problem(
                    keys.at(ModelKeys.STRATIFY.name()),
                    "rows are drawn by 'stratify' or by 'cluster'; leave one of them out");
        }
        return new ResamplingSpec(
                (int) Math.min(replicates, MOST_REPLICATES),
                keys.find(ModelKeys.SEED).orElse(0L),
                column(keys, ModelKeys.STRATIFY),
                column(keys, ModelKeys.CLUSTER));
    }

    private Optional<Located<Column>> column(Keys keys, Parameter<Column> parameter) {
        return keys.find(parameter).map(found -> new Located<>(found, keys.valueAt(parameter.name())));
    }
}
