package io.dataops.onnx;

import io.dataops.checks.plan.RowBatch;

/** The rows of a batch that a model scores in one run. */
final class Chunk {
    private final RowBatch batch;
    private final int[] columns;
    private final int from;
    private final int rows;
    private final int fed;

    /**
     * Some rows.
     *
     * @param columns the index in the batch of each feature
     * @param from the first row
     * @param rows how many
     * @param fed how many the model takes, at least {@code rows}; beyond them the last row comes again
     */
    Chunk(RowBatch batch, int[] columns, int from, int rows, int fed) {
        this.batch = batch;
        this.columns = columns;
        this.from = from;
        this.rows = rows;
        this.fed = fed;
    }

    /**
     * One of the rows.
     *
     * @param fed how many rows the model takes for it
     */
    Chunk only(int index, int fed) {
        return new Chunk(batch, columns, from + index, 1, fed);
    }

    RowBatch batch() {
        return batch;
    }

    int column(int feature) {
        return columns[feature];
    }

    int rows() {
        return rows;
    }

    int fed() {
        return fed;
    }

    /**
     * The row in the batch.
     *
     * @param index from 0, below {@link #fed}
     */
    int row(int index) {
        return from + Math.min(index, rows - 1);
    }

    /** The row's number in the data set. */
    long place(int index) {
        return batch.place(row(index));
    }
}
