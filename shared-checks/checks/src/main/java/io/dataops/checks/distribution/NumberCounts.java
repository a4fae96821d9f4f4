package io.dataops.checks.distribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often finite numbers occur, told apart by their leading bits: with all 64 each number for itself, with fewer all that
 * share sign, exponent and the first bits of the fraction. Groups of fewer bits are made of whole groups of more bits, so
 * what parts of the rows merge to is what all rows have, to the last count: the most bits with which few enough groups
 * are left. Zero has no sign: the group that starts at −0 has negative numbers only.
 *
 * @param bits how many leading bits are looked at, 0 to 64
 * @param from of each group the number nearest to zero, ascending; with 64 bits the number itself
 * @param counts how many values each group has, at least 1
 */
public record NumberCounts(int bits, List<Double> from, List<Long> counts) {
    public NumberCounts {
        from = List.copyOf(from);
        counts = List.copyOf(counts);
        if (bits < 0 || bits > Long.SIZE) {
            throw new IllegalArgumentException("there are no groups by " + bits + " bits");
        }
        if (from.size() != counts.size() || counts.stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("its groups and their counts do not fit together");
        }
        for (int group = 0; group < from.size(); group++) {
            if (!Double.isFinite(from.get(group))
                    || (group > 0 && Double.compare(from.get(group), from.get(group - 1)) <= 0)
                    || cut(from.get(group), bits) != Double.doubleToRawLongBits(from.get(group))) {
                throw new IllegalArgumentException("its groups are not in order or not of " + bits + " bits");
            }
        }
    }

    /** Of no value. */
    public static NumberCounts none() {
        return new NumberCounts(Long.SIZE, List.of(), List.of());
    }

    /**
     * Counts numbers.
     *
     * @param numbers finite
     * @param most how many groups there may be, at least 2
     */
    public static NumberCounts of(Collection<Double> numbers, int most) {
        TreeMap<Double, Long> counted = new TreeMap<>();
        numbers.forEach(number -> counted.merge(number + 0.0, 1L, Long::sum));
        return within(Long.SIZE, counted, most);
    }

    /** Whether each number is a group of its own. */
    public boolean isExact() {
        return bits == Long.SIZE;
    }

    /** How many values there are. */
    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** The largest number that a group may have. */
    double last(int group) {
        double nearest = from.get(group);
        if (isExact() || nearest < 0) {
            return nearest;
        }
        if (Double.doubleToRawLongBits(nearest) < 0) {
            return -Double.MIN_VALUE;
        }
        double farthest = Double.longBitsToDouble(Double.doubleToRawLongBits(nearest) | (-1L >>> bits));
        return Double.isFinite(farthest) ? farthest : Double.MAX_VALUE;
    }

    /**
     * The counts of both together.
     *
     * @param most how many groups there may be, at least 2
     */
    public NumberCounts merge(NumberCounts other, int most) {
        int shared = Math.min(bits, other.bits);
        TreeMap<Double, Long> merged = new TreeMap<>();
        addTo(merged, shared);
        other.addTo(merged, shared);
        return within(shared, merged, most);
    }

    private void addTo(TreeMap<Double, Long> sum, int coarser) {
        for (int group = 0; group < from.size(); group++) {
            sum.merge(Double.longBitsToDouble(cut(from.get(group), coarser)), counts.get(group), Long::sum);
        }
    }

    private static NumberCounts within(int bits, TreeMap<Double, Long> counted, int most) {
        int fewer = bits;
        TreeMap<Double, Long> groups = counted;
        while (groups.size() > most) {
            fewer--;
            TreeMap<Double, Long> coarser = new TreeMap<>();
            for (Map.Entry<Double, Long> group : groups.entrySet()) {
                coarser.merge(Double.longBitsToDouble(cut(group.getKey(), fewer)), group.getValue(), Long::sum);
            }
            groups = coarser;
        }
        return new NumberCounts(fewer, new ArrayList<>(groups.keySet()), new ArrayList<>(groups.values()));
    }

    /** The bits of a number with only the leading ones left. A long cannot be shifted by 64. */
    private static long cut(double number, int bits) {
        return bits == 0 ? 0 : Double.doubleToRawLongBits(number) & (-1L << (Long.SIZE - bits));
    }
}
