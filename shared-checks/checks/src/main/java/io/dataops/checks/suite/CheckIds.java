package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.results.CheckDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every check an id of its own that does not depend on its place: what the suite says, else data set, type and
 * columns. Checks that share the latter get a fingerprint of what they ask behind it, so an id changes once, when the
 * second check of the same type and columns comes or goes; an id of the suite's own never does.
 */
final class CheckIds {
    private CheckIds() {}

    static String defaultId(String dataset, String type, List<String> columns) {
        return dataset + "." + type + (columns.isEmpty() ? "" : "." + String.join(",", columns));
    }

    static List<CheckSpec> unique(List<CheckSpec> checks, Notes notes) {
        Map<String, Integer> uses = new HashMap<>();
        checks.forEach(check -> uses.merge(check.description().id(), 1, Integer::sum));
        Map<String, CheckSpec> seen = new HashMap<>();
        List<CheckSpec> unique = new ArrayList<>();
        for (CheckSpec check : checks) {
            boolean shared = uses.getOrDefault(check.description().id(), 0) > 1 && hasDefaultId(check);
            CheckSpec named = shared ? withFingerprint(check) : check;
            CheckSpec earlier = seen.putIfAbsent(named.description().id(), named);
            if (earlier != null) {
                notes.problem(
                        check.description().source(),
                        "the check '" + check.description().id() + "' stands already at "
                                + earlier.description().source() + "; remove one, or give it an id of its own");
            }
            unique.add(named);
        }
        return unique;
    }

    private static boolean hasDefaultId(CheckSpec check) {
        CheckDescription description = check.description();
        return description.id().equals(defaultId(description.dataset(), description.type(), description.columns()));
    }

    private static CheckSpec withFingerprint(CheckSpec check) {
        CheckDescription description = check.description();
        String asked = check.check() + " " + check.scope().where();
        CheckDescription named = new CheckDescription(
                description.id() + "~" + Fingerprint.of(asked).shortForm(),
                description.dataset(),
                description.type(),
                description.columns(),
                description.severity(),
                description.description(),
                description.expected(),
                description.source());
        return check.described(named);
    }
}
