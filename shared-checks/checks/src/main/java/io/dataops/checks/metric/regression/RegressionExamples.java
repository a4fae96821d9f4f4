package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.RowSelection;
import io.dataops.checks.metric.Timeline;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and what a model predicted in their place, all finite. Further columns are there when the model names them.
 * Arrays are not copied, and not to be changed.
 */
public final class RegressionExamples implements Examples<RegressionExamples> {
    private final double[] labels;
    private final double[] predictions;
    private final double @Nullable [] weights;
    private final Map<Extra, double[]> extras;
    private final @Nullable Timeline timeline;

    private RegressionExamples(
            double[] labels,
            double[] predictions,
            double @Nullable [] weights,
            Map<Extra, double[]> extras,
            @Nullable Timeline timeline) {
        this.labels = labels;
        this.predictions = predictions;
        this.weights = weights;
        this.extras = extras;
        this.timeline = timeline;
    }

    /** Rows that weigh 1 each. */
    public static RegressionExamples of(double[] labels, double[] predictions) {
        return new RegressionExamples(labels, predictions, null, Map.of(), null);
    }

    /** A column that a row may have beside label, prediction and weight. */
    public enum Extra {
        /** The lower limit of a prediction interval. */
        LOWER,
        /** The upper limit of a prediction interval, at least the lower one. */
        UPPER,
        /** The standard deviation of the normal distribution whose mean is the prediction, at least 0. */
        DEVIATION,
        /** What a naive method forecasts for the row, such as the last known value or that of a season ago. */
        NAIVE,
        /** The mean absolute error of the naive method over the training rows of the row's series, above 0. */
        NAIVE_MAE,
        /** The root mean squared error of the naive method over the training rows of the row's series, above 0. */
        NAIVE_RMSE
    }

    /** The same rows with weights, each at least 0. */
    public RegressionExamples weighted(double[] weights) {
        return new RegressionExamples(labels, predictions, weights, extras, timeline);
    }

    /** The same rows with a further column. */
    public RegressionExamples with(Extra extra, double[] values) {
        Map<Extra, double[]> more = new EnumMap<>(Extra.class);
        more.putAll(extras);
        more.put(extra, values);
        return new RegressionExamples(labels, predictions, weights, more, timeline);
    }

    /** The same rows, each at its time. */
    public RegressionExamples over(Timeline timeline) {
        return new RegressionExamples(labels, predictions, weights, extras, timeline);
    }

    /** The same rows as a model sees them that always predicts one number. */
    RegressionExamples predicting(double constant) {
        double[] constants = new double[labels.length];
        Arrays.fill(constants, constant);
        return new RegressionExamples(labels, constants, weights, extras, timeline);
    }

    @Override
    public int rows() {
        return labels.length;
    }

    @Override
    public boolean weighted() {
        return weights != null;
    }

    @Override
    public List<RegressionExamples> split(Partition partition) {
        return RowSelection.parts(partition).stream().map(this::select).toList();
    }

    @Override
    public RegressionExamples repeated(int[] counts) {
        return select(RowSelection.repeated(counts));
    }

    private RegressionExamples select(RowSelection rows) {
        Map<Extra, double[]> selected = new EnumMap<>(Extra.class);
        extras.forEach((extra, values) -> selected.put(extra, rows.of(values)));
        return new RegressionExamples(
                rows.of(labels),
                rows.of(predictions),
                weights == null ? null : rows.of(weights),
                selected,
                timeline == null ? null : timeline.select(rows));
    }

    public double label(int row) {
        return labels[row];
    }

    public double prediction(int row) {
        return predictions[row];
    }

    /** Prediction minus label: above 0 where the model predicts too much. */
    public double error(int row) {
        return predictions[row] - labels[row];
    }

    /** The error of each row. */
    double[] errors() {
        double[] errors = new double[labels.length];
        Arrays.setAll(errors, this::error);
        return errors;
    }

    /** The row's weight; 1 without weights. */
    public double weight(int row) {
        return weights == null ? 1 : weights[row];
    }

    /** Sum of all weights. */
    public double totalWeight() {
        return weights == null ? labels.length : Arrays.stream(weights).sum();
    }

    /** Whether the rows have the column. */
    public boolean has(Extra extra) {
        return extras.containsKey(extra);
    }

    /**
     * A value of a further column.
     *
     * @throws IllegalStateException when the rows do not have it
     */
    public double get(Extra extra, int row) {
        double[] values = extras.get(extra);
        if (values == null) {
            throw new IllegalStateException("the examples have no column " + extra);
        }
        return values[row];
    }

    /** When each row is; empty when the order of the rows means nothing. */
    public Optional<Timeline> timeline() {
        return Optional.ofNullable(timeline);
    }

    double[] labels() {
        return labels;
    }

    double[] predictions() {
        return predictions;
    }
}
