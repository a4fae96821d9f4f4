package io.dataops.checks.suggest;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.yaml.FlowText;
import java.util.ArrayList;
import java.util.List;

/** The key, and other columns whose values never repeat. A number that measures something is unique by chance. */
final class KeyRule implements TableRule {
    @Override
    public List<Suggestion> suggest(TableFacts table) {
        List<Suggestion> suggestions = new ArrayList<>();
        String rows = Words.rows(table.profile().rows());
        if (table.hasKey()) {
            suggestions.add(Suggestion.ofTable(
                    "primary_key",
                    FlowText.of(table.key()),
                    "tells all " + rows + " apart and is never null"
                            + (table.referred() ? ", and other data sets refer to it" : "")));
        }
        if (!table.hasEnough()) {
            return suggestions;
        }
        for (List<String> key : table.profile().keys()) {
            if (key.size() == 1 && !key.equals(table.key()) && isMeant(key.get(0), table)) {
                suggestions.add(
                        Suggestion.ofTable("unique", FlowText.of(key), "differs in each of " + rows + ", like a key"));
            }
        }
        return suggestions;
    }

    private static boolean isMeant(String name, TableFacts table) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .anyMatch(column -> (column.kind() == ColumnKind.TEXT && !column.isContact())
                        || (column.kind() == ColumnKind.INTEGER && column.isIdentifier()));
    }
}
