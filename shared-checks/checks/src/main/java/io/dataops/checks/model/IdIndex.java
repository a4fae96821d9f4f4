package io.dataops.checks.model;

import java.util.Arrays;

/**
 * Finds the row of an id among many: open addressing over rows, 4 bytes a slot, at most three quarters full. The ids stay
 * where they are, one for each row.
 */
final class IdIndex {
    static final int NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] ids;
    private final int[] slots;

    /**
     * An index without rows.
     *
     * @param ids the id of each row; not copied
     */
    IdIndex(long[] ids) {
        this.ids = ids;
        int least = (int) Math.min(1L << 30, Math.max(8, ids.length + ids.length / 3L + 1));
        slots = new int[Integer.highestOneBit(least - 1) << 1];
        Arrays.fill(slots, NONE);
    }

    /**
     * Remembers a row.
     *
     * @return the row that has the same id already; {@link #NONE} when it is new
     */
    int add(int row) {
        int slot = slot(ids[row]);
        if (slots[slot] == NONE) {
            slots[slot] = row;
            return NONE;
        }
        return slots[slot];
    }

    /** The row that has the id; {@link #NONE} when no row has it. */
    int row(long id) {
        return slots[slot(id)];
    }

    /** The slot of an id, or the free one where it belongs. */
    private int slot(long id) {
        int slot = (int) ((id * SPREAD) >>> 32) & (slots.length - 1);
        while (slots[slot] != NONE && ids[slots[slot]] != id) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
