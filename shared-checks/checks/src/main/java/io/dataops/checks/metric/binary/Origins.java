package io.dataops.checks.metric.binary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which row stands at each position of some examples. Parts of examples rarely need to know, so it is found when first asked
 * for. Two threads may both find it, which is the same.
 */
@SuppressWarnings("ArrayRecordComponent") // millions of values, shared on purpose
final class Origins {
    /** Of what these are a part; null when the positions are the rows themselves. */
    private final @Nullable Origins whole;

    private final int[] positions;
    private @Nullable Found rows;
    private @Nullable Found ranks;

    /** A record is seen whole or not at all. */
    private record Found(int[] values) {}

    private Origins(@Nullable Origins whole, int[] positions) {
        this.whole = whole;
        this.positions = positions;
    }

    /** Of examples that are no part of others. */
    static Origins of(int[] rows) {
        return new Origins(null, rows);
    }

    /** Of the part that has some positions, whose order is that of the whole. */
    Origins at(int[] some) {
        return new Origins(this, some);
    }

    /** The row of each position, counted in the examples that were not split. */
    private int[] rows() {
        if (whole == null) {
            return positions;
        }
        Found known = rows;
        if (known == null) {
            int[] ofWhole = whole.rows();
            known = new Found(new int[positions.length]);
            for (int i = 0; i < positions.length; i++) {
                known.values[i] = ofWhole[positions[i]];
            }
            rows = known;
        }
        return known.values;
    }

    /** The row of each position, counted in these examples alone. */
    int[] ranks() {
        if (whole == null) {
            return positions;
        }
        Found known = ranks;
        if (known == null) {
            known = new Found(ranks(rows()));
            ranks = known;
        }
        return known.values;
    }

    /** A row's rank is how many bits are set before its own; no sort is as fast. */
    private static int[] ranks(int[] rows) {
        long[] words = new long[Arrays.stream(rows).max().orElse(0) / Long.SIZE + 1];
        for (int row : rows) {
            words[row / Long.SIZE] |= 1L << row;
        }
        int[] before = new int[words.length];
        for (int word = 1; word < words.length; word++) {
            before[word] = before[word - 1] + Long.bitCount(words[word - 1]);
        }
        int[] ranks = new int[rows.length];
        for (int position = 0; position < ranks.length; position++) {
            int word = rows[position] / Long.SIZE;
            long lower = words[word] & ((1L << rows[position]) - 1);
            ranks[position] = before[word] + Long.bitCount(lower);
        }
        return ranks;
    }
}
