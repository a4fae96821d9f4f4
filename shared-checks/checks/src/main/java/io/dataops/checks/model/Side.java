package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.checks.task.Roles;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a candidate or a baseline as they were read.
 *
 * @param roles what its first columns mean
 * @param wanted what each column is, those of the roles first
 * @param table the rows
 * @param scoring how a model file scored them; empty for predictions that were given
 */
record Side<E extends Examples<E>>(Roles<E> roles, List<Wanted> wanted, RowTable table, Optional<ScoringRun> scoring) {
    Side {
        wanted = List.copyOf(wanted);
    }

    /** The values of a column that was asked for. */
    Values values(Wanted column) {
        return table.columns().get(wanted.indexOf(column));
    }

    int index(Wanted column) {
        return wanted.indexOf(column);
    }

    /** The same rows in another order. */
    Side<E> inOrder(int[] order) {
        return new Side<>(roles, wanted, new OrderedTable(table, order), scoring);
    }
}
