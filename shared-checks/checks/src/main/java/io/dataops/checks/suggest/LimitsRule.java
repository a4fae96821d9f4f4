package io.dataops.checks.suggest;

import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.ColumnProfile.Quantile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Limits of numbers that measure something: 0 where no number is below it, else and above the limit of the {@link Tail}. */
final class LimitsRule implements ColumnRule {
    @Override
    public List<Suggestion> suggest(ColumnFacts column, TableFacts table) {
        ColumnProfile.Range range = column.profile().range();
        if (!column.kind().isNumber()
                || !column.hasEnough()
                || !column.isMeasured()
                || range == null
                || column.hasInfinite()) {
            return List.of();
        }
        double min = Double.parseDouble(range.min());
        double max = Double.parseDouble(range.max());
        List<String> keys = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        String rows = Words.rows(column.profile().values());
        if (min >= 0) {
            keys.add("min: 0");
            reasons.add("none of " + rows + " is negative");
        } else {
            limit(Tail.lower(range.quantiles(), min, column.profile().values()), "min", keys, reasons);
        }
        limit(upper(range.quantiles(), min, max, column.profile().values()), "max", keys, reasons);
        return keys.isEmpty()
                ? List.of()
                : List.of(Suggestion.ofColumn(
                        "between", column.name(), String.join(", ", keys), String.join("; ", reasons)));
    }

    private static void limit(Optional<Tail> tail, String key, List<String> keys, List<String> reasons) {
        tail.flatMap(Tail::limit).ifPresent(limit -> {
            BigDecimal shown = key.equals("min") ? limit.negate() : limit;
            keys.add(key + ": " + Words.number(shown));
            String reason = tail.get().reason();
            int last = reasons.size() - 1;
            if (last >= 0 && reasons.get(last).equals("min is " + reason)) {
                reasons.set(last, "min and max are " + reason);
            } else {
                reasons.add(key + " is " + reason);
            }
        });
    }

    private static Optional<Tail> upper(List<Quantile> quantiles, double min, double max, long values) {
        return Tail.upper(quantiles, max, values)
                .map(tail -> min >= 0 && tail.isHeavy(median(quantiles)) ? tail.byFactors() : tail);
    }

    private static double median(List<Quantile> quantiles) {
        return quantiles.stream()
                .filter(quantile -> quantile.probability() == 0.5)
                .mapToDouble(Quantile::value)
                .findFirst()
                .orElse(0);
    }
}
