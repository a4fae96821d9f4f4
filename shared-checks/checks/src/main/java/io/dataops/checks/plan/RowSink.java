package io.dataops.checks.plan;

/** Takes rows as an engine reads them. */
public interface RowSink {
    /**
     * Comes first.
     *
     * @param rows that will follow, in all
     */
    void start(long rows);

    /** Takes the next rows, in the order that was asked for. */
    void accept(RowBatch batch);
}
