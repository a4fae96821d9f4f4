package io.dataops.checks.task;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the columns of a predictions table mean for one model.
 *
 * @param <E> the examples of the task
 */
public interface Roles<E extends Examples<E>> {
    /** What of each row is needed, each once. */
    List<Wanted> columns();

    /**
     * The examples that rows hold.
     *
     * @param table with {@link #columns()} first, in that order
     * @param groups what {@link io.dataops.checks.metric.Metric}s group rows by, by column name; empty when none does
     */
    Reading<E> read(RowTable table, List<Groups> groups);

    /** Which of {@link #columns()} hold predictions: where they are equal, two models say the same. */
    List<Wanted> predictions();

    /**
     * In how many rows another class is predicted; empty where none is. Both sides have the same rows in the same order.
     */
    default OptionalLong reclassified(E candidate, E baseline) {
        return OptionalLong.empty();
    }

    /** The class that counts as yes; empty for any task but binary. */
    default Optional<String> positiveClass() {
        return Optional.empty();
    }

    /**
     * What is drawn together when rows are drawn and the suite names no {@code cluster}, such as all rows of one time; empty
     * when each row is drawn on its own.
     */
    default Optional<Wanted> drawnTogether() {
        return Optional.empty();
    }

    /** What a model without features would say of the same rows; empty for a task where nobody has such a model. */
    default Optional<E> dummy(E examples) {
        return Optional.empty();
    }

    /** Of the examples, everything a report shows beside the metrics. */
    Pictures pictures(E examples);
}
