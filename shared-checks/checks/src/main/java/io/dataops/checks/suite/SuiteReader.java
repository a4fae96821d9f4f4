package io.dataops.checks.suite;

import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Reference;
import io.dataops.checks.importer.ImportSource;
import io.dataops.checks.task.TaskRegistry;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlFile;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code dataops.yaml}. All problems of a file are listed at once. */
public final class SuiteReader {
    static final String VERSION = "version";
    static final String DATASETS = "datasets";
    static final String MODELS = "models";
    static final String GATES = "gates";
    static final String IMPORTS = "imports";
    static final String WAIVERS = "waivers";
    static final String INCIDENTS = "incidents";
    /** Keys that start so are left to the user, for anchors that are used elsewhere in the file. */
    static final String OWN_KEY = "x-";

    static final int SUPPORTED = 1;

    private final CheckRegistry registry;
    private final TaskRegistry tasks;
    private final Map<String, String> environment;
    private final Optional<ImportSource> source;

    /**
     * Makes a reader for check types and tasks.
     *
     * @param environment the environment variables that {@code ${env.NAME}} may name
     */
    public SuiteReader(CheckRegistry registry, TaskRegistry tasks, Map<String, String> environment) {
        this(registry, tasks, environment, Optional.empty());
    }

    private SuiteReader(
            CheckRegistry registry,
            TaskRegistry tasks,
            Map<String, String> environment,
            Optional<ImportSource> source) {
        this.registry = registry;
        this.tasks = tasks;
        this.environment = Map.copyOf(environment);
        this.source = source;
    }

    /** The same reader for suites that may import files, which it looks for from a folder on. */
    public SuiteReader importingFrom(Path folder) {
        return importingFrom(ImportSource.project(folder));
    }

    /** The same reader for suites that may import files of a source. */
    public SuiteReader importingFrom(ImportSource files) {
        return new SuiteReader(registry, tasks, environment, Optional.of(files));
    }

    /**
     * Reads a suite file.
     *
     * @param displayName its name in messages, relative to the project
     * @throws IOException when the file cannot be opened
     * @throws ProblemsException when something in it has to be changed
     */
    public Suite read(Path file, String displayName) throws IOException, ProblemsException {
        return suite(YamlFile.read(file, displayName), displayName);
    }

    /**
     * Reads a suite from a text.
     *
     * @param displayName the text's name in messages
     * @throws ProblemsException when something in it has to be changed
     */
    public Suite read(String text, String displayName) throws ProblemsException {
        return suite(YamlFile.read(text, displayName), displayName);
    }

    private Suite suite(YamlMap root, String displayName) throws ProblemsException {
        Notes notes = new Notes();
        List<String> known = new ArrayList<>(List.of(VERSION, DATASETS, IMPORTS, MODELS, GATES, WAIVERS, INCIDENTS));
        root.entries().stream()
                .map(entry -> entry.key().value())
                .filter(key -> key.startsWith(OWN_KEY))
                .forEach(known::add);
        Keys keys = Keys.of(root, "key", known, notes);
        version(keys, notes);
        ImportReader imports = imported(keys, datasets(keys, notes), notes);
        List<DatasetSpec> datasets = new ArrayList<>(imports.datasets());
        List<ModelSpec> models = models(keys, notes);
        models.forEach(model -> datasets.addAll(model.datasets()));
        List<DatasetSpec> named = withUniqueIds(datasets, notes);
        references(named, keys, notes);
        QuarantineReader.verify(named, notes);
        FileNames.verify(
                "model",
                "their kept predictions",
                models.stream().map(ModelSpec::name).toList(),
                notes);
        List<RatchetSpec> ratchets = ratchets(keys, named, notes);
        List<WaiverSpec> waivers = waivers(keys, named, ratchets, notes);
        List<Incident> incidents = incidents(keys, named, models, notes);
        if (!notes.problems().isEmpty()) {
            throw new ProblemsException(notes.problems());
        }
        return new Suite(
                displayName, named, models, imports.imports(), ratchets, waivers, incidents, notes.declarations());
    }

