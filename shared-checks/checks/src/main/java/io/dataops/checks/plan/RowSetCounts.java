package io.dataops.checks.plan;

/**
 * Two sets of rows side by side.
 *
 * @param here rows of this data set
 * @param there rows of the other
 * @param onlyHere rows of this one that the other has not
 * @param onlyThere rows of the other that this one has not
 */
public record RowSetCounts(long here, long there, long onlyHere, long onlyThere) {}
