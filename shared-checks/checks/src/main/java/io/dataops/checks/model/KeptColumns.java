package io.dataops.checks.model;

import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The columns of a candidate that are needed once its examples are made.
 *
 * @param rows of the table
 */
record KeptColumns(int rows, Map<Wanted, Values> columns) {
    KeptColumns {
        columns = Map.copyOf(columns);
    }

    static KeptColumns of(Side<?> side, List<Wanted> kept) {
        Map<Wanted, Values> columns = new HashMap<>();
        kept.forEach(column -> columns.put(column, side.values(column)));
        return new KeptColumns(side.table().rows(), columns);
    }

    Values values(Wanted column) {
        return Objects.requireNonNull(columns.get(column));
    }
}
