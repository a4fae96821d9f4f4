package io.dataops.checks.statistics;

import java.util.Arrays;

/**
 * The values of a statistic on draws.
 *
 * @param sorted those that are defined, in ascending order; not copied
 * @param undefined on how many draws it was undefined
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, compared by nobody
record Replicates(double[] sorted, int undefined) {
    /** Of values in any order, NaN where undefined. */
    static Replicates of(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value + 0.0)
                .sorted()
                .toArray();
        return new Replicates(sorted, values.length - sorted.length);
    }

    /** On how many draws the statistic was defined. */
    int defined() {
        return sorted.length;
    }

    /** How many values are above a bound. */
    int above(double bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }

    /** How many values are below a bound. */
    int below(double bound) {
        return sorted.length - above(Math.nextDown(bound));
    }
}
