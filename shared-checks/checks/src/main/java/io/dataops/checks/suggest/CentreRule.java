package io.dataops.checks.suggest;

import io.dataops.results.profile.ColumnProfile;
import java.util.List;
import java.util.Optional;

/**
 * Where the middle of numbers that measure something lies: between the limits that hold the mean of as many rows again, or, with a
 * heavy tail, where means jump, their median. Rows of one day are seldom independent of each other, so a miss warns.
 */
final class CentreRule implements ColumnRule {
    /** Below, a mean is not yet distributed like a normal one, and the band of a median is most of the data. */
    private static final int FEWEST = 100;

    private static final String TOLD = ", if they are like these and independent";

    @Override
    public List<Suggestion> suggest(ColumnFacts column, TableFacts table) {
        ColumnProfile.Range range = column.profile().range();
        boolean varies = column.kind().isNumber() && column.distinct() > 2 && column.isMeasured();
        if (!varies || column.hasInfinite() || column.profile().values() < FEWEST || range == null) {
            return List.of();
        }
        Optional<Suggestion> found = isHeavy(column, range) ? median(column) : mean(column, range);
        return found.map(List::of).orElse(List.of());
    }

    /**
     * Whether single values decide where the mean is: one lies so far out that it makes up more than a ninth of the variance,
     * which makes the t-distribution a bad guess.
     */
    private static boolean isHeavy(ColumnFacts column, ColumnProfile.Range range) {
        Double mean = range.mean();
        Double deviation = range.deviation();
        if (mean == null || deviation == null) {
            return true;
        }
        double farthest = Math.max(Double.parseDouble(range.max()) - mean, mean - Double.parseDouble(range.min()));
        return farthest > Math.sqrt((double) column.profile().values()) / 3 * deviation;
    }

    private static Optional<Suggestion> mean(ColumnFacts column, ColumnProfile.Range range) {
        Double mean = range.mean();
        Double deviation = range.deviation();
        if (mean == null || deviation == null || !(deviation > 0)) {
            return Optional.empty();
        }
        double margin = column.seen().meanMargin(deviation);
        return Optional.of(Suggestion.ofColumn(
                "mean",
                column.name(),
                limits(mean - margin, mean + margin, margin),
                "99 of 100 times the mean of as many rows again lies there" + TOLD));
    }

    private static Optional<Suggestion> median(ColumnFacts column) {
        return column.middle()
                .filter(middle -> middle.low() < middle.high())
                .map(middle -> Suggestion.ofColumn(
                        "median",
                        column.name(),
                        limits(middle.low(), middle.high(), middle.high() - middle.low()),
                        "99 of 100 times the median of as many rows again lies there, whatever their distribution"
                                + TOLD));
    }

    private static String limits(double low, double high, double distance) {
        return "min: " + Words.number(Digits.below(low, distance / 10)) + ", max: "
                + Words.number(Digits.above(high, distance / 10)) + ", severity: warn";
    }
}
