package io.dataops.checks.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Strata that each have rows enough to be drawn from. Drawn from n rows, the variance of their mean is smaller than it is by a
 * factor of (n - 1) / n: of two rows by half, of one row altogether. So small strata are taken for one, which adds to the
 * variance what lies between them: the method of collapsed strata (Cochran, Sampling techniques, 1977, 5A.12).
 */
public final class CollapsedStrata {
    private CollapsedStrata() {}

    /**
     * Strata of at least so many rows: smaller ones are taken for one, with as few of the others, smallest first, as it then
     * needs. When all rows are fewer they are one stratum.
     *
     * @param strata the stratum of each row, a number from 0; not changed
     * @param fewest at least 1
     * @return the stratum of each row
     */
    public static int[] of(int[] strata, long fewest) {
        int[] rows = new int[Arrays.stream(strata).max().orElse(-1) + 1];
        for (int stratum : strata) {
            rows[stratum]++;
        }
        List<Integer> smallestFirst = IntStream.range(0, rows.length)
                .filter(stratum -> rows[stratum] > 0)
                .boxed()
                .sorted(Comparator.comparing(stratum -> rows[stratum]))
                .toList();
        int[] collapsed = new int[rows.length];
        Arrays.setAll(collapsed, stratum -> stratum);
        long together = 0;
        for (int stratum : smallestFirst) {
            boolean lacksRows = together > 0 && together < fewest;
            if (rows[stratum] < fewest || lacksRows) {
                collapsed[stratum] = smallestFirst.get(0);
                together += rows[stratum];
            }
        }
        return Arrays.stream(strata).map(stratum -> collapsed[stratum]).toArray();
    }
}
