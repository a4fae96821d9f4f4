package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.multiclass.MulticlassExamples;
import io.dataops.checks.metric.multiclass.MulticlassMetrics;
import io.dataops.checks.plan.Column;
import io.dataops.results.literal.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of several classes for each row: given by a column, or the one whose probability is highest. */
final class MulticlassTask {
    private static final Parameter<Column> LABEL =
            Parameter.required("label", ParameterKind.COLUMN, "The column of the class that each row has.");
    private static final Parameter<List<String>> CLASSES = Parameter.optional(
            "classes",
            ParameterKind.TEXTS,
            "All classes, in their order; by default, in code-point order, those that have a column of probabilities, else"
                    + " those that rows have or are predicted to have.");
    private static final Parameter<Column> PREDICTION = Parameter.optional(
            "prediction",
            ParameterKind.COLUMN,
            "The column of the predicted class; by default the class with the highest probability, of equal ones the first.");
    private static final Parameter<Map<String, Column>> PROBABILITIES = Parameter.optional(
            "probabilities",
            ColumnsByName.KIND,
            "For each class the column of its probability; those of a row add up to 1. Needed for metrics of probabilities.");
    private static final Parameter<Column> WEIGHT = Parameter.optional(
            "weight", ParameterKind.COLUMN, "The column of how much each row counts; by default every row counts 1.");

    /** The task. */
    static final TaskType<MulticlassExamples> TYPE = new TaskType<>(
            Task.MULTICLASS,
            "Each row has one of several classes, and is predicted to have one.",
            List.of(LABEL, CLASSES, PREDICTION, PROBABILITIES, WEIGHT),
            """
            task: multiclass
            predictions: target/predictions.csv
            label: species
            prediction: predicted
            probabilities: { setosa: p_setosa, versicolor: p_versicolor, virginica: p_virginica }
            """,
            MulticlassMetrics.family(),
            List.of("accuracy", "balanced_accuracy", "f1", "matthews_correlation"),
            MulticlassTask::read);

    private MulticlassTask() {}

    private static Roles<MulticlassExamples> read(Arguments arguments, ScoredColumns scored) {
        Predicted predicted = Predicted.of(arguments.find(PREDICTION), arguments.find(PROBABILITIES), scored);
        List<String> classes = arguments.find(CLASSES).orElse(List.of());
        Collection<String> withProbability = predicted.probabilities().keySet();
        if (!classes.isEmpty() && !withProbability.isEmpty()) {
            missing(classes, withProbability).ifPresent(name -> {
                throw new ArgumentException(
                        "probabilities",
                        "the class " + Quoted.text(name) + " of 'classes' has no column of probabilities");
            });
            missing(withProbability, classes).ifPresent(name -> {
                throw new ArgumentException(
                        "classes", "the class " + Quoted.text(name) + " has probabilities and is not among 'classes'");
            });
        }
        if (classes.size() == 1 || withProbability.size() == 1) {
            throw new ArgumentException(
                    classes.size() == 1 ? "classes" : "probabilities", "there is only one class; write at least two");
        }
        Column label = arguments.get(LABEL);
        if (predicted.prediction().filter(label::equals).isPresent()) {
            throw new ArgumentException("prediction", "'label' and 'prediction' are the same column");
        }
        return new MulticlassRoles(
                label,
                ClassSource.of(classes, withProbability),
                predicted.prediction().orElse(null),
                predicted.probabilities(),
                arguments.find(WEIGHT).orElse(null));
    }

    private static Optional<String> missing(Collection<String> names, Collection<String> among) {
        return names.stream().filter(name -> !among.contains(name)).findFirst();
    }

    /** Where predictions come from: the table or a scorer, never both. */
    private record Predicted(Optional<Column> prediction, Map<String, Column> probabilities) {
        static Predicted of(
                Optional<Column> prediction, Optional<Map<String, Column>> probabilities, ScoredColumns scored) {
            boolean inTable = prediction.isPresent() || probabilities.isPresent();
            if (scored.equals(ScoredColumns.NONE)) {
                if (!inTable) {
                    throw new ArgumentException(
                            "", "multiclass needs 'prediction', or 'probabilities' with a column for each class");
                }
                return new Predicted(prediction, probabilities.orElse(Map.of()));
            }
            if (inTable) {
                String key = prediction.isPresent() ? "prediction" : "probabilities";
                throw new ArgumentException(key, "the model's file gives the predictions, so leave out '" + key + "'");
            }
            return new Predicted(scored.prediction(), scored.probabilities());
        }
    }
}
