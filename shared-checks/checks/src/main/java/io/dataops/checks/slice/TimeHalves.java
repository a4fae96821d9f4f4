package io.dataops.checks.slice;

import io.dataops.checks.metric.Timeline;
import io.dataops.checks.plan.CompactIndices;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.LongRunMean;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Halves of rows that depend on those of times before, and on others of the same time: the earlier times to look at, the later
 * ones to test on. A slice is compared with the rest time by time, so that what all rows of a time share says nothing of it,
 * and the mean of these differences is tested as every mean over time is.
 */
final class TimeHalves implements Halves {
    private final double[] losses;
    private final Timeline timeline;
    private final int times;
    private final int minSupport;

    /**
     * Splits rows.
     *
     * @param losses of each row, the higher the worse
     * @param timeline of the rows
     * @param minSupport rows that a slice needs, and that have to be left beside it, to be tested; at least 2
     */
    TimeHalves(double[] losses, Timeline timeline, int minSupport) {
        this.losses = losses;
        this.timeline = timeline;
        this.minSupport = minSupport;
        times = Arrays.stream(timeline.steps()).max().orElse(-1) + 1;
    }

    private boolean isLooked(int row) {
        return timeline.steps()[row] < times / 2;
    }

    @Override
    public int[] looked() {
        return IntStream.range(0, losses.length).filter(this::isLooked).toArray();
    }

    /** More than the mean loss of the time. */
    @Override
    public double[] excess() {
        MomentsOfParts moments = new MomentsOfParts(times);
        for (int row = 0; row < losses.length; row++) {
            moments.add(timeline.steps()[row], losses[row]);
        }
        double[] excess = new double[losses.length];
        Arrays.setAll(
                excess, row -> losses[row] - moments.of(timeline.steps()[row]).mean());
        return excess;
    }

    @Override
    public Optional<String> refusal(Slices slicing) {
        CompactIndices part = slicing.partition().part();
        int[] first = new int[times];
        Arrays.fill(first, -1);
        for (int row = 0; row < part.size(); row++) {
            int step = timeline.steps()[row];
            if (first[step] >= 0 && first[step] != part.of(row)) {
                return Optional.empty();
            }
            first[step] = part.of(row);
        }
        return Optional.of(
                slicing.slicing() + " has one value at each time, and forecasts are compared with those of the same"
                        + " time; declare it in 'slices' and give it a gate");
    }

    @Override
    public Contrast contrast(Suspect suspect) {
        MomentsOfParts slice = new MomentsOfParts(times);
        MomentsOfParts rest = new MomentsOfParts(times);
        for (int row = 0; row < losses.length; row++) {
            if (!isLooked(row)) {
                (suspect.contains(row) ? slice : rest).add(timeline.steps()[row], losses[row]);
            }
        }
        return contrast(suspect.name(), new SharedTimes(slice, rest, times));
    }

    private Contrast contrast(String name, SharedTimes shared) {
        long fewest = Math.min(shared.sliceRows(), shared.restRows());
        if (fewest < minSupport) {
            return untold(name, "one of them has only " + fewest + " rows, and " + minSupport + " are needed");
        }
        try {
            Inference difference = LongRunMean.corrected(shared.differences(), timeline.horizon());
            return difference.isUnvaried()
                    ? untold(name, "the difference does not vary")
                    : new Contrast.Told(
                            shared.sliceRows(), shared.sliceMean(), shared.restMean(), difference.pValueAbove(0));
        } catch (IllegalArgumentException tooFew) {
            return untold(name, String.valueOf(tooFew.getMessage()));
        }
    }

    private static Contrast untold(String name, String reason) {
        return new Contrast.Untold(name + " cannot be told from the rest of the same times: " + reason);
    }
}
