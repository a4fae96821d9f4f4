package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import java.util.List;
import java.util.Optional;

/** Something a data set has to meet. Immutable; equal checks ask for equal measures. */
public interface Check {
    /** The columns it looks at, in the order in which people name them; empty for the data set as a whole. */
    List<Column> columns();

    /** What it has to measure. Not empty. */
    List<Measure<?>> measures();

    /**
     * Judges the numbers of {@link #measures()}, all of which were taken. What no row or only nulls mean, each check says
     * itself.
     *
     * @throws NotComparableException when a limit is of another type than what was measured, so that the check has to be
     *     errored
     */
    Judgement judge(Numbers numbers);

    /** What has to hold, as a sentence without a full stop, such as {@code product_id is never null}. */
    String sentence();

    /** What is expected, short enough for a table cell, such as {@code no failing row}. */
    String expected();

    /**
     * Whether no data can miss it, so that meeting it says nothing of them: at most 100 % failing rows, a count of at least 0.
     * False where that cannot be told without data.
     */
    default boolean cannotBeMissed() {
        return false;
    }

    /** The measure whose failing rows can be shown; empty when the check counts no rows. */
    default Optional<Measure<?>> sampled() {
        return Optional.empty();
    }

    /**
     * The same measure, where its failing rows are rows of the data set and not, say, those that a query returns; empty when
     * the check tells no row of the data set from another.
     */
    default Optional<Measure.OfRows<?>> tellingRows() {
        return sampled()
                .flatMap(measure ->
                        measure instanceof Measure.OfRows<?> ofRows ? Optional.of(ofRows) : Optional.empty());
    }
}
