package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Estimate;
import java.util.function.Function;

/**
 * A query of the suite that has to return one value.
 *
 * @param sql a SELECT that the guard let through
 */
record OneValue(String sql) implements Work<Estimate> {
    @Override
    public Function<Cells, Estimate> answer() {
        return cells -> AggregateSql.estimate(cells.scalar(0), "the query returns null");
    }
}
