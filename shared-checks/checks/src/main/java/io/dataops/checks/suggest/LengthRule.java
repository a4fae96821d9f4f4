package io.dataops.checks.suggest;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.suggest.ColumnFacts.Lengths;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How long texts are. Of n rows to come the next is longer than all of n before with a probability of 1/(n + 1), so the longest is
 * no limit; twice its length is one that finds columns which moved and fields that were never closed. Texts that all have one
 * length have it by rule: another length is in fewer rows than the rule of three says.
 */
final class LengthRule implements ColumnRule {
    @Override
    public List<Suggestion> suggest(ColumnFacts column, TableFacts table) {
        if (column.kind() != ColumnKind.TEXT || !column.hasEnough() || AllowedValuesRule.applies(column)) {
            return List.of();
        }
        return column.lengths()
                .filter(lengths -> lengths.longest() > 0)
                .map(lengths -> suggestion(column, lengths))
                .map(List::of)
                .orElse(List.of());
    }

    private static Suggestion suggestion(ColumnFacts column, Lengths lengths) {
        String rows = Words.rows(column.profile().values());
        if (lengths.shortest() == lengths.longest() && column.distinct() > 1) {
            return Suggestion.ofColumn(
                    "length",
                    column.name(),
                    "equals: " + lengths.longest(),
                    "all of " + rows + " have this length; with 95% confidence fewer than "
                            + Words.percentAbove(column.seen().shareAtMost(0, RowsSeen.UNSEEN)) + " have not");
        }
        String most = BigDecimal.valueOf(2 * lengths.longest())
                .round(new MathContext(1, RoundingMode.CEILING))
                .toPlainString();
        return Suggestion.ofColumn(
                "length",
                column.name(),
                lengths.shortest() > 0 ? "min: 1, max: " + most : "max: " + most,
                (lengths.shortest() > 0 ? "none is empty, and the limit is" : "the limit is")
                        + " at least twice the longest of " + rows);
    }
}
