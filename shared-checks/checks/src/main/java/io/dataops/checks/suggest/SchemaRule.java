package io.dataops.checks.suggest;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.yaml.FlowText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns that are there, and the types of those that have a value: files without types tell them by their values. */
final class SchemaRule implements TableRule {
    /** A file may happen to have no fraction tomorrow. */
    private static final String FRACTIONS = "[integer, decimal, double]";

    @Override
    public List<Suggestion> suggest(TableFacts table) {
        List<Suggestion> suggestions = new ArrayList<>();
        List<String> names = table.columns().stream().map(ColumnFacts::name).toList();
        if (names.isEmpty()) {
            return suggestions;
        }
        suggestions.add(Suggestion.ofTable(
                "columns",
                "{ columns: " + FlowText.of(names) + ", extra: allowed }",
                "the columns of today, in any order; one more is all right, one less is not"));
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (ColumnFacts column : table.columns()) {
            if (column.profile().values() > 0) {
                types.computeIfAbsent(accepted(column.kind()), kind -> new ArrayList<>())
                        .add(column.name());
            }
        }
        types.forEach((kind, columns) -> suggestions.add(new Suggestion(
                "column_type",
                columns,
                "is: " + kind,
                "the types of today; where numbers have fractions, whole ones are all right too",
                Standing.PROPOSED)));
        return suggestions;
    }

    private static String accepted(ColumnKind kind) {
        return kind == ColumnKind.DECIMAL || kind == ColumnKind.DOUBLE ? FRACTIONS : kind.toString();
    }
}
