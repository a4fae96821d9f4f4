package io.dataops.checks.task;

import io.dataops.checks.metric.Examples;
import java.util.List;

/**
 * What became of the rows of a predictions table.
 *
 * @param <E> the examples of the task
 */
public sealed interface Reading<E extends Examples<E>> {
    /**
     * Every row can be taken.
     *
     * @param notes what a reader of the metrics should know, such as {@code 3 probabilities of 0 or 1 are clipped}
     */
    record Taken<E extends Examples<E>>(E examples, List<String> notes) implements Reading<E> {
        public Taken {
            notes = List.copyOf(notes);
        }

        @Override
        public <R> R match(Cases<E, R> cases) {
            return cases.taken(this);
        }
    }

    /**
     * Some rows cannot, so there is no metric.
     *
     * @param reasons a sentence for each kind of flaw, with the number of rows and the first ones, such as {@code the
     *     probability is above 1 in 2 rows: 17, 203}
     */
    record Refused<E extends Examples<E>>(List<String> reasons) implements Reading<E> {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<E, R> cases) {
            return cases.refused(this);
        }
    }

    /**
     * Examples that were taken, made before what holds them. Inside a {@code new} they would be made after it, and what an
     * older object holds is moved from one generation to the next even when nobody needs either any more.
     *
     * @param notes what a reader of the metrics should know
     */
    static <E extends Examples<E>> Reading<E> taken(E examples, List<String> notes) {
        return new Taken<>(examples, notes);
    }

    <R> R match(Cases<E, R> cases);

    /** One answer per case. */
    interface Cases<E extends Examples<E>, R> {
        R taken(Taken<E> it);

        R refused(Refused<E> it);
    }
}
