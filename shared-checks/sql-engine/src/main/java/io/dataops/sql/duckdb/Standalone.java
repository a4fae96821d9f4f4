package io.dataops.sql.duckdb;

import java.util.function.Function;

/**
 * A statement of its own, and how the answer to a measure is read from it.
 *
 * @param sql a SELECT that gives one row
 * @param answer from the values of the row
 */
record Standalone<T>(String sql, Function<Cells, T> answer) implements Work<T> {}
