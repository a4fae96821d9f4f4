package io.dataops.checks.metric.binary;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Yes or no at each of many places. Unlike a {@link BitSet} it also answers with 1 or 0, so that sums over labels, which no
 * processor predicts, need no branch.
 */
final class Flags {
    private final long[] words;

    private Flags(long[] words) {
        this.words = words;
    }

    /** Of a set of the places that have it. */
    static Flags of(BitSet places, int size) {
        return new Flags(Arrays.copyOf(places.toLongArray(), words(size)));
    }

    /** Of the first places. */
    static Flags first(int number, int size) {
        long[] words = new long[words(size)];
        Arrays.fill(words, 0, number / Long.SIZE, -1L);
        if (number % Long.SIZE > 0) {
            words[number / Long.SIZE] = (1L << number) - 1;
        }
        return new Flags(words);
    }

    private static int words(int size) {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    /** The flags of some places, in that order. */
    Flags at(int[] places) {
        long[] picked = new long[words(places.length)];
        for (int word = 0; word < picked.length; word++) {
            int first = word * Long.SIZE;
            int end = Math.min(places.length - first, Long.SIZE);
            long bits = 0;
            for (int i = 0; i < end; i++) {
                bits |= (long) bit(places[first + i]) << i;
            }
            picked[word] = bits;
        }
        return new Flags(picked);
    }

    /** How many places have it. */
    long count() {
        return countWith(this);
    }

    /** How many places have it in both. */
    long countWith(Flags other) {
        long count = 0;
        for (int word = 0; word < words.length; word++) {
            count += Long.bitCount(words[word] & other.words[word]);
        }
        return count;
    }

    boolean get(int place) {
        return bit(place) == 1;
    }

    /** 1 or 0. */
    int bit(int place) {
        return (int) (words[place / Long.SIZE] >>> place) & 1;
    }
}