    private static void version(Keys keys, Notes notes) {
        Optional<YamlNode> version = keys.node(VERSION);
        if (version.isEmpty()) {
            notes.problem(keys.at(VERSION), "the suite has no 'version'; write version: " + SUPPORTED);
        } else if (!(version.get() instanceof YamlScalar scalar
                && scalar.value() instanceof CoreValue.Int number
                && number.value().equals(BigInteger.valueOf(SUPPORTED)))) {
            notes.problem(
                    version.get().at(),
                    "this version of dataops reads version: " + SUPPORTED + ", but found "
                            + version.get().description());
        }
    }

    private List<DatasetSpec> datasets(Keys keys, Notes notes) {
        Optional<YamlNode> node = keys.node(DATASETS);
        if (node.isEmpty()) {
            if (keys.node(MODELS).isEmpty()) {
                notes.problem(keys.at(DATASETS), "the suite has no 'datasets', so there is nothing to verify");
            }
            return List.of();
        }
        if (!(node.get() instanceof YamlMap map) || map.entries().isEmpty()) {
            notes.problem(Problem.expected("data sets by name", node.get()));
            return List.of();
        }
        DatasetReader reader = new DatasetReader(registry, environment, notes);
        List<DatasetSpec> datasets = new ArrayList<>();
        for (YamlEntry entry : map.entries()) {
            reader.read(entry).ifPresent(datasets::add);
        }
        return datasets;
    }

    private ImportReader imported(Keys keys, List<DatasetSpec> datasets, Notes notes) {
        ImportReader reader = new ImportReader(registry, source, environment, datasets, notes);
        keys.node(IMPORTS).ifPresent(node -> {
            if (node instanceof YamlList list) {
                list.items().forEach(reader::read);
            } else {
                notes.problem(Problem.expected("a list of imports, each with a dash", node));
            }
        });
        return reader;
    }

    private List<ModelSpec> models(Keys keys, Notes notes) {
        List<ModelSpec> models = new ArrayList<>();
        Set<String> written = new LinkedHashSet<>();
        Optional<YamlNode> node = keys.node(MODELS);
        if (node.isPresent()) {
            if (!(node.get() instanceof YamlMap map) || map.entries().isEmpty()) {
                notes.problem(Problem.expected("models by name", node.get()));
                return List.of();
            }
            ModelReader reader =
                    new ModelReader(tasks, new DatasetReader(registry, environment, notes), environment, notes);
            for (YamlEntry entry : map.entries()) {
                written.add(entry.key().value());
                reader.read(entry).ifPresent(models::add);
            }
        }
        Optional<YamlNode> gates = keys.node(GATES);
        if (gates.isEmpty()) {
            return models;
        }
        if (!(gates.get() instanceof YamlList list)) {
            notes.problem(Problem.expected("a list of gates, each with a dash", gates.get()));
            return models;
        }
        List<YamlNode> ofModels = list.items().stream()
                .filter(item -> !(item instanceof YamlMap map && RatchetReader.isRatchet(map)))
                .toList();
        return new GateReader(tasks, written, notes).read(ofModels, models);
    }

    private static List<RatchetSpec> ratchets(Keys keys, List<DatasetSpec> datasets, Notes notes) {
        RatchetReader reader = new RatchetReader(datasets, notes);
        return keys
                .node(GATES)
                .filter(YamlList.class::isInstance)
                .map(YamlList.class::cast)
                .map(YamlList::items)
                .orElse(List.of())
                .stream()
                .filter(item -> item instanceof YamlMap map && RatchetReader.isRatchet(map))
                .flatMap(item -> reader.read((YamlMap) item).stream())
                .toList();
    }

