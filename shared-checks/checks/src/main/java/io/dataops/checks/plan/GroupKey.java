package io.dataops.checks.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values that the rows of a group have in common, in the order of its columns.
 *
 * @param values as text; empty for null
 */
public record GroupKey(List<Optional<String>> values) {
    public GroupKey {
        values = List.copyOf(values);
    }

    /** The values with commas between them; a null says null. */
    @Override
    public String toString() {
        return values.stream().map(value -> value.orElse("null")).collect(Collectors.joining(", "));
    }
}
