package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.Task;
import java.util.List;

/**
 * A task as its file declares it: the keys of a model that has it, and its metrics.
 *
 * @param task which one
 * @param summary a sentence for the reference page
 * @param parameters the keys that say what the columns of the predictions mean
 * @param example a model of the task in a suite, without its name: the lines below {@code models: NAME:}
 * @param family its metrics
 * @param defaults the metrics that a model has which names none
 * @param reader makes the roles of the keys
 * @param <E> the examples of the task
 */
public record TaskType<E extends Examples<E>>(
        Task task,
        String summary,
        List<Parameter<?>> parameters,
        String example,
        MetricFamily<E> family,
        List<String> defaults,
        Reader<E> reader) {
    public TaskType {
        parameters = List.copyOf(parameters);
        defaults = List.copyOf(defaults);
    }

    /** Makes roles of what the suite says. */
    public interface Reader<E extends Examples<E>> {
        /**
         * The roles that the keys give to columns.
         *
         * @param scored what a scorer adds to the rows; {@link ScoredColumns#NONE} for predictions that are in the table
         * @throws ArgumentException when keys that are fine one by one do not fit together
         */
        Roles<E> read(Arguments arguments, ScoredColumns scored) throws ArgumentException;
    }
}
