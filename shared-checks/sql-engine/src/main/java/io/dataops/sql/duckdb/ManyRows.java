package io.dataops.sql.duckdb;

import java.util.List;
import java.util.function.Function;

/**
 * A statement that gives several rows, and how the answer to a measure is read from them.
 *
 * @param sql a SELECT in an order of its own
 * @param limit more rows than these are refused
 * @param rows what a row is, for the refusal, such as {@code groups}
 * @param all from the values of each row
 */
record ManyRows<T>(String sql, int limit, String rows, Function<List<Cells>, T> all) implements Work<T> {
    @Override
    public Function<Cells, T> answer() {
        return one -> all.apply(List.of(one));
    }
}
