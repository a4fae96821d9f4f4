package io.dataops.checks.model;

import java.util.Arrays;

/** Ids that a candidate has not, each once. Memory grows with them, and without any there is hardly some. */
final class Strangers {
    private static final int FIRST = 1024;

    private long[] ids = new long[FIRST];
    private IdIndex index = new IdIndex(ids);
    private int number;

    /** Whether the id is new; it is known from now on. */
    boolean add(long id) {
        if (number == ids.length) {
            grow();
        }
        ids[number] = id;
        boolean isNew = index.add(number) == IdIndex.NONE;
        number += isNew ? 1 : 0;
        return isNew;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * ids.length);
        index = new IdIndex(ids);
        for (int row = 0; row < number; row++) {
            index.add(row);
        }
    }
}
