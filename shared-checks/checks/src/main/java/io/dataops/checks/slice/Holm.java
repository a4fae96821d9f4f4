package io.dataops.checks.slice;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's adjustment (A simple sequentially rejective multiple test procedure, 1979). */
final class Holm {
    private Holm() {}

    /** Adjusted p-values in the same order, each at most 1. */
    static double[] adjusted(double[] pValues) {
        double[] adjusted = new double[pValues.length];
        int[] ascending = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(index -> pValues[index]))
                .mapToInt(Integer::intValue)
                .toArray();
        double greatest = 0;
        for (int place = 0; place < ascending.length; place++) {
            greatest = Math.max(greatest, (ascending.length - place) * pValues[ascending[place]]);
            adjusted[ascending[place]] = Math.min(1, greatest);
        }
        return adjusted;
    }
}
