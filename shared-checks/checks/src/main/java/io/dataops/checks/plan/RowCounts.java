package io.dataops.checks.plan;

/**
 * What the rows of a scope say to a question.
 *
 * @param rows all rows
 * @param failing rows that say no
 * @param unknown rows that cannot say because a value is null
 */
public record RowCounts(long rows, long failing, long unknown) {
    public RowCounts {
        if (failing < 0 || unknown < 0 || failing + unknown > rows) {
            throw new IllegalArgumentException(
                    "impossible counts: " + failing + " failing and " + unknown + " unknown of " + rows + " rows");
        }
    }

    /** Rows that could say yes or no. */
    public long considered() {
        return rows - unknown;
    }
}
