package io.dataops.checks.model;

import io.dataops.checks.metric.binary.BinaryExamples;
import java.util.BitSet;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A baseline that separates two classes, and a candidate that gives the same scores but for a few positive rows, which it
 * ranks last.
 *
 * @param rows even, of each of the slices; half of them positive
 * @param slices at least 1
 * @param share of the positive rows that it ranks last
 */
record RareScores(int rows, int slices, double share) implements DrawnRows.Population<BinaryExamples> {
    /** How much smaller the area under its curve is. */
    double drop() {
        return share;
    }

    @Override
    public DrawnRows<BinaryExamples> draw(SplittableRandom random) {
        int all = rows * slices;
        BitSet positive = new BitSet(all);
        double[] mine = new double[all];
        double[] theirs = new double[all];
        for (int row = 0; row < all; row++) {
            positive.set(row, row % 2 == 0);
            theirs[row] = positive.get(row) ? 0.6 + 0.4 * random.nextDouble() : 0.1 + 0.4 * random.nextDouble();
            mine[row] = positive.get(row) && random.nextDouble() < share ? 0 : theirs[row];
        }
        return new DrawnRows<>(
                examples(positive, mine), examples(positive, theirs), Optional.empty(), Optional.empty());
    }

    private static BinaryExamples examples(BitSet positive, double[] probabilities) {
        return BinaryExamples.of(positive, probabilities.length)
                .probabilities(probabilities)
                .threshold(0.55)
                .build();
    }
}
