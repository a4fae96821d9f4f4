package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Aggregates that can share a scan with others, and how the answer to a measure is read from them.
 *
 * @param expressions SQL aggregates over the rows of a scope
 * @param columns the columns they read; empty when only the engine can tell
 * @param answer from the values of the expressions, in their order
 */
record Fragment<T>(List<String> expressions, Set<Column> columns, Function<Cells, T> answer) implements Work<T> {
    Fragment {
        expressions = List.copyOf(expressions);
        columns = Set.copyOf(columns);
    }
}
