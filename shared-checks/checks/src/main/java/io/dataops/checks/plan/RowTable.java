package io.dataops.checks.plan;

import java.util.List;

/** Rows of a data set in memory, as far as they were asked for. */
public interface RowTable {
    /** Number of rows. */
    int rows();

    /** The row's number in the data set as its files have it, from 1. */
    long place(int row);

    /** What was asked for of all rows, in the order of the request. */
    List<Values> columns();

    /**
     * The same rows with other columns, so that memory of columns that nobody needs any more is given back.
     *
     * @param columns as many values as there are rows in each
     */
    RowTable with(List<Values> columns);
}
