package io.dataops.checks.diff;

import io.dataops.checks.check.Declaration;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.Incident;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.WaiverSpec;
import io.dataops.results.CheckDescription;
import io.dataops.results.SourcePosition;
import io.dataops.results.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one suite asks less, more or otherwise than another. Data sets, models and gates are the same when they have the
 * same name or id; so are checks, and those that are left over when they have the same type and columns.
 */
final class SuiteDiff {
    private final Suite before;
    private final Suite after;
    private final List<Difference> differences = new ArrayList<>();

    private SuiteDiff(Suite before, Suite after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The differences: data sets, models, gates and ratchets first, then checks, waivers and incidents; each in the order of
     * its suite.
     */
    static List<Difference> between(Suite before, Suite after) {
        SuiteDiff diff = new SuiteDiff(before, after);
        diff.declarations();
        diff.checks();
        diff.waivers();
        diff.incidents();
        return List.copyOf(diff.differences);
    }

    private void declarations() {
        Map<String, Declaration> then = named(before.declared(), SuiteDiff::subject);
        Map<String, Declaration> now = named(after.declared(), SuiteDiff::subject);
        then.forEach((subject, declaration) -> {
            @Nullable Declaration other = now.get(subject);
            if (other == null) {
                gone(declaration, subject);
            } else {
                differences.addAll(new KeyDifferences(subject, declaration, other).list());
            }
        });
        now.forEach((subject, declaration) -> {
            if (!then.containsKey(subject)) {
                come(declaration, subject);
            }
        });
    }

    private void gone(Declaration declaration, String subject) {
        boolean ratchet = declaration.kind() == Declaration.Kind.RATCHET;
        differences.add(new Difference(
                ratchet ? Difference.Kind.CHANGED : Difference.Kind.REMOVED,
                subject,
                "",
                declaration.at(),
                null,
                "the " + subject + " is gone" + (ratchet ? ", so its checks stand on their own" : "")));
    }

    private void come(Declaration declaration, String subject) {
        boolean ratchet = declaration.kind() == Declaration.Kind.RATCHET;
        differences.add(new Difference(
                ratchet ? Difference.Kind.CHANGED : Difference.Kind.ADDED,
                subject,
                "",
                null,
                declaration.at(),
                "the " + subject + " is new" + (ratchet ? ", so rows that fail in the baseline are tolerated" : "")));
    }

    private void checks() {
        Map<String, CheckSpec> then = named(before.checks(), SuiteDiff::id);
        Map<String, CheckSpec> now = named(after.checks(), SuiteDiff::id);
        Map<CheckSpec, CheckSpec> same = new LinkedHashMap<>();
        then.forEach((id, check) -> Optional.ofNullable(now.get(id)).ifPresent(other -> same.put(check, other)));
        // A second check of a type and columns gives the first one another id.
        List<CheckSpec> left = new ArrayList<>(now.values());
        left.removeAll(same.values());
        for (CheckSpec check : then.values()) {
            if (!same.containsKey(check)) {
                left.stream().filter(other -> alike(check, other)).findFirst().ifPresent(other -> {
                    same.put(check, other);
                    left.remove(other);
                });
            }
        }
        for (CheckSpec check : then.values()) {
            @Nullable CheckSpec other = same.get(check);
            if (other == null) {
                gone(check.declaration(), "check " + id(check));
            } else {
                compare(check, other);
            }
        }
        left.forEach(check -> come(check.declaration(), "check " + id(check)));
    }

    private void compare(CheckSpec check, CheckSpec other) {
        String subject = "check " + id(other);
        CheckDescription then = check.description();
        CheckDescription now = other.description();
        if (then.type().equals(now.type()) && then.dataset().equals(now.dataset())) {
            differences.addAll(new KeyDifferences(subject, check.declaration(), other.declaration()).list());
        } else {
            differences.add(new Difference(
                    Difference.Kind.CHANGED,
                    subject,
                    "",
                    then.source(),
                    now.source(),
                    "the " + subject + " asks something else: " + now.type() + " of " + now.dataset() + " and not "
                            + then.type() + " of " + then.dataset()));
        }
    }

    private static boolean alike(CheckSpec one, CheckSpec other) {
        return one.description().dataset().equals(other.description().dataset())
                && one.description().type().equals(other.description().type())
                && one.description().columns().equals(other.description().columns());
    }

    private void waivers() {
        Map<String, WaiverSpec> then =
                named(before.waivers(), waiver -> waiver.waiver().subject());
        Map<String, WaiverSpec> now =
                named(after.waivers(), waiver -> waiver.waiver().subject());
        now.forEach((id, spec) -> {
            @Nullable WaiverSpec earlier = then.get(id);
            if (earlier == null) {
                waiver(Difference.Kind.LOOSENED, id, null, spec.at(), accepted(spec.waiver()));
            } else {
                days(id, earlier, spec);
            }
        });
        then.forEach((id, spec) -> {
            if (!now.containsKey(id)) {
                waiver(Difference.Kind.TIGHTENED, id, spec.at(), null, "the waiver of " + id + " is gone");
            }
        });
    }

    private void days(String id, WaiverSpec then, WaiverSpec now) {
        int order = now.waiver().until().compareTo(then.waiver().until());
        if (order > 0) {
            String was = ", and was until " + then.waiver().until();
            waiver(Difference.Kind.LOOSENED, id, then.at(), now.at(), accepted(now.waiver()) + was);
        } else if (order < 0) {
            String earlier =
                    "the waiver of " + id + " ends earlier: " + now.waiver().until();
            waiver(Difference.Kind.TIGHTENED, id, then.at(), now.at(), earlier);
        }
    }

    private static String accepted(Waiver waiver) {
        return "a miss of " + waiver.subject() + " is accepted until " + waiver.until() + " by " + waiver.by() + " ("
                + waiver.reason() + ")";
    }

    private void waiver(
            Difference.Kind kind,
            String id,
            @Nullable SourcePosition then,
            @Nullable SourcePosition now,
            String sentence) {
        differences.add(new Difference(kind, "waiver " + id, "", then, now, sentence));
    }

    /** Days that a gate on history no longer learns from move its limits; nothing says which way. */
    private void incidents() {
        Set<String> then = before.incidents().stream().map(SuiteDiff::leftOut).collect(Collectors.toSet());
        for (Incident incident : after.incidents()) {
            String leftOut = leftOut(incident);
            if (!then.contains(leftOut)) {
                differences.add(new Difference(
                        Difference.Kind.CHANGED,
                        "incident " + incident.from(),
                        "",
                        null,
                        incident.at(),
                        leftOut + ", says " + incident.by() + " (" + incident.reason() + ")"));
            }
        }
    }

    private static String leftOut(Incident incident) {
        String days = incident.from().equals(incident.until())
                ? incident.from().toString()
                : incident.from() + " to " + incident.until();
        String whose = incident.of().isEmpty() ? "" : " of " + String.join(", ", incident.of());
        return "nothing is learned from " + days + whose;
    }

    private static String subject(Declaration declaration) {
        return declaration.kind() + " " + declaration.name();
    }

    private static String id(CheckSpec check) {
        return check.description().id();
    }

    private static <T> Map<String, T> named(List<T> all, Function<T, String> name) {
        return all.stream()
                .collect(Collectors.toMap(name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
