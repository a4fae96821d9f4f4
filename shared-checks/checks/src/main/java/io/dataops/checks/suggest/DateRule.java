package io.dataops.checks.suggest;

import java.util.List;

/** Dates lie between 1900 and now, as the trial tells. How old the newest may be, one delivery cannot tell. */
final class DateRule implements ColumnRule {
    @Override
    public List<Suggestion> suggest(ColumnFacts column, TableFacts table) {
        if (!column.kind().hasDate() || !column.hasEnough()) {
            return List.of();
        }
        return List.of(
                Suggestion.ofColumn("plausible_date", column.name(), "", "between 1900 and the time of the build"),
                Suggestion.ofColumn(
                                "freshness",
                                column.name(),
                                "max_age: 2d",
                                "one delivery does not tell how old the newest may be; if rows keep coming:")
                        .asHint());
    }
}
