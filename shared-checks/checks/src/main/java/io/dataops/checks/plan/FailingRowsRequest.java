package io.dataops.checks.plan;

import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.List;

/**
 * Asks for something of every failing row of a measure.
 *
 * @param measure one that counts failing rows
 * @param columns what of each row; {@link RowBatch} counts them from 0 in this order
 */
public record FailingRowsRequest(Scope scope, Measure<?> measure, List<Wanted> columns) {
    public FailingRowsRequest {
        columns = List.copyOf(columns);
    }
}
