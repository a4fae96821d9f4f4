package io.dataops.checks.describe;

import io.dataops.checks.distribution.NumberCounts;
import io.dataops.checks.distribution.NumberDistribution;
import io.dataops.results.profile.ColumnProfile.Bar;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars for numbers: one for each of few different ones, else bars of one width. When a few far values would press all others
 * into one bar, the bars stand between the 1st and the 99th percentile, and the first and the last one reach to the ends.
 */
final class Histogram {
    private static final int MOST_SINGLE = 12;
    private static final int BARS = 24;
    /** How much wider than its middle the whole may be. */
    private static final double FAR = 3;

    private Histogram() {}

    static List<Bar> of(NumberDistribution distribution) {
        NumberCounts counts = distribution.counts();
        if (counts.from().isEmpty()) {
            return List.of();
        }
        if (counts.isExact() && counts.from().size() <= MOST_SINGLE) {
            List<Bar> bars = new ArrayList<>();
            for (int value = 0; value < counts.from().size(); value++) {
                double at = counts.from().get(value);
                bars.add(new Bar(at, at, counts.counts().get(value)));
            }
            return bars;
        }
        return distribution
                .moments()
                .map(moments -> ofOneWidth(counts, moments.min(), moments.max()))
                .orElse(List.of());
    }

    private static List<Bar> ofOneWidth(NumberCounts counts, double min, double max) {
        double low = at(counts, counts.total() / 100);
        double high = at(counts, counts.total() - 1 - counts.total() / 100);
        boolean far = high > low && max - min > FAR * (high - low);
        double from = far ? low : min;
        double width = ((far ? high : max) - from) / BARS;
        if (!(width > 0) || !Double.isFinite(width)) {
            return List.of(new Bar(min, max, counts.total()));
        }
        long[] bars = new long[BARS];
        for (int group = 0; group < counts.from().size(); group++) {
            int bar = (int) Math.floor((counts.from().get(group) - from) / width);
            bars[Math.max(0, Math.min(BARS - 1, bar))] += counts.counts().get(group);
        }
        List<Bar> drawn = new ArrayList<>();
        for (int bar = 0; bar < BARS; bar++) {
            double left = bar == 0 ? min : from + bar * width;
            double right = bar == BARS - 1 ? max : from + (bar + 1) * width;
            drawn.add(new Bar(left, right, bars[bar]));
        }
        return drawn;
    }

    private static double at(NumberCounts counts, long position) {
        long upto = 0;
        for (int group = 0; group < counts.from().size(); group++) {
            upto += counts.counts().get(group);
            if (upto > position) {
                return counts.from().get(group);
            }
        }
        return counts.from().get(counts.from().size() - 1);
    }
}
