package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;
import io.dataops.results.literal.NearestName;
import io.dataops.results.literal.Quoted;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * One thing the user has to change. Prints as {@code dataops.yaml:12:9: message}; sorts by place, then message.
 *
 * @param at where the user has to look
 * @param message one sentence without a full stop: what is wrong and the nearest thing that works
 */
public record Problem(SourcePosition at, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::message);
    private static final int MOST_NAMES = 12;

    /**
     * A name that nothing has, with the nearest known one, else with the first 12 known names.
     *
     * @param kind what the name should be of, in the singular; its plural adds an s
     * @param name as written
     * @param at where the name is written
     * @param known the names that are valid here, in the order to list them
     */
    public static Problem unknown(String kind, String name, SourcePosition at, Collection<String> known) {
        return new Problem(at, "unknown " + kind + " " + Quoted.text(name) + "; " + advice(kind, name, known));
    }

    /** A column that a data set does not have, with the nearest one it has, else with its first 12. */
    public static Problem noColumn(String dataset, String name, SourcePosition at, Collection<String> columns) {
        return new Problem(
                at,
                "the data set " + dataset + " has no column " + Quoted.text(name) + "; "
                        + advice("column", name, columns));
    }

    private static String advice(String kind, String name, Collection<String> known) {
        return NearestName.to(name, known)
                .map(nearest -> "did you mean " + Quoted.text(nearest) + "?")
                .orElseGet(() -> list(kind, known));
    }

    /**
     * A node of another kind than wanted: {@code expected a list, but found the text 'id'}.
     *
     * @param expected what should stand there, with its article
     */
    public static Problem expected(String expected, YamlNode found) {
        return new Problem(found.at(), "expected " + expected + ", but found " + found.description());
    }

    private static String list(String kind, Collection<String> known) {
        if (known.isEmpty()) {
            return "no " + kind + " is known here";
        }
        String names = known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        String rest = known.size() > MOST_NAMES ? " and " + (known.size() - MOST_NAMES) + " more" : "";
        return known.size() == 1
                ? "the only " + kind + " is " + names
                : "known " + plural(kind) + " are " + names + rest;
    }

    /** An s behind the noun: {@code keys of samples}, {@code check types}. */
    private static String plural(String kind) {
        int of = kind.indexOf(" of ");
        return of < 0 ? kind + "s" : kind.substring(0, of) + "s" + kind.substring(of);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return at + ": " + message;
    }
}
