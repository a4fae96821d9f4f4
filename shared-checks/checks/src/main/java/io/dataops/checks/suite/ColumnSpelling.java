package io.dataops.checks.suite;

import java.util.function.BinaryOperator;

/** How a check that a suite declares finds its columns. */
@FunctionalInterface
public interface ColumnSpelling {
    /** By exact names. */
    ColumnSpelling EXACT = (check, names) -> check;

    /**
     * The check with the columns that the data have.
     *
     * @param check as it is declared
     * @param names the name of a column by that of its data set (empty for the check's own) and as it is written
     */
    CheckSpec of(CheckSpec check, BinaryOperator<String> names);
}
