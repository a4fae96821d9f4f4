package io.dataops.checks.suite;

import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one entry of {@code datasets}. What is wrong is noted, and the rest is read on. */
final class DatasetReader {
    static final Parameter<String> DESCRIPTION = Parameter.optional(
                    "description", ParameterKind.TEXT, "What the data set is, for people who read the suite.")
            .with(Strictness.none());
    static final Parameter<String> PATH = Parameter.optional(
            "path",
            ParameterKind.TEXT,
            "A file, a folder, or a pattern with `*`, `**` and `?`, relative to the project. `${env.NAME}` stands for an"
                    + " environment variable.");
    static final Parameter<String> QUERY =
            Parameter.optional("query", ParameterKind.SQL, "Instead of `path`: a SELECT over the other data sets.");
    static final Parameter<FileFormat> FORMAT = Parameter.optional(
            "format", ParameterKind.choice(FileFormat.class), "Needed only where the file name does not tell.");
    static final Parameter<String> WHERE =
            Parameter.optional("where", ParameterKind.SQL, "SQL condition on the rows that belong to the data set.");
    static final Parameter<List<Column>> KEY = Parameter.optional(
            "key", ParameterKind.COLUMNS, "The columns that tell its rows apart; failing rows are shown by them.");
    static final Parameter<EmptyRule> WHEN_EMPTY = Parameter.optional(
                    "when_empty",
                    ParameterKind.choice(EmptyRule.class),
                    "What a data set without rows means, and a CSV file of 0 bytes among others: `fail` (the default: no evidence"
                            + " is never a pass), `warn` or `allow`.")
            .with(Strictness.choice(List.of(EmptyRule.ALLOW, EmptyRule.WARN, EmptyRule.FAIL), EmptyRule.FAIL));
    static final List<Parameter<?>> PARAMETERS = List.of(DESCRIPTION, PATH, QUERY, FORMAT, WHERE, KEY, WHEN_EMPTY);
    static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    static final String READ = "read";
    static final String SAMPLES = "samples";
    static final String QUARANTINE = "quarantine";
    static final String CHECKS = "checks";

    private final CheckRegistry registry;
    private final Map<String, String> environment;
    private final Notes notes;

    DatasetReader(CheckRegistry registry, Map<String, String> environment, Notes notes) {
        this.registry = registry;
        this.environment = environment;
        this.notes = notes;
    }

    private static List<String> keys() {
        List<String> keys =
                new ArrayList<>(PARAMETERS.stream().map(Parameter::name).toList());
        keys.addAll(List.of(READ, SAMPLES, QUARANTINE, CHECKS));
        return keys;
    }

    Optional<DatasetSpec> read(YamlEntry entry) {
        Located<String> name = entry.key();
        if (!name.value().matches(NAME)) {
            notes.problem(
                    name.at(),
                    "'" + name.value() + "' cannot name a data set, because queries use the name; write letters,"
                            + " digits and _ only, with a letter first");
            return Optional.empty();
        }
        if (!(entry.value() instanceof YamlMap map)) {
            notes.problem(Problem.expected("the keys of a data set, such as path and checks", entry.value()));
            return Optional.empty();
        }
        return read(name, map);
    }

    /**
     * The rows that a model is judged on: a path, or the keys of a data set.
     *
     * @param name how reports call them
     */
    Optional<DatasetSpec> rows(Located<String> name, YamlNode node) {
        if (node instanceof YamlMap map) {
            map.entry(QUARANTINE)
                    .ifPresent(entry -> notes.problem(
                            entry.key().at(),
                            "'" + QUARANTINE + "' is for data sets; the rows of a model stay together"));
            return read(name, map).map(DatasetSpec::withDeclaredBooleans);
        }
        return PATH.kind()
                .read(node, notes)
                .flatMap(text -> EnvironmentText.resolve(text, node.at(), environment, notes))
                .map(text -> new DatasetSpec(
                        name,
                        new DatasetSpec.FileOrigin(
                                new Located<>(text, node.at()),
                                Optional.empty(),
                                ReadOptions.DEFAULTS.withDeclaredBooleans()),
                        null,
                        List.of(),
                        SampleRule.ofKey(SampleRule.DEFAULT_ROWS),
                        Optional.empty(),
                        EmptyRule.FAIL,
                        List.of()));
    }

