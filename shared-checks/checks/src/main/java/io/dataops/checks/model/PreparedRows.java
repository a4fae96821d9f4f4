package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.task.Roles;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a model before they are examples. There is no room to hold millions of rows in both forms on both sides: so the
 * sides are handed on once, one after the other.
 *
 * @param roles what the columns of the candidate mean
 * @param scoring how a model file scored the candidate; empty when no file did
 * @param candidate its labels, predictions and ids
 * @param groups of its rows, for metrics that compare groups
 * @param columns what slices, draws and searches need besides
 * @param beside the baseline
 * @param judged what tells the rows from others; empty when they have no id
 */
record PreparedRows<E extends Examples<E>>(
        Roles<E> roles,
        Optional<ScoringRun> scoring,
        Once<Side<E>> candidate,
        List<Groups> groups,
        KeptColumns columns,
        Beside<E> beside,
        Optional<JudgedRows> judged) {
    PreparedRows {
        groups = List.copyOf(groups);
    }
}
