package io.dataops.sql.duckdb;

import io.dataops.checks.plan.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads DuckDB's name of a nested type, such as {@code STRUCT(id BIGINT, tags VARCHAR[])}. */
final class NestedType {
    private static final String ELEMENTS = "[*]";
    private static final String VALUES = ".*";

    private final String text;
    private int at;

    private NestedType(String text) {
        this.text = text;
    }

    /**
     * A value within nested ones.
     *
     * @param steps from the column on, in DuckDB's path syntax without the leading {@code $}; none for the column itself
     */
    record Leaf(List<String> steps, ColumnKind kind) {
        private Leaf under(String step) {
            return new Leaf(Stream.concat(Stream.of(step), steps.stream()).toList(), kind);
        }

        String path() {
            return String.join("", steps);
        }

        /** Whether the path leads to any number of values. */
        boolean isOneOfMany() {
            return steps.contains(ELEMENTS) || steps.contains(VALUES);
        }

        /** As people write it: {@code .items[].id}. */
        @Override
        public String toString() {
            return steps.stream()
                    .map(step -> step.equals(ELEMENTS) ? "[]" : step.replace("\"", ""))
                    .collect(Collectors.joining());
        }
    }

    /** What the type holds, in its order; a type that is not nested holds itself. */
    static List<Leaf> leaves(String engineType) {
        return new NestedType(engineType).type();
    }

    private List<Leaf> type() {
        List<Leaf> leaves = named();
        while (at < text.length() && text.charAt(at) == '[') {
            at = text.indexOf(']', at) + 1;
            leaves = under(ELEMENTS, leaves);
        }
        return leaves;
    }

    private List<Leaf> named() {
        if (skip("STRUCT(")) {
            List<Leaf> leaves = new ArrayList<>();
            do {
                String name = name();
                leaves.addAll(under(".\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"', type()));
            } while (skip(", "));
            at++;
            return leaves;
        }
        if (skip("MAP(")) {
            type();
            at += 2;
            List<Leaf> values = under(VALUES, type());
            at++;
            return values;
        }
        return List.of(new Leaf(List.of(), DuckDbTypes.kind(scalar())));
    }

    /** The name of a field, and the blank behind it. */
    private String name() {
        int start = at;
        if (text.charAt(at) != '"') {
            at = text.indexOf(' ', at) + 1;
            return text.substring(start, at - 1);
        }
        do {
            at = text.indexOf('"', at + 1) + 1;
        } while (text.charAt(at) == '"');
        at++;
        return text.substring(start + 1, at - 2).replace("\"\"", "\"");
    }

    private String scalar() {
        int start = at;
        while (at < text.length() && ",[)".indexOf(text.charAt(at)) < 0) {
            at = text.charAt(at) == '(' ? text.indexOf(')', at) + 1 : at + 1;
        }
        return text.substring(start, at);
    }

    private boolean skip(String words) {
        boolean found = text.startsWith(words, at);
        at += found ? words.length() : 0;
        return found;
    }

    private static List<Leaf> under(String step, List<Leaf> leaves) {
        return leaves.stream().map(leaf -> leaf.under(step)).toList();
    }
}
