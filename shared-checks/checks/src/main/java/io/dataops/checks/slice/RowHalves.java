package io.dataops.checks.slice;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Halves of rows that do not depend on each other, by lot. A slice is tested by Welch's t-test. */
final class RowHalves implements Halves {
    private final double[] excess;
    private final double mean;
    private final boolean[] looked;
    private final int minSupport;

    /**
     * Splits rows.
     *
     * @param losses of each row, the higher the worse
     * @param minSupport rows that a slice needs, and that have to be left beside it, to be tested; at least 2
     */
    RowHalves(double[] losses, long seed, int minSupport) {
        mean = DoubleStream.of(losses).average().orElse(0);
        excess = Arrays.stream(losses).map(loss -> loss - mean).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        looked = new boolean[losses.length];
        for (int row = 0; row < looked.length; row++) {
            looked[row] = random.nextBoolean();
        }
        this.minSupport = minSupport;
    }

    @Override
    public int[] looked() {
        return IntStream.range(0, looked.length).filter(row -> looked[row]).toArray();
    }

    @Override
    public double[] excess() {
        return excess;
    }

    @Override
    public Optional<String> refusal(Slices slicing) {
        return Optional.empty();
    }

    @Override
    public Contrast contrast(Suspect suspect) {
        MomentsOfParts moments = new MomentsOfParts(2);
        for (int row = 0; row < looked.length; row++) {
            if (!looked[row]) {
                moments.add(suspect.contains(row) ? 0 : 1, excess[row]);
            }
        }
        Moments slice = moments.of(0);
        Moments rest = moments.of(1);
        long fewest = Math.min(slice.rows(), rest.rows());
        return fewest < minSupport
                ? new Contrast.Untold(suspect.name() + " or the rest has only " + fewest
                        + " of the rows to test it on, and " + minSupport + " are needed")
                : new Contrast.Told(
                        slice.rows(), slice.mean() + mean, rest.mean() + mean, new Worse(slice, rest).pValue());
    }
}
