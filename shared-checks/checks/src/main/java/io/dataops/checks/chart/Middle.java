package io.dataops.checks.chart;

import java.util.Arrays;

/** The median: the number in the middle, or the mean of the two there. */
final class Middle {
    private Middle() {}

    /** @param numbers at least one */
    static double of(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2;
    }
}
