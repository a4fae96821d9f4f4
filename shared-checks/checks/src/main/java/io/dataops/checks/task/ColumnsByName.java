package io.dataops.checks.task;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a map of names of classes or labels to their columns, in the order of the file; no column stands twice. */
final class ColumnsByName {
    static final ParameterKind<Map<String, Column>> KIND = ParameterKind.of(
            "a column for each name, such as { cat: p_cat, dog: p_dog }",
            Map.of("type", "object", "minProperties", 1, "additionalProperties", ParameterKind.COLUMN.schema()),
            ColumnsByName::read);

    private ColumnsByName() {}

    private static Optional<Map<String, Column>> read(YamlNode node, Notes notes) {
        if (!(node instanceof YamlMap map)) {
            notes.problem(Problem.expected("a map of names to columns", node));
            return Optional.empty();
        }
        if (map.entries().isEmpty()) {
            notes.problem(node.at(), "the map is empty; write at least one name and its column");
            return Optional.empty();
        }
        Map<String, Column> columns = new LinkedHashMap<>();
        boolean fits = true;
        for (YamlEntry entry : map.entries()) {
            Optional<Column> column = ParameterKind.COLUMN.read(entry.value(), notes);
            if (column.isPresent() && columns.containsValue(column.get())) {
                notes.problem(entry.value().at(), entry.value().description() + " stands twice in the map");
            }
            column.ifPresent(found -> columns.put(entry.key().value(), found));
            fits &= column.isPresent();
        }
        return fits ? Optional.of(Collections.unmodifiableMap(columns)) : Optional.empty();
    }
}
