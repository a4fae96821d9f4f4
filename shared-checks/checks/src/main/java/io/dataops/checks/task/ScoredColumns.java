package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
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

    /**
     * The column with the prediction: the one that the suite names, or the one that a scorer adds.
     *
     * @param key that names it
     * @throws ArgumentException when there is none, or both
     */
    Column prediction(Arguments arguments, Parameter<Column> key) {
        if (prediction.isPresent() && arguments.find(key).isPresent()) {
            throw new ArgumentException(key.name(), "the model file predicts, so leave out '" + key.name() + "'");
        }
        return arguments
                .find(key)
                .or(() -> prediction)
                .orElseThrow(() -> new ArgumentException(
                        key.name(),
                        "a model without a model file needs '" + key.name() + "', the column that it wrote"));
    }
}
