package io.dataops.checks.suggest;

import io.dataops.checks.yaml.FlowText;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.Objects;

/**
 * The values of a text column that has few, each in many rows. A value that never occurred in n rows has, at 95% confidence, a
 * share below 1 − 0.05^(1/n), about 3/n (rule of three, see {@link RowsSeen}). How likely the next row brings any new value at all
 * is estimated by the share of values that occur once (Good, The population frequencies of species and the estimation of
 * population parameters, 1953), which is zero here: each is in at least ten rows, else it may not be shown.
 */
final class AllowedValuesRule implements ColumnRule {
    /** How many rows there have to be for each value. */
    private static final int ROWS_PER_VALUE = 30;

    @Override
    public List<Suggestion> suggest(ColumnFacts column, TableFacts table) {
        if (!applies(column)) {
            return List.of();
        }
        List<String> values = column.values().stream()
                .map(value -> Objects.requireNonNull(value.value()))
                .sorted()
                .toList();
        long fewest = column.values().get(column.values().size() - 1).count();
        return List.of(Suggestion.ofColumn(
                "accepted_values",
                column.name(),
                "values: " + FlowText.of(values),
                "each in " + Counted.digits(fewest) + " or more of "
                        + Words.rows(column.profile().values())
                        + "; with 95% confidence a value never seen is in fewer than "
                        + Words.percentAbove(column.seen().shareAtMost(0, RowsSeen.UNSEEN))));
    }

    /** Whether the values are a set rather than a sample of one. */
    static boolean applies(ColumnFacts column) {
        return column.isListed() && column.profile().values() >= ROWS_PER_VALUE * column.distinct();
    }
}
