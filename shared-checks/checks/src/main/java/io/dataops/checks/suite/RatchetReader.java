package io.dataops.checks.suite;

import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Notes;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.results.Effect;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the gates on checks. No check is covered twice. */
final class RatchetReader {
    private final List<DatasetSpec> datasets;
    private final Notes notes;
    private final Map<String, SourcePosition> covered = new LinkedHashMap<>();

    /** A reader for the checks of these data sets. */
    RatchetReader(List<DatasetSpec> datasets, Notes notes) {
        this.datasets = List.copyOf(datasets);
        this.notes = notes;
    }

    static boolean isRatchet(YamlMap map) {
        return map.entry(RatchetKeys.CHECKS.name()).isPresent();
    }

    Optional<RatchetSpec> read(YamlMap map) {
        Keys keys = Keys.of(map, "key of a gate on checks", RatchetKeys.ALL, notes);
        Optional<List<Located<String>>> names = keys.find(RatchetKeys.CHECKS);
        if (!keys.find(RatchetKeys.RATCHET).orElse(false)) {
            notes.problem(
                    keys.valueAt(RatchetKeys.RATCHET.name()),
                    "a gate on checks needs 'ratchet: true', which is all it asks");
        }
        return names.flatMap(written -> ratchet(keys, written));
    }

    private Optional<RatchetSpec> ratchet(Keys keys, List<Located<String>> names) {
        SourcePosition at = keys.at(RatchetKeys.CHECKS.name());
        List<CheckSpec> checks = new ArrayList<>();
        for (Located<String> name : names) {
            List<CheckSpec> found = named(name);
            found.stream().filter(check -> !checks.contains(check)).forEach(checks::add);
        }
        List<CheckSpec> counting = checks.stream()
                .filter(check -> check.check().sampled().isPresent())
                .toList();
        if (counting.isEmpty() && !checks.isEmpty()) {
            notes.problem(at, "none of these checks counts rows, so no failing row can be held");
        }
        counting.forEach(check -> cover(check, at));
        Optional<RatchetSpec.By> by = keys.find(RatchetKeys.BY);
        if (by.filter(RatchetSpec.By.ROWS::equals).isPresent()) {
            counting.forEach(check -> needsKey(check, keys.valueAt(RatchetKeys.BY.name())));
        }
        String subject = names.stream().map(Located::value).collect(Collectors.joining(", "));
        notes.declares(new Declaration(Declaration.Kind.RATCHET, subject, at, RatchetKeys.ALL, keys.nodes()));
        return Optional.of(new RatchetSpec(
                subject,
                counting.stream().map(check -> check.description().id()).toList(),
                checks.size() - counting.size(),
                by.orElse(RatchetSpec.By.ROWS),
                new RatchetSpec.Policy(
                        keys.find(RatchetKeys.ON_FAIL).orElse(Effect.BLOCK),
                        keys.find(RatchetKeys.ON_SLACK).orElse(Effect.NONE),
                        keys.find(RatchetKeys.ON_MISSING_BASELINE).orElse(Effect.WARN)),
                at));
    }

    private List<CheckSpec> named(Located<String> name) {
        CheckPattern pattern = new CheckPattern(name.value());
        List<CheckSpec> found = datasets.stream()
                .flatMap(dataset -> dataset.checks().stream())
                .filter(check -> pattern.matches(check.description()))
                .toList();
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>();
            datasets.stream()
                    .filter(dataset -> !dataset.checks().isEmpty())
                    .forEach(dataset -> known.add(dataset.name().value()));
            datasets.stream()
                    .flatMap(dataset -> dataset.checks().stream())
                    .forEach(check -> known.add(check.description().id()));
            notes.problem(Problem.unknown("data set or check", name.value(), name.at(), known));
        }
        return found;
    }

    private void cover(CheckSpec check, SourcePosition at) {
        SourcePosition earlier = covered.putIfAbsent(check.description().id(), at);
        if (earlier != null) {
            notes.problem(
                    at,
                    "the check '" + check.description().id() + "' is held by the ratchet at " + earlier + " already");
        }
    }

    private void needsKey(CheckSpec check, SourcePosition at) {
        String name = check.description().dataset();
        datasets.stream()
                .filter(dataset ->
                        dataset.name().value().equals(name) && dataset.key().isEmpty())
                .forEach(dataset -> notes.problem(
                        at,
                        "the data set '" + name
                                + "' has no 'key', so nothing tells its failing rows apart; give it one, or"
                                + " write by: count"));
    }
}
