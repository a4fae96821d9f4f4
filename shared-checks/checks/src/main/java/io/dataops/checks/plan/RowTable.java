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
}