    private static List<WaiverSpec> waivers(
            Keys keys, List<DatasetSpec> datasets, List<RatchetSpec> ratchets, Notes notes) {
        Optional<YamlNode> node = keys.node(WAIVERS);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlList list)) {
            notes.problem(Problem.expected("a list of waivers, each with a dash", node.get()));
            return List.of();
        }
        Set<String> checks = new LinkedHashSet<>();
        datasets.stream()
                .flatMap(dataset -> dataset.checks().stream())
                .forEach(check -> checks.add(check.description().id()));
        return new WaiverReader(checks, gates(datasets, ratchets, notes), notes).read(list.items());
    }

    private static List<Incident> incidents(
            Keys keys, List<DatasetSpec> datasets, List<ModelSpec> models, Notes notes) {
        Optional<YamlNode> node = keys.node(INCIDENTS);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlList list)) {
            notes.problem(Problem.expected("a list of incidents, each with a dash", node.get()));
            return List.of();
        }
        Set<String> known = new LinkedHashSet<>();
        datasets.forEach(dataset -> known.add(dataset.name().value()));
        models.forEach(model -> known.add(model.name().value()));
        datasets.stream()
                .flatMap(dataset -> dataset.checks().stream())
                .forEach(check -> known.add(check.description().id()));
        models.stream().flatMap(model -> model.watches().stream()).forEach(watch -> known.add(watch.subject()));
        return new IncidentReader(known, notes).read(list.items());
    }

    /** The ids of gates, those included that hold without being declared. */
    private static Set<String> gates(List<DatasetSpec> datasets, List<RatchetSpec> ratchets, Notes notes) {
        Set<String> gates = new LinkedHashSet<>();
        notes.declarations().stream()
                .filter(declaration -> declaration.kind() == Declaration.Kind.GATE)
                .forEach(gate -> gates.add(gate.name()));
        datasets.stream()
                .flatMap(dataset -> dataset.checks().stream())
                .forEach(check -> check.history()
                        .forEach(rule ->
                                gates.add(HistoryGates.idOf(check.description().id(), rule))));
        ratchets.forEach(ratchet -> ratchet.counting().forEach(check -> gates.add(RatchetSpec.idOf(check))));
        datasets.forEach(dataset -> gates.add("evidence." + dataset.name().value()));
        datasets.stream()
                .filter(dataset -> dataset.quarantine().isPresent())
                .forEach(dataset -> gates.add(QuarantineRule.idOf(dataset.name().value())));
        notes.declarations().stream()
                .filter(declaration -> declaration.kind() == Declaration.Kind.MODEL)
                .forEach(model -> gates.add("evidence." + model.name()));
        return gates;
    }

    private static List<DatasetSpec> withUniqueIds(List<DatasetSpec> datasets, Notes notes) {
        List<CheckSpec> all =
                datasets.stream().flatMap(dataset -> dataset.checks().stream()).toList();
        List<CheckSpec> unique = CheckIds.unique(all, notes);
        List<DatasetSpec> named = new ArrayList<>();
        int from = 0;
        for (DatasetSpec dataset : datasets) {
            int to = from + dataset.checks().size();
            named.add(dataset.withChecks(unique.subList(from, to)));
            from = to;
        }
        return named;
    }

    /** A data set that another refers to must be declared, even one that has problems of its own. */
    private static void references(List<DatasetSpec> datasets, Keys keys, Notes notes) {
        List<String> declared = keys.node(DATASETS)
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .map(map ->
                        map.entries().stream().map(entry -> entry.key().value()).toList())
                .orElse(List.of());
        for (DatasetSpec dataset : datasets) {
            for (CheckSpec check : dataset.checks()) {
                for (Located<Reference> reference : check.references()) {
                    String target = reference.value().dataset();
                    if (!declared.contains(target)) {
                        notes.problem(Problem.unknown("data set", target, reference.at(), declared));
                    }
                }
            }
        }
    }
}
