package io.dataops.sql.duckdb;

import java.util.List;
import org.duckdb.DuckDBDataChunkReader;

/** One wanted column of rows that are read chunk by chunk. Holds the values of the chunk that was taken last. */
sealed interface RowColumn permits NumberColumn, TextColumn, IdentityColumn {
    /** What a SELECT has to return for it, in this order. */
    List<String> expressions();

    /**
     * Takes its values out of a chunk.
     *
     * @param first where the first of its expressions stands in the chunk
     */
    void take(DuckDBDataChunkReader chunk, int first);

    /** Whether the value of a row of the chunk is null. */
    boolean isNull(int row);
}
