package io.dataops.checks.model;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.binary.BinaryExamples;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A model that predicts a positive class more often in one of two groups of equal size.
 *
 * @param rows even, of each of the slices
 * @param slices at least 1
 * @param one share predicted positive in the one group
 * @param other share in the other
 */
record TwoGroups(int rows, int slices, double one, double other) implements DrawnRows.Population<BinaryExamples> {
    @Override
    public DrawnRows<BinaryExamples> draw(SplittableRandom random) {
        int all = rows * slices;
        int[] group = new int[all];
        Arrays.setAll(group, row -> row % 2);
        BitSet predicted = new BitSet(all);
        BitSet positive = new BitSet(all);
        for (int row = 0; row < all; row++) {
            predicted.set(row, random.nextDouble() < (group[row] == 0 ? one : other));
            positive.set(row, random.nextBoolean());
        }
        BinaryExamples examples = BinaryExamples.of(positive, all)
                .predictions(predicted)
                .groups(List.of(new Groups("g", new Partition(group, 2), List.of("a", "b"))))
                .build();
        return new DrawnRows<>(examples, examples, Optional.empty(), Optional.empty());
    }
}
