package io.dataops.checks.drift;

import java.util.stream.IntStream;

/**
 * Counts of two samples in the same groups. A group that is empty on both sides is left out: it says nothing, and no method
 * gives it weight.
 */
public final class GroupCounts {
    private final long[] observed;
    private final long[] reference;
    private final double observedTotal;
    private final double referenceTotal;

    private GroupCounts(long[] observed, long[] reference) {
        this.observed = observed;
        this.reference = reference;
        observedTotal = IntStream.range(0, observed.length)
                .mapToDouble(it -> observed[it])
                .sum();
        referenceTotal = IntStream.range(0, reference.length)
                .mapToDouble(it -> reference[it])
                .sum();
    }

    /**
     * Counts by group.
     *
     * @throws IllegalArgumentException for sides of different lengths, or one without a value
     */
    public static GroupCounts of(long[] observed, long[] reference) {
        if (observed.length != reference.length) {
            throw new IllegalArgumentException(observed.length + " groups beside " + reference.length);
        }
        int[] filled = IntStream.range(0, observed.length)
                .filter(group -> observed[group] + reference[group] > 0)
                .toArray();
        GroupCounts counts = new GroupCounts(at(observed, filled), at(reference, filled));
        if (counts.observedTotal == 0 || counts.referenceTotal == 0) {
            throw new IllegalArgumentException("a side has no value");
        }
        return counts;
    }

    private static long[] at(long[] counts, int[] groups) {
        return IntStream.of(groups).mapToLong(group -> counts[group]).toArray();
    }

    /** Number of groups with a value on either side, at least 1. */
    public int size() {
        return observed.length;
    }

    double observedTotal() {
        return observedTotal;
    }

    double referenceTotal() {
        return referenceTotal;
    }

    double observedShare(int group) {
        return observed[group] / observedTotal;
    }

    double referenceShare(int group) {
        return reference[group] / referenceTotal;
    }

    /** Of both sides together. */
    double pooledShare(int group) {
        return (observed[group] + reference[group]) / (observedTotal + referenceTotal);
    }

    /** The variance of the difference of two shares of 1 without drift, per p(1 − p): 1/n + 1/m. */
    double sampling() {
        return 1 / observedTotal + 1 / referenceTotal;
    }

    /** The sum of a term over the groups, which loses nothing to the order of many small terms (Neumaier 1974). */
    double sum(Term term) {
        double sum = 0;
        double lost = 0;
        for (int group = 0; group < size(); group++) {
            double next = term.of(observedShare(group), referenceShare(group));
            double total = sum + next;
            lost += Math.abs(sum) >= Math.abs(next) ? (sum - total) + next : (next - total) + sum;
            sum = total;
        }
        return sum + lost;
    }

    /** Something of the observed and the reference share of a group. */
    interface Term {
        double of(double observed, double reference);
    }
}
