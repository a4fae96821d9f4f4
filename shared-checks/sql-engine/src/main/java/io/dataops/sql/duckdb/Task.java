package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Scope;
import java.util.List;

/**
 * A measure with the SQL that takes it.
 *
 * @param work either a {@link Fragment} that shares a scan or a {@link Standalone} statement
 */
record Task<T>(Scope scope, Measure<T> measure, Work<T> work) {
    /** Puts the answer that the cells hold into the builder. */
    void answer(Cells cells, Measurements.Builder answers) {
        answers.answer(scope, measure, work.answer().apply(cells));
    }

    /** Puts the answer that several rows hold into the builder. */
    void answer(List<Cells> rows, Measurements.Builder answers) {
        if (work instanceof ManyRows<T> many) {
            answers.answer(scope, measure, many.all().apply(rows));
        }
    }

    void refuse(String reason, Measurements.Builder answers) {
        answers.refuse(scope, measure, reason);
    }
}
