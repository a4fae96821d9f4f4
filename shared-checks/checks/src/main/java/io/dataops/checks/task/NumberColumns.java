package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that every model has which predicts numbers.
 *
 * @param needed label and prediction, then the weight if there is one
 * @param extras further columns that the suite names
 */
record NumberColumns(List<Column> needed, Map<Extra, Column> extras) {
    private static final Parameter<Column> LABEL =
            Parameter.required("label", ParameterKind.COLUMN, "The column with the true number.");
    private static final Parameter<Column> PREDICTION = Parameter.optional(
            "prediction",
            ParameterKind.COLUMN,
            "The column with the predicted number; required unless a model file predicts.");
    private static final Parameter<Column> LOWER = Parameter.optional(
            "lower",
            ParameterKind.COLUMN,
            "The column with the lower limit of the prediction interval; goes with upper.");
    private static final Parameter<Column> UPPER = Parameter.optional(
            "upper",
            ParameterKind.COLUMN,
            "The column with the upper limit of the prediction interval; goes with lower.");
    private static final Parameter<Column> DEVIATION = Parameter.optional(
            "deviation",
            ParameterKind.COLUMN,
            "The column with the standard deviation that the model predicts, at least 0, where it predicts a normal"
                    + " distribution; crps needs it.");
    private static final Parameter<Column> WEIGHT = Parameter.optional(
            "weight",
            ParameterKind.COLUMN,
            "The column with the row's weight, at least 0; without it rows weigh the same.");

    /** The keys of a model that name them. */
    static final List<Parameter<?>> KEYS = List.of(LABEL, PREDICTION, LOWER, UPPER, DEVIATION, WEIGHT);

    private static final Map<Extra, String> WHAT = Map.of(
            Extra.LOWER, "the lower limit",
            Extra.UPPER, "the upper limit",
            Extra.DEVIATION, "the deviation",
            Extra.NAIVE, "the naive forecast",
            Extra.NAIVE_MAE, "the naive MAE",
            Extra.NAIVE_RMSE, "the naive RMSE");

    /**
     * Reads the keys.
     *
     * @param more keys of one task only that name a further column
     */
    static NumberColumns read(Arguments arguments, ScoredColumns scored, Map<Extra, Parameter<Column>> more) {
        if (arguments.find(LOWER).isPresent() != arguments.find(UPPER).isPresent()) {
            Parameter<Column> given = arguments.find(LOWER).isPresent() ? LOWER : UPPER;
            throw new ArgumentException(given.name(), "an interval needs both 'lower' and 'upper'");
        }
        Map<Extra, Parameter<Column>> keys =
                new EnumMap<>(Map.of(Extra.LOWER, LOWER, Extra.UPPER, UPPER, Extra.DEVIATION, DEVIATION));
        keys.putAll(more);
        Map<Extra, Column> extras = new EnumMap<>(Extra.class);
        keys.forEach((extra, key) -> arguments.find(key).ifPresent(column -> extras.put(extra, column)));
        List<Column> needed = new ArrayList<>(List.of(arguments.get(LABEL), scored.prediction(arguments, PREDICTION)));
        arguments.find(WEIGHT).ifPresent(needed::add);
        return new NumberColumns(needed, extras);
    }

    /** What of each row is needed, each once. */
    List<Wanted> wanted() {
        List<Column> all = new ArrayList<>(needed);
        all.addAll(extras.values());
        return all.stream().<Wanted>map(Wanted.Numeric::new).distinct().toList();
    }

    /** Which of them hold predictions: the number itself, the limits of its interval, and its deviation. */
    List<Wanted> predictions() {
        Stream<Column> more = Stream.of(Extra.LOWER, Extra.UPPER, Extra.DEVIATION)
                .flatMap(extra -> Optional.ofNullable(extras.get(extra)).stream());
        return Stream.concat(Stream.of(needed.get(1)), more)
                .<Wanted>map(Wanted.Numeric::new)
                .distinct()
                .toList();
    }

    /** What a model would say that knows nothing but the labels: their mean, always. Empty when there is no row. */
    static Optional<RegressionExamples> dummy(RegressionExamples examples) {
        double total = examples.totalWeight();
        if (!(total > 0)) {
            return Optional.empty();
        }
        double[] labels = new double[examples.rows()];
        double[] means = new double[labels.length];
        double[] weights = new double[labels.length];
        double sum = 0;
        for (int row = 0; row < labels.length; row++) {
            labels[row] = examples.label(row);
            weights[row] = examples.weight(row);
            sum += weights[row] * labels[row];
        }
        Arrays.fill(means, sum / total);
        RegressionExamples dummy = RegressionExamples.of(labels, means);
        dummy = examples.weighted() ? dummy.weighted(weights) : dummy;
        return Optional.of(examples.timeline().map(dummy::over).orElse(dummy));
    }

    /** The examples, unless a flaw is noted; values of flawed rows mean nothing. */
    RegressionExamples examples(RowTable table, RowFlaws flaws) {
        RowReader reader = new RowReader(table, flaws);
        List<Wanted> wanted = wanted();
        RegressionExamples examples = RegressionExamples.of(
                reader.numbers(index(wanted, needed.get(0)), "the label"),
                reader.numbers(index(wanted, needed.get(1)), "the prediction"));
        if (needed.size() > 2) {
            examples = examples.weighted(reader.weights(index(wanted, needed.get(2))));
        }
        for (Map.Entry<Extra, Column> extra : extras.entrySet()) {
            double[] values = reader.numbers(index(wanted, extra.getValue()), what(extra.getKey()));
            examples = examples.with(extra.getKey(), values);
        }
        for (int row = 0; row < table.rows(); row++) {
            noteFlaws(examples, row, flaws, table.place(row));
        }
        return examples;
    }

    private static int index(List<Wanted> wanted, Column column) {
        return wanted.indexOf(new Wanted.Numeric(column));
    }

    private static String what(Extra extra) {
        return Optional.ofNullable(WHAT.get(extra)).orElseThrow();
    }

    private static void noteFlaws(RegressionExamples examples, int row, RowFlaws flaws, long place) {
        if (examples.has(Extra.LOWER) && examples.get(Extra.LOWER, row) > examples.get(Extra.UPPER, row)) {
            flaws.add("the lower limit is above the upper one", place);
        }
        if (examples.has(Extra.DEVIATION) && examples.get(Extra.DEVIATION, row) < 0) {
            flaws.add("the deviation is negative", place);
        }
        for (Extra scale : List.of(Extra.NAIVE_MAE, Extra.NAIVE_RMSE)) {
            if (examples.has(scale) && examples.get(scale, row) <= 0) {
                flaws.add(what(scale) + " is not above 0", place);
            }
        }
    }
}
