package io.dataops.results.policy;

import io.dataops.results.literal.DurationLiteral;
import io.dataops.results.literal.LiteralException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one policy from text and keeps all faults until the end. */
final class PolicyReader {
    private static final Pattern SEPARATOR = Pattern.compile("[,\\r\\n]");
    private static final String NOTHING = "none";

    private final List<String> faults = new ArrayList<>();

    Policy read(PolicyText text) throws PolicyException {
        Policy policy = new Policy(
                new HashSet<>(entries(text.datasets())),
                patterns(text.checks()),
                new HashSet<>(entries(text.models())),
                limits(text.limits()),
                maxAge(text.maxAge().strip()),
                waivable(text.waivable()),
                text.keepChecks(),
                text.clean());
        if (!faults.isEmpty()) {
            throw new PolicyException(String.join("\n", faults));
        }
        return policy;
    }

    private static List<String> entries(String list) {
        return SEPARATOR
                .splitAsStream(list)
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static Set<IdPattern> patterns(String list) {
        Set<IdPattern> patterns = new HashSet<>();
        entries(list).forEach(entry -> patterns.add(new IdPattern(entry)));
        return patterns;
    }

    private List<Limit> limits(String list) {
        List<Limit> limits = new ArrayList<>();
        for (String entry : entries(list)) {
            try {
                limits.add(Limit.parse(entry));
            } catch (PolicyException e) {
                faults.add("limits: " + e.getMessage());
            }
        }
        return limits;
    }

    private @Nullable Duration maxAge(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            Duration age = DurationLiteral.parse(text);
            if (!age.isZero()) {
                return age;
            }
            faults.add("maxAge: '" + text + "' allows no result at all; write a longer time such as 24h");
        } catch (LiteralException e) {
            faults.add("maxAge: " + e.sentence());
        }
        return null;
    }

    private Set<Set<IdPattern>> waivable(@Nullable String list) {
        if (list == null || entries(list).isEmpty()) {
            return Set.of();
        } else if (!entries(list).contains(NOTHING)) {
            return Set.of(patterns(list));
        } else if (entries(list).size() > 1) {
            faults.add("waivable: '" + NOTHING + "' cannot stand beside patterns; write it alone or leave it out");
        }
        return Set.of(Set.of());
    }
}
