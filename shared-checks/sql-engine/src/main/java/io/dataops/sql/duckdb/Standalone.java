package io.dataops.sql.duckdb;

import java.util.List;
import java.util.function.Function;

/**
 * A statement of its own, and how the answer to a measure is read from it.
 *
 * @param sql a SELECT that gives one row
 * @param answer from the values of the row
 * @param shortcuts cheaper SELECTs to try before; each gives that same row or none
 */
record Standalone<T>(String sql, Function<Cells, T> answer, List<String> shortcuts) implements Work<T> {
    Standalone {
        shortcuts = List.copyOf(shortcuts);
    }

    Standalone(String sql, Function<Cells, T> answer) {
        this(sql, answer, List.of());
    }
}
