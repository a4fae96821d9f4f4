package io.dataops.checks.suggest;

import io.dataops.checks.yaml.FlowText;
import io.dataops.results.profile.DataProfile.Link;
import java.util.List;
import java.util.regex.Pattern;

/** A column whose values are all among those of a key that it is named after. */
final class LinkRule implements ColumnRule {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public List<Suggestion> suggest(ColumnFacts column, TableFacts table) {
        return table.link(column.name())
                .filter(link -> column.hasEnough())
                .map(link -> Suggestion.ofColumn(
                        "foreign_key",
                        column.name(),
                        "references: " + target(link),
                        "all " + Words.rows(column.profile().values()) + " are found there, and the names fit"))
                .map(List::of)
                .orElse(List.of());
    }

    private static String target(Link link) {
        return PLAIN.matcher(link.targetColumn()).matches()
                ? link.target() + "." + link.targetColumn()
                : "{ " + link.target() + ": [" + FlowText.of(link.targetColumn()) + "] }";
    }
}
