package io.dataops.sql.duckdb;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.duckdb.DuckDBReadableVector;

/** Which rows of a chunk have a value in one column. */
final class PresentRows {
    private final BitSet nulls = new BitSet();

    /**
     * Goes through the rows of a chunk that was taken.
     *
     * @param present takes each row that has a value, in their order
     */
    void take(DuckDBReadableVector vector, int rows, IntConsumer present) {
        nulls.clear();
        for (int row = 0; row < rows; row++) {
            if (vector.isNull(row)) {
                nulls.set(row);
            } else {
                present.accept(row);
            }
        }
    }

    boolean isNull(int row) {
        return nulls.get(row);
    }
}
