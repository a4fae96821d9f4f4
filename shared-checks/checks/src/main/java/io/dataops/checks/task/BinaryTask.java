package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.metric.binary.BinaryMetrics;
import io.dataops.checks.plan.Column;
import io.dataops.checks.task.BinaryTaskRoles.ScoreColumn;
import io.dataops.results.literal.Quoted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The task of saying yes or no: which keys a model has, and which columns they make it read. */
final class BinaryTask {
    private static final Parameter<Column> LABEL = Parameter.required(
            "label", ParameterKind.COLUMN, "The column with the true class of each row, one of two.");
    private static final Parameter<String> POSITIVE = Parameter.required(
            "positive", ParameterKind.TEXT, "The class that counts as yes, as the label has it; never guessed.");
    private static final Parameter<Column> PROBABILITY = Parameter.optional(
            "probability", ParameterKind.COLUMN, "The column with the probability of the positive class, from 0 to 1.");
    private static final Parameter<Column> SCORE = Parameter.optional(
            "score",
            ParameterKind.COLUMN,
            "The column with a score that is the higher the likelier the positive class is; metrics of predictions need a"
                    + " threshold or a prediction with it.");
    private static final Parameter<Column> PREDICTION = Parameter.optional(
            "prediction",
            ParameterKind.COLUMN,
            "The column with the predicted class of each row; without it the threshold predicts.");
    private static final Parameter<BigDecimal> THRESHOLD = Parameter.optional(
            "threshold",
            ParameterKind.NUMBER,
            "A row is predicted positive when its probability or score is at least this; for probabilities 0.5 by default.");
    private static final Parameter<Column> WEIGHT = Parameter.optional(
            "weight", ParameterKind.COLUMN, "The column with the weight of each row, at least 0; 1 by default.");

    static final TaskType<BinaryExamples> TYPE = new TaskType<>(
            Task.BINARY,
            "Predicts yes or no, with a probability, a score or the class.",
            List.of(LABEL, POSITIVE, PROBABILITY, SCORE, PREDICTION, THRESHOLD, WEIGHT),
            "task: binary\npredictions: target/predictions.parquet\nlabel: churned\npositive: \"yes\"\nprobability: p",
            BinaryMetrics.FAMILY,
            List.of("roc_auc", "average_precision", "log_loss", "brier", "accuracy", "precision", "recall", "f1"),
            BinaryTask::read);

    private BinaryTask() {}

    private static BinaryTaskRoles read(Arguments arguments, ScoredColumns scored) {
        @Nullable ScoreColumn score = score(arguments, scored);
        @Nullable Column prediction = arguments.find(PREDICTION).orElse(null);
        @Nullable Double threshold = threshold(arguments, score);
        if (threshold == null && prediction == null) {
            prediction = scored.prediction().orElse(null);
        }
        if (score == null && prediction == null) {
            throw new ArgumentException(
                    "",
                    "a binary model needs 'probability', 'score' or 'prediction', the column with what it says of a row");
        }
        if (prediction == null && threshold == null && score != null && score.isProbability()) {
            threshold = 0.5;
        }
        return new BinaryTaskRoles(
                arguments.get(LABEL),
                arguments.get(POSITIVE),
                score,
                prediction,
                threshold,
                arguments.find(WEIGHT).orElse(null));
    }

    private static @Nullable ScoreColumn score(Arguments arguments, ScoredColumns scored) {
        Optional<Column> probability = arguments.find(PROBABILITY);
        Optional<Column> score = arguments.find(SCORE);
        if (probability.isPresent() && score.isPresent()) {
            throw new ArgumentException("score", "a model has a probability or a score, so leave one of them out");
        }
        if (score.isPresent()) {
            return new ScoreColumn(score.get(), ScoreColumn.Kind.SCORE);
        }
        if (probability.isEmpty() && !scored.probabilities().isEmpty()) {
            probability = Optional.of(scoredProbability(arguments.get(POSITIVE), scored));
        }
        return probability
                .map(column -> new ScoreColumn(column, ScoreColumn.Kind.PROBABILITY))
                .orElse(null);
    }

    private static Column scoredProbability(String positive, ScoredColumns scored) {
        Column column = scored.probabilities().get(positive);
        if (column == null) {
            throw new ArgumentException(
                    "positive",
                    "the model gives no probability of " + Quoted.text(positive) + "; it gives those of "
                            + scored.probabilities().keySet().stream()
                                    .sorted()
                                    .map(Quoted::text)
                                    .collect(Collectors.joining(", ")));
        }
        return column;
    }

    private static @Nullable Double threshold(Arguments arguments, @Nullable ScoreColumn score) {
        if (arguments.find(THRESHOLD).isEmpty()) {
            return null;
        }
        if (arguments.find(PREDICTION).isPresent()) {
            throw new ArgumentException("threshold", "the prediction decides already, so leave out 'threshold'");
        }
        if (score == null) {
            throw new ArgumentException(
                    "threshold", "a threshold needs 'probability' or 'score', which it is compared with");
        }
        double threshold = arguments.get(THRESHOLD).doubleValue();
        if (score.isProbability() && !(threshold >= 0 && threshold <= 1)) {
            throw new ArgumentException("threshold", "a threshold of probabilities is from 0 to 1, not " + threshold);
        }
        return threshold;
    }
}
