package io.dataops.checks.suggest;

import io.dataops.checks.yaml.FlowText;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check as a suite says it, and why.
 *
 * @param type name of the check type
 * @param columns the columns that it asks one by one; none for one that names what it asks in {@code keys}
 * @param keys its other keys, each as {@code name: value} in YAML, or its whole value where there are no columns; may be empty
 * @param reason a phrase for people without a full stop, and without values that may not be seen
 */
record Suggestion(String type, List<String> columns, String keys, String reason, Standing standing) {
    Suggestion {
        columns = List.copyOf(columns);
    }

    /** A check of one column. */
    static Suggestion ofColumn(String type, String column, String keys, String reason) {
        return new Suggestion(type, List.of(column), keys, reason, Standing.PROPOSED);
    }

    /** A check of a data set, with its whole value. */
    static Suggestion ofTable(String type, String value, String reason) {
        return new Suggestion(type, List.of(), value, reason, Standing.PROPOSED);
    }

    /** The same for people alone. */
    Suggestion asHint() {
        return new Suggestion(type, columns, keys, reason, Standing.HINT);
    }

    /** Whether one entry with a list of columns says both. */
    boolean joins(Suggestion other) {
        return !columns.isEmpty()
                && !other.columns.isEmpty()
                && type.equals(other.type)
                && keys.equals(other.keys)
                && reason.equals(other.reason)
                && standing == other.standing;
    }

    Suggestion joined(Suggestion other) {
        List<String> both =
                Stream.concat(columns.stream(), other.columns.stream()).toList();
        return new Suggestion(type, both, keys, reason, standing);
    }

    /** The entry of the suite on one line. */
    String check() {
        if (columns.isEmpty()) {
            return type + ": " + keys;
        }
        String column = columns.size() == 1 ? FlowText.of(columns.get(0)) : FlowText.of(columns);
        return keys.isEmpty() ? type + ": " + column : type + ": { column: " + column + ", " + keys + " }";
    }
}
