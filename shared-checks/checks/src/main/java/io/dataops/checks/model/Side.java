package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.checks.task.Reading;
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

    /**
     * Its examples.
     *
     * @param groups of the candidate's rows, which a baseline's table need not repeat
     * @param whose what a refusal starts with
     */
    Reading.Taken<E> taken(List<Groups> groups, String whose) throws NotEvaluatedException {
        Reading<E> reading = roles.read(table, groups);
        if (reading instanceof Reading.Refused<E> refused) {
            throw new NotEvaluatedException(whose + String.join("; ", refused.reasons()));
        }
        return (Reading.Taken<E>) reading;
    }

    /** The same rows with other values of the first columns. */
    Side<E> with(List<Values> values) {
        return new Side<>(roles, wanted.subList(0, values.size()), table.with(values), scoring);
    }

    /** The same rows with nothing but the columns of their roles. */
    Side<E> ofRoles() {
        return only(roles.columns());
    }

    /**
     * The same rows with some of their columns.
     *
     * @param columns those of the roles first
     */
    Side<E> only(List<Wanted> columns) {
        return new Side<>(
                roles, columns, table.with(columns.stream().map(this::values).toList()), scoring);
    }
}
