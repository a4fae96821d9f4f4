package io.dataops.checks.metric;

import io.dataops.checks.plan.CompactIndices;

/**
 * Which part each row belongs to.
 *
 * @param part of each row, from 0; −1 for a row that belongs to none
 * @param parts number of parts, at least 1
 */
public record Partition(CompactIndices part, int parts) {
    /** The same with the part of a row in each element. */
    public Partition(int[] part, int parts) {
        this(CompactIndices.of(part), parts);
    }
}
