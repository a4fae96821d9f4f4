package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.task.Reading;
import io.dataops.checks.task.Roles;
import java.util.Optional;

/**
 * The rows of a model, ready to be measured. Labels and predictions are in the examples alone, because millions of rows are
 * not held twice.
 *
 * @param roles what the columns of its candidate mean
 * @param scoring how a model file scored the candidate; empty when no file did
 * @param taken the candidate's examples
 * @param columns what slices, draws and searches need besides
 * @param compared the baseline
 * @param judged what tells the rows from others; empty when they have no id
 * @param notKept why a promotion keeps none of these rows; empty when it does, and when nothing can be promoted
 */
record ReadRows<E extends Examples<E>>(
        Roles<E> roles,
        Optional<ScoringRun> scoring,
        Reading.Taken<E> taken,
        KeptColumns columns,
        Compared<E> compared,
        Optional<JudgedRows> judged,
        Optional<String> notKept) {
    E examples() {
        return taken.examples();
    }
}
