package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.text.TextExamples;
import io.dataops.checks.metric.text.TextMetrics;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A model that writes texts, such as answers, summaries, translations or transcripts. */
final class TextTask {
    private static final Parameter<List<Column>> LABEL = Parameter.required(
            "label",
            ParameterKind.COLUMNS,
            "The column with the right text, or several columns with texts that are all right.");
    private static final Parameter<Column> PREDICTION = Parameter.optional(
            "prediction",
            ParameterKind.COLUMN,
            "The column with the predicted text; required unless a model file predicts.");

    /** The task. */
    static final TaskType<TextExamples> TYPE = new TaskType<>(
            Task.TEXT,
            "The model writes a text, which is compared with one or several reference texts.",
            List.of(LABEL, PREDICTION),
            """
            task: text
            predictions: target/answers.parquet
            label: [answer, other_answer]
            prediction: predicted
            """,
            TextMetrics.family(),
            List.of("exact_match", "token_f1", "rouge_l"),
            TextTask::read);

    private TextTask() {}

    private static Roles<TextExamples> read(Arguments arguments, ScoredColumns scored) {
        Column prediction = prediction(arguments, scored);
        List<Column> references = arguments.get(LABEL);
        if (references.contains(prediction)) {
            throw new ArgumentException(
                    LABEL.name(), "the column " + prediction + " is the prediction, so it cannot be the label too");
        }
        return new TextRoles(prediction, references);
    }

    private static Column prediction(Arguments arguments, ScoredColumns scored) {
        if (scored.prediction().isPresent() && arguments.find(PREDICTION).isPresent()) {
            throw new ArgumentException(PREDICTION.name(), "the model file predicts, so leave out 'prediction'");
        }
        return arguments
                .find(PREDICTION)
                .or(scored::prediction)
                .orElseThrow(() -> new ArgumentException(
                        PREDICTION.name(), "a model that writes texts needs 'prediction', the column with them"));
    }

    private record TextRoles(Column prediction, List<Column> references) implements Roles<TextExamples> {
        @Override
        public List<Wanted> columns() {
            return Stream.concat(Stream.of(prediction), references.stream())
                    .<Wanted>map(Wanted.Code::new)
                    .toList();
        }

        @Override
        public List<Wanted> predictions() {
            return List.of(new Wanted.Code(prediction));
        }

        @Override
        public Reading<TextExamples> read(RowTable table, List<Groups> groups) {
            RowFlaws flaws = new RowFlaws();
            RowReader reader = new RowReader(table, flaws);
            Values.Codes predicted = reader.codes(0, "the prediction");
            List<Values.Codes> expected = new ArrayList<>();
            for (Column reference : references) {
                expected.add(reader.codes(expected.size() + 1, reference(reference)));
            }
            if (!flaws.none()) {
                return new Reading.Refused<>(flaws.reasons());
            }
            return Reading.taken(examples(table.rows(), predicted, expected), empty(table, predicted));
        }

        private String reference(Column column) {
            return references.size() == 1 ? "the label" : "the label " + column;
        }

        private static TextExamples examples(int rows, Values.Codes predicted, List<Values.Codes> expected) {
            List<String> predictions = new ArrayList<>(rows);
            List<List<String>> references = new ArrayList<>(rows);
            for (int i = 0; i < rows; i++) {
                int row = i;
                predictions.add(predicted.text(row));
                references.add(expected.stream().map(texts -> texts.text(row)).toList());
            }
            return TextExamples.of(predictions, references);
        }

        /** An empty text is a prediction, but often one that was not made. */
        private static List<String> empty(RowTable table, Values.Codes predicted) {
            RowFlaws empty = new RowFlaws();
            for (int row = 0; row < table.rows(); row++) {
                if (predicted.text(row).isEmpty()) {
                    empty.add("the prediction is empty", table.place(row));
                }
            }
            return empty.reasons();
        }

        @Override
        public Pictures pictures(TextExamples examples) {
            return Pictures.NONE;
        }
    }
}
