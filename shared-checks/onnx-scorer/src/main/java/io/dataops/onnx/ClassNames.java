package io.dataops.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The names of a model's classes, and what its labels stand for. */
final class ClassNames {
    private final List<String> shown;
    private final Map<String, String> ofLabels = new HashMap<>();
    private final Map<String, String> ofIndices = new HashMap<>();

    /**
     * The names that are in use.
     *
     * @param own names in the model, in the order of its columns; empty when it has none
     * @param declared names in the suite, in the same order; empty when it has none, and otherwise as many as {@code own}
     *     unless that is empty
     */
    ClassNames(List<String> own, List<String> declared) {
        this.shown = List.copyOf(declared.isEmpty() ? own : declared);
        List<String> labels = own.isEmpty() ? shown : own;
        for (int index = 0; index < shown.size(); index++) {
            ofLabels.put(labels.get(index), shown.get(index));
            ofIndices.put(String.valueOf(index), shown.get(index));
        }
        if (!own.isEmpty() || shown.stream().allMatch(ClassNames::isWholeNumber)) {
            ofIndices.clear();
            ofIndices.putAll(ofLabels);
        }
    }

    /** Names for columns that nobody named: their numbers from 0. */
    static List<String> counted(int columns) {
        return IntStream.range(0, columns).mapToObj(String::valueOf).toList();
    }

    List<String> shown() {
        return shown;
    }

    /** The class that a label in words stands for; empty when it is none of the classes. */
    Optional<String> ofText(String label) {
        return shown.isEmpty() ? Optional.of(label) : Optional.ofNullable(ofLabels.get(label));
    }

    /** The class that a label in figures stands for; empty when it is none of the classes. */
    Optional<String> ofNumber(long label) {
        String text = String.valueOf(label);
        return shown.isEmpty() ? Optional.of(text) : Optional.ofNullable(ofIndices.get(text));
    }

    private static boolean isWholeNumber(String name) {
        return name.matches("-?[0-9]{1,18}");
    }
}
