package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.multilabel.MultilabelExamples;
import io.dataops.checks.metric.multilabel.MultilabelMetrics;
import io.dataops.checks.plan.Column;
import io.dataops.results.literal.Quoted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Any number of labels for each row: a column of 0 and 1 for each label, and one for what is predicted of it. */
final class MultilabelTask {
    private static final Parameter<Map<String, Column>> LABELS = Parameter.required(
            "labels",
            ColumnsByName.KIND,
            "For each label the column that says which rows have it: 0 or 1, or a boolean.");
    private static final Parameter<Map<String, Column>> PREDICTED = Parameter.optional(
            "predicted",
            ColumnsByName.KIND,
            "For each label the column that says which rows are predicted to have it; by default those whose probability"
                    + " reaches the threshold.");
    private static final Parameter<Map<String, Column>> PROBABILITIES = Parameter.optional(
            "probabilities",
            ColumnsByName.KIND,
            "For each label the column of its probability. Needed for metrics of probabilities.");
    private static final Parameter<BigDecimal> THRESHOLD = Parameter.optional(
            "threshold", ParameterKind.NUMBER, "From which probability on a label is predicted; by default 0.5.");
    private static final Parameter<Column> WEIGHT = Parameter.optional(
            "weight", ParameterKind.COLUMN, "The column of how much each row counts; by default every row counts 1.");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The task. */
    static final TaskType<MultilabelExamples> TYPE = new TaskType<>(
            Task.MULTILABEL,
            "Each row has any number of labels, and is predicted to have some.",
            List.of(LABELS, PREDICTED, PROBABILITIES, THRESHOLD, WEIGHT),
            """
            task: multilabel
            predictions: target/predictions.csv
            labels: { sport: is_sport, politics: is_politics }
            probabilities: { sport: p_sport, politics: p_politics }
            threshold: 0.4
            """,
            MultilabelMetrics.family(),
            List.of("subset_accuracy", "hamming_loss", "f1", "f1(average=micro)"),
            MultilabelTask::read);

    private MultilabelTask() {}

    private static Roles<MultilabelExamples> read(Arguments arguments, ScoredColumns scored) {
        Map<String, Column> labels = arguments.get(LABELS);
        Map<String, Column> predicted = arguments.find(PREDICTED).orElse(Map.of());
        Map<String, Column> probabilities = probabilities(arguments, scored);
        if (predicted.isEmpty() && probabilities.isEmpty()) {
            throw new ArgumentException(
                    "", "multilabel needs 'predicted' or 'probabilities', with a column for each label");
        }
        fit(labels, predicted, PREDICTED);
        fit(labels, probabilities, PROBABILITIES);
        labels.forEach((name, column) -> {
            if (column.equals(predicted.get(name))) {
                throw new ArgumentException(
                        "predicted",
                        "the label " + Quoted.text(name) + " has the same column in 'labels' and 'predicted'");
            }
        });
        return new MultilabelRoles(
                labels,
                predicted,
                probabilities,
                threshold(arguments, predicted),
                arguments.find(WEIGHT).orElse(null));
    }

    private static Map<String, Column> probabilities(Arguments arguments, ScoredColumns scored) {
        Map<String, Column> inTable = arguments.find(PROBABILITIES).orElse(Map.of());
        if (scored.equals(ScoredColumns.NONE)) {
            return inTable;
        }
        if (!inTable.isEmpty() || arguments.find(PREDICTED).isPresent()) {
            String key = inTable.isEmpty() ? "predicted" : "probabilities";
            throw new ArgumentException(key, "the model's file gives the predictions, so leave out '" + key + "'");
        }
        return scored.probabilities();
    }

    /** Labels and what is predicted of them have the same names. */
    private static void fit(
            Map<String, Column> labels, Map<String, Column> columns, Parameter<Map<String, Column>> key) {
        if (columns.isEmpty()) {
            return;
        }
        for (String name : labels.keySet()) {
            if (!columns.containsKey(name)) {
                throw new ArgumentException(
                        key.name(), "'" + key.name() + "' has no column for the label " + Quoted.text(name));
            }
        }
        for (String name : columns.keySet()) {
            if (!labels.containsKey(name)) {
                throw new ArgumentException(
                        key.name(),
                        "'" + key.name() + "' has a column for " + Quoted.text(name) + ", which is none of 'labels'");
            }
        }
    }

    private static double threshold(Arguments arguments, Map<String, Column> predicted) {
        BigDecimal threshold = arguments.find(THRESHOLD).orElse(HALF);
        if (threshold.signum() < 0 || threshold.compareTo(BigDecimal.ONE) > 0) {
            throw new ArgumentException(
                    "threshold", "'threshold' must be from 0 to 1, not " + threshold.toPlainString());
        }
        if (!predicted.isEmpty() && arguments.find(THRESHOLD).isPresent()) {
            throw new ArgumentException(
                    "threshold",
                    "'predicted' says what is predicted, so 'threshold' changes nothing; leave one of them out");
        }
        return threshold.doubleValue();
    }
}
