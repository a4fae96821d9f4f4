package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.Timeline;
import io.dataops.checks.metric.forecasting.ForecastingMetrics;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model that predicts a number for a later time, in one or several series. */
final class ForecastingTask {
    private static final Parameter<Column> TIME = Parameter.required(
            "time",
            ParameterKind.COLUMN,
            "The column with the time that is forecast: dates or times in one form of ISO-8601, or whole numbers.");
    private static final Parameter<Column> SERIES = Parameter.optional(
            "series", ParameterKind.COLUMN, "The column that tells series apart; without it there is one series.");
    private static final Parameter<Long> HORIZON = Parameter.optional(
            "horizon",
            ParameterKind.COUNT,
            "How many steps ahead is forecast; errors fewer steps apart are taken as dependent. By default 1.");
    private static final Parameter<Column> NAIVE = Parameter.optional(
            "naive",
            ParameterKind.COLUMN,
            "The column with a naive forecast of the row, such as the value of a season ago; relative_mae needs it.");
    private static final Parameter<Column> NAIVE_MAE = Parameter.optional(
            "naive_mae",
            ParameterKind.COLUMN,
            "The column with the mean absolute error of the naive method in the training rows of the series; mase needs it.");
    private static final Parameter<Column> NAIVE_RMSE = Parameter.optional(
            "naive_rmse",
            ParameterKind.COLUMN,
            "The column with the root mean squared error of the naive method in the training rows of the series; rmsse needs"
                    + " it.");

    /** The task. */
    static final TaskType<RegressionExamples> TYPE = new TaskType<>(
            Task.FORECASTING,
            "The model predicts a number for a later time, in one or several series.",
            Stream.concat(NumberColumns.KEYS.stream(), Stream.of(TIME, SERIES, HORIZON, NAIVE, NAIVE_MAE, NAIVE_RMSE))
                    .toList(),
            """
            task: forecasting
            predictions: target/demand.parquet
            label: units
            prediction: forecast
            time: month
            series: store
            """,
            ForecastingMetrics.FAMILY,
            List.of("mae", "rmse", "wape", "mean_error"),
            ForecastingTask::read);

    private ForecastingTask() {}

    private static Roles<RegressionExamples> read(Arguments arguments, ScoredColumns scored) {
        long horizon = arguments.find(HORIZON).orElse(1L);
        if (horizon < 1 || horizon > Integer.MAX_VALUE) {
            throw new ArgumentException(HORIZON.name(), "'horizon' is at least 1 step");
        }
        NumberColumns numbers = NumberColumns.read(
                arguments,
                scored,
                Map.of(Extra.NAIVE, NAIVE, Extra.NAIVE_MAE, NAIVE_MAE, Extra.NAIVE_RMSE, NAIVE_RMSE));
        return new ForecastingRoles(
                numbers, arguments.get(TIME), arguments.find(SERIES).orElse(null), (int) horizon);
    }

    private record ForecastingRoles(
            NumberColumns numbers, Column time, @Nullable Column series, int horizon)
            implements Roles<RegressionExamples> {
        @Override
        public List<Wanted> columns() {
            Stream<Column> codes = Stream.concat(Stream.of(time), Optional.ofNullable(series).stream());
            return Stream.concat(numbers.wanted().stream(), codes.map(Wanted.Code::new))
                    .distinct()
                    .toList();
        }

        @Override
        public List<Wanted> predictions() {
            return numbers.predictions();
        }

        @Override
        public Optional<Wanted> drawnTogether() {
            return Optional.of(new Wanted.Code(time));
        }

        @Override
        public Optional<RegressionExamples> dummy(RegressionExamples examples) {
            return NumberColumns.dummy(examples);
        }

        @Override
        public Reading<RegressionExamples> read(RowTable table, List<Groups> groups) {
            RowFlaws flaws = new RowFlaws();
            RegressionExamples examples = numbers.examples(table, flaws);
            Values.Codes times = codes(table, flaws, time, "the time");
            int[] steps = TimeOrder.of(times).steps(table, flaws);
            noteRepeatedTimes(table, steps, flaws);
            return flaws.none()
                    ? Reading.taken(examples.over(new Timeline(steps, horizon)), List.of())
                    : new Reading.Refused<>(flaws.reasons());
        }

        private Values.Codes codes(RowTable table, RowFlaws flaws, Column column, String what) {
            return new RowReader(table, flaws).codes(columns().indexOf(new Wanted.Code(column)), what);
        }

        private void noteRepeatedTimes(RowTable table, int[] steps, RowFlaws flaws) {
            int[] seriesOfRow = series == null
                    ? new int[steps.length]
                    : codes(table, flaws, series, "the series").codes().toArray();
            if (!flaws.none()) {
                return;
            }
            long[] points = new long[steps.length];
            Arrays.setAll(points, row -> ((long) seriesOfRow[row] << Integer.SIZE) | steps[row]);
            long[] sorted = points.clone();
            Arrays.sort(sorted);
            String flaw = series == null
                    ? "the time is that of another row, and no 'series' tells them apart,"
                    : "the time is that of another row of the series";
            for (int row = 0; row < points.length; row++) {
                int found = Arrays.binarySearch(sorted, points[row]);
                if ((found > 0 && sorted[found - 1] == points[row])
                        || (found + 1 < sorted.length && sorted[found + 1] == points[row])) {
                    flaws.add(flaw, table.place(row));
                }
            }
        }

        @Override
        public Pictures pictures(RegressionExamples examples) {
            return Pictures.NONE;
        }
    }
}
