package io.dataops.checks.diff;

import io.dataops.checks.check.Asked;
import io.dataops.checks.check.Change;
import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Parameter;
import io.dataops.results.literal.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The differences between two declarations of the same thing, key by key.
 *
 * @param subject what they declare
 */
record KeyDifferences(String subject, Declaration before, Declaration after) {
    List<Difference> list() {
        List<Difference> differences = new ArrayList<>();
        for (List<Parameter<?>> limit : limits()) {
            Parameter<?> then = written(before, limit);
            Parameter<?> now = written(after, limit);
            Change change = asked(before, then).to(asked(after, now));
            if (change != Change.SAME) {
                differences.add(difference(change, now.name(), words(then.name(), now.name())));
            }
        }
        for (String key : undeclared()) {
            if (!before.text(key).equals(after.text(key))) {
                differences.add(difference(Change.OTHER, key, words(key, key)));
            }
        }
        return differences;
    }

    /** Parameters that say the same thing in different words stand together. */
    private Collection<List<Parameter<?>>> limits() {
        Map<String, List<Parameter<?>>> limits = new LinkedHashMap<>();
        for (Parameter<?> parameter : after.parameters()) {
            String limit = parameter.strictness().limit();
            String key = limit.isEmpty() ? "key " + parameter.name() : "limit " + limit;
            limits.computeIfAbsent(key, unseen -> new ArrayList<>()).add(parameter);
        }
        return limits.values();
    }

    private static Parameter<?> written(Declaration declaration, List<Parameter<?>> limit) {
        return limit.stream()
                .filter(parameter -> declaration.text(parameter.name()).isPresent())
                .findFirst()
                .orElse(limit.get(0));
    }

    private static Asked asked(Declaration declaration, Parameter<?> parameter) {
        return declaration.asked(parameter);
    }

    /** Keys whose values have shapes of their own; they only compare as texts. */
    private Set<String> undeclared() {
        Set<String> keys = new LinkedHashSet<>(before.nodes().keySet());
        keys.addAll(after.nodes().keySet());
        after.parameters().forEach(parameter -> keys.remove(parameter.name()));
        return keys;
    }

    private String words(String keyThen, String keyNow) {
        Optional<String> then = before.text(keyThen);
        Optional<String> now = after.text(keyNow);
        String was = then.map(text -> "was " + Quoted.text(text)).orElse("was not given");
        // A limit that is gone has no other words than the ones it had.
        String key = now.isPresent() ? keyNow : keyThen;
        String is = key + now.map(text -> " is " + Quoted.text(text)).orElse(" is not given");
        return is + ", " + (key.equals(keyThen) ? was : keyThen + " " + was);
    }

    private Difference difference(Change change, String key, String words) {
        Difference.Kind kind =
                switch (change) {
                    case LOOSER -> Difference.Kind.LOOSENED;
                    case TIGHTER -> Difference.Kind.TIGHTENED;
                    case OTHER, SAME -> Difference.Kind.CHANGED;
                };
        String verb =
                switch (kind) {
                    case LOOSENED -> " asks less: ";
                    case TIGHTENED -> " asks more: ";
                    case CHANGED, ADDED, REMOVED -> " asks something else: ";
                };
        return new Difference(kind, subject, key, before.at(), after.at(), "the " + subject + verb + words);
    }
}
