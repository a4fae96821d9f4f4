package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Aggregates that can share a scan with others, and how the answer to a measure is read from them.
 *
 * @param aggregates over the rows of a scope
 * @param columns the columns they read; empty when only the engine can tell
 * @param answer from the values of the aggregates, in their order
 */
record Fragment<T>(List<Aggregate> aggregates, Set<Column> columns, Function<Cells, T> answer) implements Work<T> {
    Fragment {
        aggregates = List.copyOf(aggregates);
        columns = Set.copyOf(columns);
    }

    /** A SELECT of the aggregates alone. */
    String over(Relation relation) {
        return "SELECT " + aggregates.stream().map(Aggregate::overRows).collect(Collectors.joining(", ")) + " FROM "
                + relation.sql();
    }
}
