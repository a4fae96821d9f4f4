package io.dataops.checks.slice;

import io.dataops.checks.metric.Timeline;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds slices that nobody declared and on which a model is worse than on the rest. It looks for them in one half of the
 * rows and tests them on the other, which has not chosen them, so that what it reports is not the luck of the search.
 *
 * <p>Looked at are the values of each column, numbers in four bins of about equally many rows, and all pairs of these. The
 * slices whose mean loss is the most standard errors above that of the rest are tested by Welch's t-test, corrected by Holm.
 * So the probability that any slice is reported when none is worse is at most one minus the confidence.
 *
 * <p>Where rows depend on those of times before, the halves are earlier and later times, and what is tested is the mean over time
 * of the difference from the rest, as gates test it.
 *
 * @param seed of the split into halves, where rows do not depend on each other
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
     * Searches rows that do not depend on each other.
     *
     * @param losses of each row, the higher the worse, all finite
     * @param columns with a value for each row
     * @return the same for the same rows, columns and seed
     */
    public WeakSlices search(double[] losses, List<Candidate> columns) {
        return search(new RowHalves(losses, seed, minSupport), columns);
    }

    /**
     * Searches rows that depend on those of times before.
     *
     * @param losses of each row, the higher the worse, all finite
     * @param timeline of the rows
     * @param columns with a value for each row
     */
    public WeakSlices search(double[] losses, Timeline timeline, List<Candidate> columns) {
        return search(new TimeHalves(losses, timeline, minSupport), columns);
    }

    private WeakSlices search(Halves halves, List<Candidate> columns) {
        List<Slices> slicings = new ArrayList<>();
        List<String> notSearched = new ArrayList<>();
        for (Candidate candidate : columns) {
            cut(candidate).match(new Cut.Cases<Boolean>() {
                @Override
                public Boolean made(Cut.Made it) {
                    Optional<String> refusal = halves.refusal(it.slices());
                    return refusal.isPresent() ? notSearched.add(refusal.get()) : slicings.add(it.slices());
                }

                @Override
                public Boolean refused(Cut.Refused it) {
                    return notSearched.add(it.reason());
                }
            });
        }
        Trial trial =
                new Trial(halves, new Suspicion(halves.excess(), halves.looked(), minSupport).worst(most, slicings));
        notSearched.addAll(trial.untested());
        List<TestedSlice> tested = trial.tested();
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
}
