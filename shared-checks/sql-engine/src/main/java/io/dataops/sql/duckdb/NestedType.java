package io.dataops.sql.duckdb;

import io.dataops.checks.plan.ColumnKind;
import java.util.ArrayList;
import java.util.List;

/** Reads DuckDB's name of a nested type, such as {@code STRUCT(id BIGINT, tags VARCHAR[])}. */
final class NestedType {
    private final String text;
    private int at;

    private NestedType(String text) {
        this.text = text;
    }

    /**
     * A value within nested ones.
     *
     * @param path from the column on, in DuckDB's path syntax without the leading {@code $}; one with a {@code *} leads to
     *     any number of values
     */
    record Leaf(String path, ColumnKind kind) {
        private Leaf under(String step) {
            return new Leaf(step + path, kind);
        }

        boolean isOneOfMany() {
            return path.contains("[*]") || path.contains(".*");
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
            leaves = under("[*]", leaves);
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
            List<Leaf> values = under(".*", type());
            at++;
            return values;
        }
        return List.of(new Leaf("", DuckDbTypes.kind(scalar())));
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
