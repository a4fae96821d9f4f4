package io.dataops.checks.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * For each of many rows one of a few things by its index, such as its text or the part that it belongs to; −1 where it has none.
 * Up to 255 things take one byte a row, since what is looked up out of order is looked up several times as fast once it fits the
 * processor's cache; more take four.
 */
public final class CompactIndices {
    /** One value of a byte is for rows that have none. */
    private static final int FEW = 255;

    /** One more than the index; null when there are too many. */
    private final byte @Nullable [] few;

    private final int[] many;

    private CompactIndices(byte @Nullable [] few, int[] many) {
        this.few = few;
        this.many = many;
    }

    /** Indices that are known; not copied where they are of more than 255 things, and not to be changed. */
    public static CompactIndices of(int[] indices) {
        byte[] few = new byte[indices.length];
        for (int row = 0; row < few.length; row++) {
            if (indices[row] >= FEW) {
                return new CompactIndices(null, indices);
            }
            few[row] = (byte) (indices[row] + 1);
        }
        return new CompactIndices(few, new int[0]);
    }

    /** The index 0 in each row. */
    public static CompactIndices zeros(int rows) {
        byte[] few = new byte[rows];
        Arrays.fill(few, (byte) 1);
        return new CompactIndices(few, new int[0]);
    }

    /** Indices that are set one by one; −1 where none is. All move once when one comes that no byte holds. */
    public static final class Builder {
        private byte @Nullable [] few;
        private int[] many = new int[0];

        /** Makes room for as many rows. */
        public Builder(int rows) {
            few = new byte[rows];
        }

        /** Sets the index of a row, at least −1. */
        public void set(int row, int index) {
            if (few != null) {
                if (index < FEW) {
                    few[row] = (byte) (index + 1);
                    return;
                }
                many = current().toArray();
                few = null;
            }
            many[row] = index;
        }

        /** Which indices have been set in some row, of a number of things. */
        BitSet used(int number) {
            return current().used(number);
        }

        private CompactIndices current() {
            return new CompactIndices(few, many);
        }

        /**
         * Puts other indices in place of all that are set.
         *
         * @param others for each index another that is not above the highest; −1 stays
         */
        void renumber(int[] others) {
            CompactIndices current = current();
            for (int row = 0; row < current.size(); row++) {
                int index = current.of(row);
                if (index >= 0) {
                    set(row, others[index]);
                }
            }
        }

        /** The indices; asked once. */
        public CompactIndices build() {
            return current();
        }
    }

    /** Number of rows. */
    public int size() {
        return few == null ? many.length : few.length;
    }

    /** The index of a row, from 0; −1 where it has none. */
    public int of(int row) {
        return few == null ? many[row] : Byte.toUnsignedInt(few[row]) - 1;
    }

    /** Those of some rows, in that order. */
    public CompactIndices at(int[] rows) {
        if (few == null) {
            return new CompactIndices(null, pick(many, rows));
        }
        byte[] picked = new byte[rows.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = few[rows[i]];
        }
        return new CompactIndices(picked, many);
    }

    private static int[] pick(int[] many, int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = many[rows[i]];
        }
        return picked;
    }

    /**
     * The same with other indices; a row that has none still has none.
     *
     * @param others for each index another, none above the number of them; −1 for none
     */
    public CompactIndices mapped(int[] others) {
        Builder mapped = new Builder(size());
        for (int row = 0; row < size(); row++) {
            int index = of(row);
            mapped.set(row, index < 0 ? -1 : others[index]);
        }
        return mapped.build();
    }

    /**
     * How many rows have each index.
     *
     * @param number of things
     */
    public int[] counts(int number) {
        int[] counts = new int[number];
        for (int row = 0; row < size(); row++) {
            int index = of(row);
            if (index >= 0) {
                counts[index]++;
            }
        }
        return counts;
    }

    /**
     * Which indices some row has.
     *
     * @param number of things
     */
    public BitSet used(int number) {
        boolean[] seen = new boolean[number + 1];
        for (int row = 0; row < size(); row++) {
            seen[of(row) + 1] = true;
        }
        BitSet used = new BitSet(number);
        for (int index = 0; index < number; index++) {
            used.set(index, seen[index + 1]);
        }
        return used;
    }

    /** The rows that have an index. Nothing branches on which ones do, since nobody can predict it. */
    public BitSet rows(int index) {
        long[] words = new long[(size() + Long.SIZE - 1) / Long.SIZE];
        for (int word = 0; word < words.length; word++) {
            int first = word * Long.SIZE;
            int end = Math.min(size() - first, Long.SIZE);
            long bits = 0;
            for (int i = 0; i < end; i++) {
                bits |= (of(first + i) == index ? 1L : 0L) << i;
            }
            words[word] = bits;
        }
        return BitSet.valueOf(words);
    }

    /** One for each row. */
    public IntStream stream() {
        return IntStream.range(0, size()).map(this::of);
    }

    /** One for each row, in an array of its own. */
    public int[] toArray() {
        int[] indices = new int[size()];
        Arrays.setAll(indices, this::of);
        return indices;
    }
}
