package io.dataops.checks.metric;

/**
 * Which part each row belongs to.
 *
 * @param part of each row: from 0, or −1 for a row that belongs to none. Not copied, and not to be changed
 * @param parts number of parts, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // one int for each of millions of rows, shared on purpose
public record Partition(int[] part, int parts) {}
