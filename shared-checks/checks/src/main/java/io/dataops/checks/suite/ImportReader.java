package io.dataops.checks.suite;

import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.importer.ImportSource;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.importer.registry.Importers;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.Effect;
import io.dataops.results.SourcePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the list of {@code imports} and gives the checks of each file to the data sets that they are about. */
final class ImportReader {
    static final Parameter<String> FORMAT = Parameter.required(
            "format", ParameterKind.choice(Importers.builtIn().formats(), name -> name), "The tool the file is for.");
    static final Parameter<String> FILE =
            Parameter.required("file", ParameterKind.TEXT, "The file, relative to the project.");
    static final Parameter<String> DATASET = Parameter.optional(
            "dataset",
            ParameterKind.TEXT,
            "The data set that the rules are about, for a file that names no table or only one.");
    static final Parameter<Unsupported> UNSUPPORTED = Parameter.optional(
            "unsupported",
            ParameterKind.choice(Unsupported.class),
            "What a rule means that cannot keep its meaning here: `fail` (the default) stops with its line, `warn` goes on"
                    + " and says so in every report.");
    static final List<Parameter<?>> PARAMETERS = List.of(FORMAT, FILE, DATASET, UNSUPPORTED);
    static final String DATASETS = "datasets";
    static final String VALUES = "parameters";

    /** What rules mean that are not taken. */
    enum Unsupported {
        FAIL(Effect.BLOCK),
        WARN(Effect.WARN);

        private final Effect effect;

        Unsupported(Effect effect) {
            this.effect = effect;
        }
    }

    private final CheckRegistry registry;
    private final Optional<ImportSource> source;
    private final Map<String, String> environment;
    private final Notes notes;
    private final Map<String, DatasetSpec> datasets = new LinkedHashMap<>();
    private final List<ImportSpec> imports = new ArrayList<>();

    ImportReader(
            CheckRegistry registry,
            Optional<ImportSource> source,
            Map<String, String> environment,
            List<DatasetSpec> datasets,
            Notes notes) {
        this.registry = registry;
        this.source = source;
        this.environment = environment;
        this.notes = notes;
        datasets.forEach(dataset -> this.datasets.put(dataset.name().value(), dataset));
    }

    /** The data sets, each with the checks that were imported for it behind its own. */
    List<DatasetSpec> datasets() {
        return List.copyOf(datasets.values());
    }

    List<ImportSpec> imports() {
        return List.copyOf(imports);
    }

    void read(YamlNode item) {
        if (!(item instanceof YamlMap map)) {
            notes.problem(Problem.expected("an import, such as { format: dbt, file: models/schema.yml }", item));
            return;
        }
        List<String> known =
                new ArrayList<>(PARAMETERS.stream().map(Parameter::name).toList());
        known.addAll(List.of(DATASETS, VALUES));
        Keys keys = Keys.of(map, "key of an import", known, notes);
        Optional<Importer> importer = required(keys, map, FORMAT).flatMap(Importers.builtIn()::find);
        Optional<String> file = required(keys, map, FILE);
        if (importer.isEmpty() || file.isEmpty()) {
            return;
        }
        SourcePosition at = keys.valueAt(FILE.name());
        rules(importer.get(), file.get(), keys, at).ifPresent(contents -> {
            Effect effect = keys.find(UNSUPPORTED).orElse(Unsupported.FAIL).effect;
            int taken = take(importer.get(), contents.rules(), tables(keys, contents));
            List<ImportedRule.Refused> refused = refused(contents.rules(), effect, at);
            imports.add(new ImportSpec(
                    importer.get().format(), file.get(), contents.fingerprint(), taken, refused, effect, at));
        });
    }

    private ImportedTables tables(Keys keys, Contents contents) {
        return ImportedTables.of(keys, contents.rules(), datasets.keySet(), notes);
    }

    /** The rules that are not taken, which are problems unless they only warn. */
    private List<ImportedRule.Refused> refused(List<ImportedRule> rules, Effect effect, SourcePosition at) {
        List<ImportedRule.Refused> refused = rules.stream()
                .filter(ImportedRule.Refused.class::isInstance)
                .map(ImportedRule.Refused.class::cast)
                .toList();
        if (effect == Effect.BLOCK) {
            refused.forEach(rule -> notes.problem(
                    rule.at(),
                    rule.name() + " is not taken, because " + rule.reason() + "; write unsupported: warn at " + at
                            + " to go on without it"));
        }
        return refused;
    }

    /** What a file holds. */
    private record Contents(Fingerprint fingerprint, List<ImportedRule> rules) {}

    private <T> Optional<T> required(Keys keys, YamlMap map, Parameter<T> parameter) {
        if (keys.node(parameter.name()).isEmpty()) {
            notes.problem(map.at(), "an import needs '" + parameter.name() + "'");
        }
        return keys.find(parameter);
    }

    private Optional<Contents> rules(Importer importer, String file, Keys keys, SourcePosition at) {
        if (source.isEmpty()) {
            notes.problem(at, "a file is imported only where the project's folder is known");
            return Optional.empty();
        }
        Optional<ImportedFile> found = source.get().find(file, fault -> notes.problem(at, fault));
        ImportedValues values = ImportedValues.of(keys.node(VALUES), environment, notes);
        return found.flatMap(imported -> rules(importer, imported, values, at));
    }

    private Optional<Contents> rules(
            Importer importer, ImportedFile imported, ImportedValues values, SourcePosition at) {
        try {
            values.refuseUnknown(importer, imported, notes);
            List<ImportedRule> rules = importer.read(imported.with(values.byName()));
            if (rules.isEmpty()) {
                notes.problem(at, "the file '" + imported.name() + "' has no rule to import");
            }
            return Optional.of(new Contents(Fingerprint.of(imported.path()), rules));
        } catch (ProblemsException wrong) {
            wrong.problems().forEach(notes::problem);
        } catch (IOException unreadable) {
            notes.problem(at, "the file '" + imported.name() + "' cannot be read");
        }
        return Optional.empty();
    }

    /** Gives each rule to its data set; how many there are of the data, not of how they are shown. */
    private int take(Importer importer, List<ImportedRule> rules, ImportedTables tables) {
        ImportedIds ids = new ImportedIds(importer.format());
        int taken = 0;
        for (ImportedRule rule : rules) {
            if (rule instanceof ImportedRule.Taken check) {
                taken++;
                change(tables.of(check), dataset -> with(dataset, check, ids, tables));
            } else if (rule instanceof ImportedRule.Classified classified) {
                Located<Column> column = new Located<>(classified.column(), classified.at());
                change(tables.about(Optional.of(classified.table())), dataset -> dataset.hiding(column));
            }
        }
        return taken;
    }

    private void change(Optional<String> name, UnaryOperator<DatasetSpec> change) {
        name.filter(datasets::containsKey)
                .ifPresent(known -> datasets.computeIfPresent(known, (same, it) -> change.apply(it)));
    }

    private DatasetSpec with(DatasetSpec dataset, ImportedRule.Taken rule, ImportedIds ids, ImportedTables tables) {
        String name = dataset.name().value();
        ImportedChecks reader = new ImportedChecks(registry, name, rule.name(), ids);
        List<CheckSpec> checks = new ArrayList<>(dataset.checks());
        rule.checksOn(name, table -> tables.referred(table, rule))
                .forEach(entry -> checks.addAll(reader.read(entry, notes)));
        return dataset.withChecks(checks);
    }
}
