package io.dataops.checks.plan;

import java.util.List;

/** Some consecutive rows of a {@link RowsRequest}. Valid only while its sink is called. */
public interface RowBatch {
    /** Number of rows, at least 1. */
    int rows();

    /** The row's number in the data set as its files have it, from 1. */
    long place(int row);

    /** Whether the value is null. */
    boolean isNull(int column, int row);

    /** The value of a {@link RowsRequest.Wanted.Numeric}; what it is for a null is not said. */
    double number(int column, int row);

    /**
     * The value of a {@link RowsRequest.Wanted.Code} or {@link RowsRequest.Wanted.Holds}: its index in {@link #texts};
     * −1 for a null.
     */
    int code(int column, int row);

    /** The value of a {@link RowsRequest.Wanted.Identity}; what it is for a null is not said. */
    long identity(int column, int row);

    /** The texts that codes of a column stand for. Later batches only add to them. */
    List<String> texts(int column);
}
