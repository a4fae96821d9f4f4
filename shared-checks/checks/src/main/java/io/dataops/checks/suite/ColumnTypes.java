package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.DeclaredType;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the types that a suite declares for columns, such as {@code { zip: text, price: decimal(10,2) }}. */
final class ColumnTypes {
    private static final List<String> NAMES =
            List.of("text", "integer", "decimal", "double", "boolean", "date", "time", "timestamp", "timestamp_tz");
    private static final String DECIMAL = "^decimal\\(\\s*[0-9]{1,2}\\s*(,\\s*[0-9]{1,2}\\s*)?\\)$";
    static final ParameterKind<Map<Column, DeclaredType>> KIND = ParameterKind.of(
            "types by column name",
            Map.of(
                    "type",
                    "object",
                    "additionalProperties",
                    Map.of("anyOf", List.of(Map.of("enum", NAMES), Map.of("type", "string", "pattern", DECIMAL)))),
            ColumnTypes::read);

    private ColumnTypes() {}

    private static Optional<Map<Column, DeclaredType>> read(YamlNode node, Notes notes) {
        if (!(node instanceof YamlMap map)) {
            notes.problem(Problem.expected("types by column name, such as { zip: text }", node));
            return Optional.empty();
        }
        Map<Column, DeclaredType> types = new LinkedHashMap<>();
        for (YamlEntry entry : map.entries()) {
            ParameterKind.TEXT
                    .read(entry.value(), notes)
                    .ifPresent(text -> DeclaredType.parse(text)
                            .ifPresentOrElse(
                                    type -> types.put(new Column(entry.key().value()), type),
                                    () -> notes.problem(unknown(text, entry))));
        }
        return Optional.of(types);
    }

    private static Problem unknown(String text, YamlEntry entry) {
        return text.startsWith("decimal")
                ? new Problem(
                        entry.value().at(),
                        "'" + text + "' is not a decimal type; write decimal(10,2), with at most 38 digits")
                : Problem.unknown("column type", text, entry.value().at(), NAMES);
    }
}
