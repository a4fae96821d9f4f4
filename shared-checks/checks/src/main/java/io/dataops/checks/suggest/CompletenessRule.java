package io.dataops.checks.suggest;

import io.dataops.results.literal.Counted;
import java.util.List;

/**
 * No null where there is none, else as many as the rows do not exclude. Columns without a value have none to ask for, and those
 * whose limit would be all rows no limit.
 */
final class CompletenessRule implements TableRule {
    @Override
    public List<Suggestion> suggest(TableFacts table) {
        return table.hasEnough()
                ? table.columns().stream()
                        .filter(column -> column.profile().values() > 0)
                        .filter(column -> !table.key().contains(column.name()))
                        .flatMap(column -> suggest(column).stream())
                        .toList()
                : List.of();
    }

    private static List<Suggestion> suggest(ColumnFacts column) {
        long rows = column.profile().rows();
        long nulls = column.profile().nulls();
        RowsSeen seen = new RowsSeen(rows);
        if (nulls == 0) {
            return List.of(Suggestion.ofColumn(
                    "not_null",
                    column.name(),
                    "",
                    "no null in " + Words.rows(rows) + "; with 95% confidence fewer than "
                            + Words.percentAbove(seen.shareAtMost(0, RowsSeen.UNSEEN)) + " have one"));
        }
        String limit = Words.percentAbove(seen.shareAtMost(nulls, RowsSeen.SHARES));
        return limit.equals("100%")
                ? List.of()
                : List.of(Suggestion.ofColumn(
                        "not_null",
                        column.name(),
                        "at_most: " + limit,
                        Counted.digits(nulls) + " of " + Words.rows(rows) + (nulls == 1 ? " is" : " are")
                                + " null; with" + " 99.9% confidence the share is at most " + limit));
    }
}
