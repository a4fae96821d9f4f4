package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.SourcePosition;
import io.dataops.results.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the list of {@code waivers}. */
final class WaiverReader {
    static final Parameter<String> CHECK =
            Parameter.optional("check", ParameterKind.TEXT, "The id of a check whose miss is accepted.");
    static final Parameter<String> GATE = Parameter.optional(
            "gate", ParameterKind.TEXT, "Instead of `check`: the id of a gate, with its slice where it has one.");
    static final Parameter<String> BY = Parameter.required("by", ParameterKind.TEXT, "Who decided.");
    static final Parameter<String> REASON = Parameter.required("reason", ParameterKind.TEXT, "Why.");
    static final Parameter<LocalDate> UNTIL =
            Parameter.required("until", ParameterKind.DATE, "The last day on which it counts, in UTC.");
    static final List<Parameter<?>> ALL = List.of(CHECK, GATE, BY, REASON, UNTIL);

    private final Set<String> checks;
    private final Set<String> gates;
    private final Notes notes;
    private final Map<String, SourcePosition> subjects = new LinkedHashMap<>();

    /**
     * A reader.
     *
     * @param checks the ids of all checks
     * @param gates the ids of all gates, without slices
     */
    WaiverReader(Set<String> checks, Set<String> gates, Notes notes) {
        this.checks = checks;
        this.gates = gates;
        this.notes = notes;
    }

    List<WaiverSpec> read(List<YamlNode> items) {
        List<WaiverSpec> waivers = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlMap map) {
                waiver(map).ifPresent(waivers::add);
            } else {
                notes.problem(
                        Problem.expected("a waiver, such as { check: ID, by: WHO, reason: WHY, until: DATE }", item));
            }
        }
        return waivers;
    }

    private Optional<WaiverSpec> waiver(YamlMap map) {
        Keys keys = Keys.of(map, "key of a waiver", ALL, notes);
        Optional<String> subject = subject(keys, map.at());
        Optional<String> by = needed(keys, BY, map.at());
        Optional<String> reason = needed(keys, REASON, map.at());
        Optional<LocalDate> until = needed(keys, UNTIL, map.at());
        if (subject.isEmpty() || by.isEmpty() || reason.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        SourcePosition earlier = subjects.putIfAbsent(subject.get(), map.at());
        if (earlier != null) {
            notes.problem(map.at(), "'" + subject.get() + "' is waived at " + earlier + " already");
        }
        return Optional.of(new WaiverSpec(new Waiver(subject.get(), by.get(), reason.get(), until.get()), map.at()));
    }

    private Optional<String> subject(Keys keys, SourcePosition at) {
        boolean check = keys.node(CHECK.name()).isPresent();
        if (check == keys.node(GATE.name()).isPresent()) {
            notes.problem(at, "a waiver is for one 'check' or one 'gate', by its id");
            return Optional.empty();
        }
        return check
                ? known(keys, CHECK, checks, Function.identity())
                : known(keys, GATE, gates, WaiverReader::allRows);
    }

    private Optional<String> known(
            Keys keys, Parameter<String> key, Set<String> ids, Function<String, String> declared) {
        Optional<String> id = keys.find(key);
        id.filter(name -> !ids.contains(declared.apply(name)))
                .ifPresent(name -> notes.problem(Problem.unknown(key.name(), name, keys.valueAt(key.name()), ids)));
        return id;
    }

    /** The id of a gate without its slice; what slices there are only the data tell. */
    private static String allRows(String id) {
        int slice = id.indexOf('[');
        return slice < 0 ? id : id.substring(0, slice);
    }

    private <T> Optional<T> needed(Keys keys, Parameter<T> key, SourcePosition at) {
        if (keys.node(key.name()).isEmpty()) {
            notes.problem(at, "a waiver needs '" + key.name() + "': who accepts the miss, why, and until when");
        }
        return keys.find(key);
    }
}
