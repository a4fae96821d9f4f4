package io.dataops.checks.task;

import io.dataops.checks.plan.Column;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a scorer adds to each row. Their names are those that {@link Roles#columns} asks for.
 *
 * @param prediction the predicted class or number; empty when the model gives none
 * @param probabilities the column of each class; empty when the model gives none
 */
public record ScoredColumns(Optional<Column> prediction, Map<String, Column> probabilities) {
    /** Nothing is scored; the table has its predictions. */
    public static final ScoredColumns NONE = new ScoredColumns(Optional.empty(), Map.of());

    public ScoredColumns {
        probabilities = Map.copyOf(probabilities);
    }
}
