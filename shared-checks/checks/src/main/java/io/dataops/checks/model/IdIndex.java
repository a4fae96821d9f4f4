package io.dataops.checks.model;

import java.util.Arrays;

/**
 * Finds the row of an id among many: open addressing over rows, 4 bytes a slot, at most three quarters full. The ids stay
 * where they are, one for each row. The bits of a slot that no row needs are of a hash of its id: so the ids of other rows,
 * which are all over memory, are hardly ever looked at.
 */
final class IdIndex {
    static final int NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] ids;
    private final int[] slots;
    /** The bits of a slot that say which row it is; not all are set for any row, so no slot in use is {@link #NONE}. */
    private final int rowBits;

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
        rowBits = ids.length == 0 ? 0 : 2 * Integer.highestOneBit(ids.length) - 1;
    }

    /**
     * Remembers a row.
     *
     * @return the row that has the same id already; {@link #NONE} when it is new
     */
    int add(int row) {
        int slot = slot(ids[row]);
        if (slots[slot] == NONE) {
            slots[slot] = (hash(ids[row]) & ~rowBits) | row;
            return NONE;
        }
        return slots[slot] & rowBits;
    }

    /** The row that has the id; {@link #NONE} when no row has it. */
    int row(long id) {
        int found = slots[slot(id)];
        return found == NONE ? NONE : found & rowBits;
    }

    private static int hash(long id) {
        return (int) ((id * SPREAD) >>> Integer.SIZE);
    }

    /** The slot of an id, or the free one where it belongs. */
    private int slot(long id) {
        int hash = hash(id);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != NONE && !isOf(slots[slot], hash, id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isOf(int inUse, int hash, long id) {
        return ((inUse ^ hash) & ~rowBits) == 0 && ids[inUse & rowBits] == id;
    }
}