    private Optional<DatasetSpec> read(Located<String> name, YamlMap map) {
        Keys keys = Keys.of(map, "data set key", keys(), notes);
        keys.find(DESCRIPTION);
        Optional<DatasetSpec.Origin> origin = origin(keys, name);
        List<Located<Column>> key = columns(keys, KEY);
        SampleRule samples = keys.node(SAMPLES)
                .map(node -> new SampleRuleReader(notes).read(node))
                .orElse(SampleRule.ofKey(SampleRule.DEFAULT_ROWS));
        Optional<QuarantineRule> quarantine =
                keys.node(QUARANTINE).flatMap(node -> new QuarantineReader(notes).read(node));
        EmptyRule whenEmpty = keys.find(WHEN_EMPTY).orElse(EmptyRule.FAIL);
        String where = keys.find(WHERE).orElse(null);
        List<CheckSpec> checks = checks(keys, name.value());
        Map<String, YamlNode> nodes = keys.nodes();
        // Checks are declarations of their own; samples and quarantines ask nothing of the data.
        nodes.keySet().removeAll(List.of(CHECKS, SAMPLES, QUARANTINE));
        notes.declares(new Declaration(Declaration.Kind.DATASET, name.value(), name.at(), PARAMETERS, nodes));
        return origin.map(found -> new DatasetSpec(name, found, where, key, samples, quarantine, whenEmpty, checks));
    }

    private Optional<DatasetSpec.Origin> origin(Keys keys, Located<String> name) {
        Optional<YamlNode> path = keys.node(PATH.name());
        Optional<YamlNode> query = keys.node(QUERY.name());
        if (path.isPresent() == query.isPresent()) {
            notes.problem(
                    query.map(YamlNode::at).orElse(name.at()),
                    "the data set '" + name.value() + "' needs either 'path' or 'query'");
            return Optional.empty();
        }
        Optional<FileFormat> format = keys.find(FORMAT);
        Optional<ReadOptions> options = keys.node(READ).map(node -> new ReadOptionsReader(notes).read(node));
        if (query.isPresent()) {
            refuse(keys, FORMAT.name());
            refuse(keys, READ);
            return keys.find(QUERY)
                    .map(sql -> new DatasetSpec.QueryOrigin(
                            new Located<>(sql, query.get().at())));
        }
        return keys.find(PATH)
                .flatMap(text -> EnvironmentText.resolve(text, path.get().at(), environment, notes))
                .map(text -> new DatasetSpec.FileOrigin(
                        new Located<>(text, path.get().at()), format, options.orElse(ReadOptions.DEFAULTS)));
    }

    private void refuse(Keys keys, String key) {
        if (keys.node(key).isPresent()) {
            notes.problem(keys.at(key), "'" + key + "' is for files; the rows of this data set come from a query");
        }
    }

    /** Columns with the place of each, so that a misspelt one can be shown. */
    static List<Located<Column>> columns(Keys keys, Parameter<List<Column>> parameter, Notes notes) {
        Notes own = new Notes();
        keys.node(parameter.name()).ifPresent(node -> parameter.kind().read(node, own));
        own.problems().forEach(notes::problem);
        return own.columns();
    }

    private List<Located<Column>> columns(Keys keys, Parameter<List<Column>> parameter) {
        return columns(keys, parameter, notes);
    }

    private List<CheckSpec> checks(Keys keys, String name) {
        Optional<YamlNode> node = keys.node(CHECKS);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlList list)) {
            notes.problem(Problem.expected("a list of checks, each with a dash", node.get()));
            return List.of();
        }
        CheckReader reader = new CheckReader(registry, name, notes);
        return list.items().stream().flatMap(item -> reader.read(item).stream()).toList();
    }
}
