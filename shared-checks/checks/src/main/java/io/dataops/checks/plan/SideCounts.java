package io.dataops.checks.plan;

/**
 * How many rows of one side of a comparison have a value.
 *
 * @param values rows whose value is not null
 * @param nulls the other rows
 * @param notFinite how many of the values are NaN or infinite
 */
public record SideCounts(long values, long nulls, long notFinite) {
    /** A side whose every row is null. */
    public static SideCounts ofNulls(long rows) {
        return new SideCounts(0, rows, 0);
    }
}
