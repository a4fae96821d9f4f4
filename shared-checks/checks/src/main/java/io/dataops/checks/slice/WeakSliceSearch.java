package io.dataops.checks.slice;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds slices that nobody declared and on which a model is worse than on the rest. It looks for them in one half of the
 * rows and tests them on the other, which has not chosen them, so that what it reports is not the luck of the search.
 *
 * <p>Looked at are the values of each column, numbers in four bins of about equally many rows, and all pairs of these. The
 * slices whose mean loss is the most standard errors above that of the rest are tested by Welch's t-test, corrected by Holm.
 * So the probability that any slice is reported when none is worse is at most one minus the confidence.
 *
 * @param seed of the split into halves
 * @param minSupport rows that a slice needs in each half, and that have to be left beside it; at least 2
 * @param most slices to test, from 1 to 10: each one makes it harder for the others
 * @param confidence the level, above 0 and below 1
 */
public record WeakSliceSearch(long seed, int minSupport, int most, double confidence) {
    private static final int BINS = 4;
    private static final int MOST_VALUES = 100;
    private static final int MOST_TESTED = 10;

    public WeakSliceSearch {
        if (minSupport < 2) {
            throw new IllegalArgumentException("the least support of a slice must be at least 2, is " + minSupport);
        }
        if (most < 1 || most > MOST_TESTED) {
            throw new IllegalArgumentException("the slices to test must be from 1 to " + MOST_TESTED + ", are " + most);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("the confidence must be above 0 and below 1, is " + confidence);
        }
    }

    /** A column to look for slices in. */
    public record Candidate(Column column, Values values) {}

    /**
     * Searches.
     *
     * @param losses of each row, the higher the worse, all finite
     * @param columns with a value for each row
     * @return the same for the same rows, columns and seed
     */
    public WeakSlices search(double[] losses, List<Candidate> columns) {
        List<Slices> slicings = new ArrayList<>();
        List<String> notSearched = new ArrayList<>();
        for (Candidate candidate : columns) {
            cut(candidate).match(new Cut.Cases<Boolean>() {
                @Override
                public Boolean made(Cut.Made it) {
                    return slicings.add(it.slices());
                }

                @Override
                public Boolean refused(Cut.Refused it) {
                    return notSearched.add(it.reason());
                }
            });
        }
        List<TestedSlice> tested = tested(losses, slicings);
        return new WeakSlices(
                tested.stream()
                        .filter(it -> it.adjustedPValue() < 1 - confidence)
                        .toList(),
                tested,
                notSearched);
    }

    private static Cut cut(Candidate candidate) {
        Slicing slicing = candidate.values() instanceof Values.Numbers
                ? new QuantileSlicing(candidate.column(), BINS)
                : new ColumnSlicing(List.of(candidate.column()), MOST_VALUES);
        return slicing.cut(List.of(candidate.values()));
    }

    private List<TestedSlice> tested(double[] losses, List<Slices> slicings) {
        double mean = DoubleStream.of(losses).average().orElse(0);
        double[] centred = DoubleStream.of(losses).map(loss -> loss - mean).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] looked = new boolean[losses.length];
        for (int row = 0; row < looked.length; row++) {
            looked[row] = random.nextBoolean();
        }
        int[] look =
                IntStream.range(0, losses.length).filter(row -> looked[row]).toArray();
        int[] test =
                IntStream.range(0, losses.length).filter(row -> !looked[row]).toArray();
        List<Suspect> suspects = new Suspicion(centred, look, minSupport).worst(most, slicings);
        return new Trial(centred, mean, test, minSupport).of(suspects);
    }
}
