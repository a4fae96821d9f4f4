package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.SeparationRequest.Kept;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code quarantine} of a data set. */
final class QuarantineReader {
    static final Parameter<List<Located<String>>> CHECKS = Parameter.optional(
            "checks",
            RatchetKeys.CHECKS.kind(),
            "Ids of the checks that make a row bad, in which `*` stands for any characters. By default every check of the"
                    + " data set that tells rows apart and whose severity is `error`.");
    static final Parameter<Rows> ROWS = Parameter.optional(
            "rows", ParameterKind.choice(Rows.class), "Which rows are written: `all` (the default), or `bad`.");
    static final List<Parameter<?>> PARAMETERS = List.of(CHECKS, ROWS);

    private final Notes notes;

    QuarantineReader(Notes notes) {
        this.notes = notes;
    }

    /** Which rows are written. */
    enum Rows {
        ALL,
        BAD;

        private Kept kept() {
            return switch (this) {
                case ALL -> Kept.GOOD_AND_BAD;
                case BAD -> Kept.BAD;
            };
        }
    }

    Optional<QuarantineRule> read(YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            notes.problem(Problem.expected("the keys checks and rows, or {} for what is usual", node));
            return Optional.empty();
        }
        Keys keys = Keys.of(map, "key of quarantine", PARAMETERS, notes);
        return Optional.of(new QuarantineRule(
                keys.find(CHECKS).orElse(List.of()),
                keys.find(ROWS).orElse(Rows.ALL).kept(),
                node.at()));
    }

    /**
     * Notes names of checks that are none of the data set's, or that tell no rows apart, and data sets whose folders may be
     * one; ids are settled by now.
     */
    static void verify(List<DatasetSpec> datasets, Notes notes) {
        List<Located<String>> folders = new ArrayList<>();
        for (DatasetSpec dataset : datasets) {
            dataset.quarantine().ifPresent(rule -> {
                folders.add(new Located<>(dataset.name().value(), rule.at()));
                rule.checks().forEach(name -> verify(dataset, name, notes));
            });
        }
        FileNames.verify("data set", "their rows", folders, notes);
    }

    private static void verify(DatasetSpec dataset, Located<String> name, Notes notes) {
        List<CheckSpec> named = dataset.checks().stream()
                .filter(check -> new CheckPattern(name.value()).matches(check.description()))
                .toList();
        if (named.isEmpty()) {
            List<String> known = new ArrayList<>();
            dataset.checks().forEach(check -> known.add(check.description().id()));
            notes.problem(Problem.unknown("check of " + dataset.name().value(), name.value(), name.at(), known));
        } else if (named.stream().noneMatch(check -> check.check().tellingRows().isPresent())) {
            notes.problem(
                    name.at(),
                    "'" + name.value() + "' tells no rows of " + dataset.name().value()
                            + " apart, so none can be kept apart by it");
        }
    }
}
