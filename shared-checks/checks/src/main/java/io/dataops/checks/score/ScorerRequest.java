package io.dataops.checks.score;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.TableSchema;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model to open.
 *
 * @param model its file
 * @param shownAs the file as the suite writes it, for messages
 * @param data the columns of the data set it will score
 * @param inputs the columns of each model input, by input name; empty when the suite names none, and each input then takes
 *     the column of its own name
 * @param classes names of the classes in the order of the model's outputs; empty when the model names them itself
 * @param output the output that holds the prediction or the probabilities; empty for the model's usual ones
 * @param threads at least 1
 */
public record ScorerRequest(
        Path model,
        String shownAs,
        TableSchema data,
        Map<String, List<Column>> inputs,
        List<String> classes,
        List<String> output,
        int threads) {
    public ScorerRequest {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        classes = List.copyOf(classes);
        output = List.copyOf(output);
    }
}
