package io.dataops.checks.ratchet;

import java.util.Arrays;

/**
 * What tells failing rows apart: 64 bits for each, ascending, as often as rows have them. Rows whose key has a null have
 * none and count together.
 */
final class RowIdentities {
    static final RowIdentities NONE = new RowIdentities(new long[0], 0);

    private final long[] ascending;
    private final long unnamed;

    private RowIdentities(long[] ascending, long unnamed) {
        this.ascending = ascending;
        this.unnamed = unnamed;
    }

    /**
     * Takes identities in any order.
     *
     * @param unnamed number of rows without one
     */
    static RowIdentities of(long[] identities, long unnamed) {
        long[] ascending = identities.clone();
        Arrays.sort(ascending);
        return new RowIdentities(ascending, unnamed);
    }

    /** Number of rows. */
    long rows() {
        return ascending.length + unnamed;
    }

    long unnamed() {
        return unnamed;
    }

    /** Number of rows that have an identity. */
    int named() {
        return ascending.length;
    }

    /** The identity at a place, in ascending order. */
    long at(int place) {
        return ascending[place];
    }

    /** What changed from these rows to others. One of several rows with one identity is as good as another. */
    Movement to(RowIdentities now) {
        long outstanding = Math.min(unnamed, now.unnamed);
        int then = 0;
        int here = 0;
        while (then < ascending.length && here < now.ascending.length) {
            int order = Long.compare(ascending[then], now.ascending[here]);
            outstanding += order == 0 ? 1 : 0;
            then += order <= 0 ? 1 : 0;
            here += order >= 0 ? 1 : 0;
        }
        return new Movement(now.rows() - outstanding, rows() - outstanding, outstanding);
    }
}
