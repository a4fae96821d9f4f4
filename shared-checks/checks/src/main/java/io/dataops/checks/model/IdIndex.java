package io.dataops.checks.model;

import java.util.Arrays;

/**
 * Finds the row of an id among many: open addressing over two arrays, 12 bytes a slot, at most half full. Ids are 64 bits
 * of a digest, so any of them may be the one that marks a free slot; rows mark it instead.
 */
final class IdIndex {
    static final int NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] ids;
    private final int[] rows;
    private final int mask;

    IdIndex(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, Math.min(1 << 29, expected)) * 2 - 1) * 2;
        ids = new long[slots];
        rows = new int[slots];
        Arrays.fill(rows, NONE);
        mask = slots - 1;
    }

    /**
     * Remembers a row.
     *
     * @return the row that has the id already; {@link #NONE} when it is new
     */
    int add(long id, int row) {
        int slot = slot(id);
        if (rows[slot] == NONE) {
            ids[slot] = id;
            rows[slot] = row;
            return NONE;
        }
        return rows[slot];
    }

    /** The row that has the id; {@link #NONE} when no row has it. */
    int row(long id) {
        return rows[slot(id)];
    }

    /** The slot of an id, or the free one where it belongs. */
    private int slot(long id) {
        int slot = (int) ((id * SPREAD) >>> 32) & mask;
        while (rows[slot] != NONE && ids[slot] != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
