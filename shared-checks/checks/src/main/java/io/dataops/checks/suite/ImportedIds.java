package io.dataops.checks.suite;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.results.CheckDescription;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names checks after the rules they come from, so that reports call them as their authors do. A second rule of the same name
 * and columns gets a fingerprint of what it asks, and one that asks the same again a number.
 */
final class ImportedIds {
    private final String format;
    private final Set<String> taken = new HashSet<>();

    /** What does not stand in an id; a rule may be a whole sentence. */
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private static final int LONGEST = 80;

    ImportedIds(String format) {
        this.format = format;
    }

    CheckSpec named(CheckSpec check, String rule) {
        CheckDescription description = check.description();
        String columns = String.join(",", description.columns());
        String plain =
                description.dataset() + "." + format + "." + name(rule) + (columns.isEmpty() ? "" : "." + columns);
        String id = taken.add(plain) ? plain : withFingerprint(plain, check);
        return named(check, id, rule);
    }

    /** A check that has an id as that of a rule. */
    static CheckSpec named(CheckSpec check, String id, String rule) {
        CheckDescription description = check.description();
        return check.described(new CheckDescription(
                id,
                description.dataset(),
                description.type(),
                description.columns(),
                description.severity(),
                rule + ": " + description.description(),
                description.expected(),
                description.source()));
    }

    private static String name(String rule) {
        String name = OTHERS.matcher(rule).replaceAll("_").replaceAll("^_+|_+$", "");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    private String withFingerprint(String plain, CheckSpec check) {
        String asked = plain + "~"
                + Fingerprint.of(check.check() + " " + check.scope().where()).shortForm();
        String id = asked;
        for (int number = 2; !taken.add(id); number++) {
            id = asked + "#" + number;
        }
        return id;
    }
}
