package io.dataops.checks.task;

import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Values;
import io.dataops.results.literal.Quoted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two classes of a binary model, as its labels and predictions have them. */
final class BinaryTaskClasses {
    private final String positive;
    private final Values.Codes labels;
    private final Values.@Nullable Codes predictions;
    private final List<String> labelled;
    private final List<String> known;

    /**
     * Looks at the classes that rows have.
     *
     * @param positive the class that counts as yes, whether rows have it or not
     * @param predictions null without a column of predictions
     */
    BinaryTaskClasses(String positive, Values.Codes labels, Values.@Nullable Codes predictions) {
        this.positive = positive;
        this.labels = labels;
        this.predictions = predictions;
        this.labelled = labels.used();
        this.known =
                Stream.concat(Stream.of(positive), labelled.stream()).distinct().toList();
    }

    /** Why labels or predictions are not of two classes; empty when they are. */
    Optional<String> problem() {
        if (labelled.size() > 2) {
            return Optional.of("the label has " + labelled.size()
                    + " different values, where a binary model has two; task: multiclass takes more");
        }
        if (known.size() > 2) {
            return Optional.of(
                    "the label has 2 different values, and neither is the positive class " + Quoted.text(positive));
        }
        if (known.size() == 1 && unlabelled().size() > 1) {
            return Optional.of("the prediction has " + unlabelled().size()
                    + " different values that the label has not, where a binary model has two classes");
        }
        return Optional.empty();
    }

    /** Classes that are predicted, but neither the positive one nor that of any label. */
    private List<String> unlabelled() {
        List<String> predicted = predictions == null ? List.of() : predictions.used();
        return predicted.stream().filter(text -> !known.contains(text)).toList();
    }

    /** The name of the class that counts as no. */
    String negative() {
        return Stream.concat(known.stream(), unlabelled().stream())
                .filter(text -> !text.equals(positive))
                .findFirst()
                .orElse("not " + positive);
    }

    /** The rows labelled positive. */
    BitSet positives() {
        return labels.rows(positive);
    }

    /** The rows predicted positive; none without a column of predictions. */
    BitSet predictedPositives() {
        return predictions == null ? new BitSet() : predictions.rows(positive);
    }

    /** Notes each row whose prediction is neither class, where both are known from the labels. */
    void noteUnknownPredictions(RowTable table, RowFlaws flaws) {
        if (predictions == null || known.size() < 2 || unlabelled().isEmpty()) {
            return;
        }
        for (int row = 0; row < predictions.size(); row++) {
            if (!predictions.isNull(row) && !known.contains(predictions.text(row))) {
                flaws.add("the prediction is no value of the label", table.place(row));
            }
        }
    }

    /** What is odd about the classes, though rows can be taken. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!labelled.isEmpty() && !labelled.contains(positive)) {
            notes.add("no label is the positive class " + Quoted.text(positive)
                    + ", so every row counts as negative; is the class written as in the data?");
        }
        if (labelled.equals(List.of(positive))) {
            notes.add("every label is the positive class " + Quoted.text(positive) + ", so no row is negative");
        }
        return notes;
    }
}
