package io.dataops.checks.plan;

/** The values of one column as they come. */
interface CollectedColumn {
    /** Comes first: how many rows will follow. */
    void start(int rows);

    /**
     * Takes the values of some rows.
     *
     * @param column where they stand in the batch
     * @param indices where each row belongs, or {@link PlacedRows#LEFT_OUT}
     */
    void accept(RowBatch batch, int column, int[] indices);

    /** All values, when the last row has come; asked once, since it works in place. */
    Values values();
}
