package io.dataops.checks.plan;

/**
 * When two rows are the same.
 *
 * @param decimals digits after the point that numbers are rounded to before; −1 for numbers as they are
 * @param repeats what it means that a row occurs more often in one data set
 */
public record RowEquality(int decimals, Repeats repeats) {
    /** Numbers are not rounded. */
    public static final int EXACT = -1;

    /** What it means that a row occurs more often in one data set. */
    public enum Repeats {
        COUNT,
        IGNORE
    }
}
