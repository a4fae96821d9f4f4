package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.policy.IdPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the list of {@code incidents}. */
final class IncidentReader {
    static final Parameter<LocalDate> FROM =
            Parameter.required("from", ParameterKind.DATE, "The first day, in UTC, whose numbers are wrong.");
    static final Parameter<LocalDate> UNTIL =
            Parameter.optional("until", ParameterKind.DATE, "The last one; by default the first is the only one.");
    static final Parameter<List<String>> OF = Parameter.optional(
            "of",
            ParameterKind.TEXTS,
            "Whose numbers: names of data sets and models, and ids of checks or metrics such as `churn.roc_auc`, in which `*`"
                    + " stands for any characters; by default all.");
    static final Parameter<String> BY = Parameter.required("by", ParameterKind.TEXT, "Who says so.");
    static final Parameter<String> REASON = Parameter.required("reason", ParameterKind.TEXT, "What happened.");
    static final List<Parameter<?>> ALL = List.of(FROM, UNTIL, OF, BY, REASON);

    private final Collection<String> known;
    private final Notes notes;

    /** @param known the names and ids that an incident may be of */
    IncidentReader(Collection<String> known, Notes notes) {
        this.known = known;
        this.notes = notes;
    }

    List<Incident> read(List<YamlNode> items) {
        List<Incident> incidents = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlMap map) {
                incident(map).ifPresent(incidents::add);
            } else {
                notes.problem(Problem.expected(
                        "an incident, such as { from: DATE, until: DATE, by: WHO, reason: WHAT }", item));
            }
        }
        return incidents;
    }

    private Optional<Incident> incident(YamlMap map) {
        Keys keys = Keys.of(map, "key of an incident", ALL, notes);
        Optional<LocalDate> from = needed(keys, FROM, map);
        Optional<String> by = needed(keys, BY, map);
        Optional<String> reason = needed(keys, REASON, map);
        Optional<LocalDate> until = keys.find(UNTIL).or(() -> from);
        List<String> of = keys.find(OF).orElse(List.of());
        of.stream()
                .filter(name -> known.stream().noneMatch(new IdPattern(name)::matches))
                .forEach(name -> notes.problem(
                        Problem.unknown("data set, model, check or metric", name, keys.valueAt(OF.name()), known)));
        if (from.isEmpty() || until.isEmpty() || by.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(from.get())) {
            notes.problem(keys.valueAt(UNTIL.name()), "the last day lies before the first one, " + from.get());
        }
        return Optional.of(new Incident(from.get(), until.get(), of, by.get(), reason.get(), map.at()));
    }

    private <T> Optional<T> needed(Keys keys, Parameter<T> key, YamlMap map) {
        if (keys.node(key.name()).isEmpty()) {
            notes.problem(
                    map.at(), "an incident needs '" + key.name() + "': from when, who says so, and what happened");
        }
        return keys.find(key);
    }
}
