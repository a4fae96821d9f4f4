package io.dataops.sql.duckdb;

import io.dataops.checks.plan.RowCounts;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A statement whose texts are looked at one by one, for what SQL cannot ask.
 *
 * @param sql a SELECT of one column of texts
 * @param passes whether a text that is not null passes
 */
record EachText(String sql, Predicate<String> passes) implements Work<RowCounts> {
    @Override
    public Function<Cells, RowCounts> answer() {
        return cells -> new RowCounts(cells.count(0), cells.count(1), cells.count(2));
    }
}
