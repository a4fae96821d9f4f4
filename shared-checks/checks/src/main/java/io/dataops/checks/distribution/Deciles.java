package io.dataops.checks.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Edges and how many values lie between them. A value on an edge belongs below it; one that is several edges at once has a
 * bin of its own. Bins are numbered by twice the number of edges below a value, and one more for a value that is several
 * edges itself, so that between n edges there are 2n + 1, of which many are always empty.
 *
 * @param edges ascending; equal ones stand as often as they are. Nine for exact deciles, at most nine otherwise
 * @param counts values in each bin
 */
public record Deciles(List<Double> edges, List<Long> counts) {
    /** How many deciles there are. */
    public static final int EDGES = 9;

    public Deciles {
        edges = List.copyOf(edges);
        counts = List.copyOf(counts);
        if (edges.isEmpty() || edges.size() > EDGES || counts.size() != 2 * edges.size() + 1) {
            throw new IllegalArgumentException("there are at most 9 deciles, and every bin has its count");
        }
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a bin has fewer values than none");
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            if (!Double.isFinite(edges.get(edge)) || (edge > 0 && edges.get(edge) < edges.get(edge - 1))) {
                throw new IllegalArgumentException("its deciles are not in order");
            }
        }
    }

    /** How many values there are. */
    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Of counted numbers: exact ones by type 7 of Hyndman and Fan 1996; of coarser groups the ends of those in which the
     * deciles lie, so that every count is exact. Counts must not be empty.
     */
    static Deciles of(NumberCounts counts) {
        long[] upto = new long[counts.from().size()];
        long sum = 0;
        for (int group = 0; group < upto.length; group++) {
            sum += counts.counts().get(group);
            upto[group] = sum;
        }
        List<Double> edges = counts.isExact() ? interpolated(counts, upto, sum - 1) : ends(counts, upto, sum - 1);
        Long[] bins = new Long[2 * edges.size() + 1];
        Arrays.fill(bins, 0L);
        for (int group = 0; group < upto.length; group++) {
            bins[bin(edges, counts.last(group))] += counts.counts().get(group);
        }
        return new Deciles(edges, Arrays.asList(bins));
    }

    /** Positions in tenths are whole numbers, so that an edge which falls on a value is that value to the last digit. */
    private static List<Double> interpolated(NumberCounts counts, long[] upto, long last) {
        List<Double> edges = new ArrayList<>();
        for (int decile = 1; decile <= EDGES; decile++) {
            long tenths = last * decile;
            double low = counts.last(holding(upto, tenths / 10));
            double high = counts.last(holding(upto, (tenths + 9) / 10));
            edges.add(low + (high - low) * (tenths % 10) / 10);
        }
        return edges;
    }

    /** Each end once; a group with several deciles starts with an edge as well, which keeps it apart. */
    private static List<Double> ends(NumberCounts counts, long[] upto, long last) {
        TreeSet<Double> edges = new TreeSet<>();
        int before = -1;
        for (int decile = 1; decile <= EDGES; decile++) {
            int group = holding(upto, last * decile / 10);
            edges.add(counts.last(group == before && group > 0 ? group - 1 : group));
            edges.add(counts.last(group));
            before = group;
        }
        return List.copyOf(edges);
    }

    /** The group of the value at a position from 0: the first one with more than so many values up to it. */
    private static int holding(long[] upto, long position) {
        int found = Arrays.binarySearch(upto, position + 1);
        return found < 0 ? -found - 1 : found;
    }

    private static int bin(List<Double> edges, double value) {
        int below = (int) edges.stream().filter(edge -> edge < value).count();
        return 2 * below + (Collections.frequency(edges, value) > 1 ? 1 : 0);
    }
}
