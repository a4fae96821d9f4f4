package io.dataops.onnx;

import io.dataops.checks.score.ScorerException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a model's file and ONNX Runtime does not tell.
 *
 * @param path the file
 * @param folder where it lies, and its weights
 * @param shownAs the file as the suite writes it
 * @param bytes size of the file and of the files beside it that hold its weights
 * @param producer name and version of what wrote it; empty when it does not say
 * @param opset version of ONNX's own operators; empty when the model uses none
 * @param outputs names of what it answers
 * @param sources for each value inside the model the node that makes it
 */
record ModelFile(
        Path path,
        Path folder,
        String shownAs,
        long bytes,
        String producer,
        Optional<Long> opset,
        List<String> outputs,
        Map<String, Node> sources) {
    /** Operators that leave the order and meaning of columns as it is. */
    private static final Set<String> KEEP_COLUMNS = Set.of("Identity", "Cast", "Normalizer", "Softmax");

    ModelFile {
        outputs = List.copyOf(outputs);
        sources = Map.copyOf(sources);
    }

    /**
     * A step of the model.
     *
     * @param operator such as {@code ZipMap}
     * @param inputs the values it takes
     * @param classes names of the classes it knows; empty for most operators
     */
    record Node(String operator, List<String> inputs, List<String> classes) {}

    /**
     * The table of probabilities that an output's ZipMap turns into maps.
     *
     * @return its name inside the model; empty when the output comes from no ZipMap
     */
    Optional<String> zipMapTable(String output) {
        return Optional.ofNullable(sources.get(output))
                .filter(node -> node.operator.equals("ZipMap") && !node.classes.isEmpty())
                .flatMap(node -> node.inputs.stream().findFirst());
    }

    /** The tables of ZipMaps that are no outputs themselves, each once. */
    List<String> hiddenTables() {
        return outputs.stream()
                .flatMap(output -> zipMapTable(output).stream())
                .filter(table -> !outputs.contains(table))
                .distinct()
                .toList();
    }

    /** Names of the classes that the columns of a value stand for; empty when the model does not name them. */
    List<String> classes(String value) {
        String at = value;
        // A graph without a cycle has no longer path.
        for (int steps = 0; steps <= sources.size(); steps++) {
            Node node = sources.get(at);
            if (node == null) {
                return List.of();
            }
            if (!node.classes.isEmpty() || !KEEP_COLUMNS.contains(node.operator) || node.inputs.isEmpty()) {
                return node.classes;
            }
            at = node.inputs.get(0);
        }
        return List.of();
    }

    ScorerException isNull(Feature feature, long place) {
        return problem("cannot score row %d: column '%s' is null".formatted(place, feature.column()));
    }

    /** @param rest of the sentence that begins with the model's file */
    ScorerException problem(String rest) {
        return new ScorerException(shownAs + " " + rest);
    }
}
