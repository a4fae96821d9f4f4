package io.dataops.checks.slice;

import java.util.ArrayList;
import java.util.List;

/** Losses of a slice and of the rest, time by time, of those times only that have rows of both. */
final class SharedTimes {
    private final List<Moments> slice = new ArrayList<>();
    private final List<Moments> rest = new ArrayList<>();

    /** Of so many times, each of which is a part. */
    SharedTimes(MomentsOfParts slice, MomentsOfParts rest, int times) {
        for (int time = 0; time < times; time++) {
            if (slice.of(time).rows() > 0 && rest.of(time).rows() > 0) {
                this.slice.add(slice.of(time));
                this.rest.add(rest.of(time));
            }
        }
    }

    long sliceRows() {
        return rows(slice);
    }

    long restRows() {
        return rows(rest);
    }

    private static long rows(List<Moments> side) {
        return side.stream().mapToLong(Moments::rows).sum();
    }

    /** The mean over the times of the slice's mean loss. */
    double sliceMean() {
        return mean(slice);
    }

    double restMean() {
        return mean(rest);
    }

    private static double mean(List<Moments> side) {
        return side.stream().mapToDouble(Moments::mean).average().orElse(0);
    }

    /** How much more the slice loses than the rest, in the order of the times. */
    double[] differences() {
        double[] differences = new double[slice.size()];
        for (int time = 0; time < differences.length; time++) {
            differences[time] = slice.get(time).mean() - rest.get(time).mean();
        }
        return differences;
    }
}
