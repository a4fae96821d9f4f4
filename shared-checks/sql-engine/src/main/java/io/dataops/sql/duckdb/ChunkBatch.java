package io.dataops.sql.duckdb;

import io.dataops.checks.plan.RowBatch;
import java.util.List;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/** The rows of the chunk that was taken last. */
final class ChunkBatch implements RowBatch {
    private final List<RowColumn> columns;
    private final Places places;
    private long before;
    private int rows;
    private long[] numbered = new long[0];

    /** Where the number of a row comes from. */
    enum Places {
        /** The rows come in the order of the files, so they are counted. */
        COUNTED,
        /** Behind the expressions of all columns stands the number. */
        READ
    }

    ChunkBatch(List<RowColumn> columns, Places places) {
        this.columns = List.copyOf(columns);
        this.places = places;
    }

    void take(DuckDBDataChunkReader chunk) {
        before += rows;
        rows = (int) chunk.rowCount();
        int first = 0;
        for (RowColumn column : columns) {
            column.take(chunk, first);
            first += column.expressions().size();
        }
        if (places == Places.READ) {
            number(chunk.vector(first));
        }
    }

    private void number(DuckDBReadableVector vector) {
        if (numbered.length < rows) {
            numbered = new long[rows];
        }
        for (int row = 0; row < rows; row++) {
            numbered[row] = vector.getLong(row);
        }
    }

    /** How many rows all chunks had so far. */
    long total() {
        return before + rows;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public long place(int row) {
        return switch (places) {
            case COUNTED -> before + row + 1;
            case READ -> numbered[row];
        };
    }

    @Override
    public boolean isNull(int column, int row) {
        return columns.get(column).isNull(row);
    }

    @Override
    public double number(int column, int row) {
        return ((NumberColumn) columns.get(column)).number(row);
    }

    @Override
    public int code(int column, int row) {
        return codes(column).code(row);
    }

    @Override
    public long identity(int column, int row) {
        return ((IdentityColumn) columns.get(column)).identity(row);
    }

    @Override
    public List<String> texts(int column) {
        return codes(column).texts();
    }

    private TextColumn codes(int column) {
        return (TextColumn) columns.get(column);
    }
}
