package io.dataops.checks.plan;

/**
 * How often values repeat.
 *
 * @param rows all rows
 * @param considered rows without a null in the columns
 * @param distinct different values among them
 * @param once values that occur exactly once
 */
public record UniquenessCounts(long rows, long considered, long distinct, long once) {
    public UniquenessCounts {
        if (once > distinct || distinct > considered || considered > rows) {
            throw new IllegalArgumentException("impossible counts: " + once + " once, " + distinct + " distinct, "
                    + considered + " considered of " + rows + " rows");
        }
    }

    /** Rows whose value occurs more than once. */
    public long repeated() {
        return considered - once;
    }
}
