package io.dataops.sql.duckdb;

import java.util.List;

/** Texts of rows as indexes into a dictionary. */
sealed interface TextColumn extends RowColumn permits CodeColumn, HashedColumn {
    /** The index of a row's text; −1 for a null. */
    int code(int row);

    /** The dictionary so far. */
    List<String> texts();

    @Override
    default boolean isNull(int row) {
        return code(row) < 0;
    }
}
