package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Paired;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Rows of two sides, as paired tests take them. */
final class PairedRows {
    private PairedRows() {}

    /** The stored rows that count and meet a condition, each as often as it counts. */
    static int[] where(RowWeights weights, IntPredicate condition) {
        return Arrays.stream(weights.drawn()).filter(condition).toArray();
    }

    static Paired hits(int[] rows, IntPredicate candidate, IntPredicate baseline) {
        return new Paired.Hits(flags(rows, candidate), flags(rows, baseline));
    }

    static Paired losses(int[] rows, IntToDoubleFunction candidate, IntToDoubleFunction baseline) {
        return new Paired.Losses(numbers(rows, candidate), numbers(rows, baseline));
    }

    static boolean[] flags(int[] rows, IntPredicate flag) {
        boolean[] flags = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            flags[i] = flag.test(rows[i]);
        }
        return flags;
    }

    static double[] numbers(int[] rows, IntToDoubleFunction number) {
        return Arrays.stream(rows).mapToDouble(number).toArray();
    }
}
