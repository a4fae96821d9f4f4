package io.dataops.checks.task;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.checks.metric.regression.RegressionMetrics;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model that predicts a number. */
final class RegressionTask {
    /** The task. */
    static final TaskType<RegressionExamples> TYPE = new TaskType<>(
            Task.REGRESSION,
            "The model predicts a number.",
            NumberColumns.KEYS,
            """
            task: regression
            predictions: target/prices.parquet
            label: price
            prediction: predicted_price
            """,
            RegressionMetrics.FAMILY,
            List.of("mae", "rmse", "r2"),
            RegressionTask::read);

    private RegressionTask() {}

    private static Roles<RegressionExamples> read(Arguments arguments, ScoredColumns scored) {
        return new RegressionRoles(NumberColumns.read(arguments, scored, Map.of()));
    }

    private record RegressionRoles(NumberColumns numbers) implements Roles<RegressionExamples> {
        @Override
        public List<Wanted> columns() {
            return numbers.wanted();
        }

        @Override
        public List<Wanted> predictions() {
            return numbers.predictions();
        }

        @Override
        public Optional<RegressionExamples> dummy(RegressionExamples examples) {
            return NumberColumns.dummy(examples);
        }

        @Override
        public Reading<RegressionExamples> read(RowTable table, List<Groups> groups) {
            RowFlaws flaws = new RowFlaws();
            RegressionExamples examples = numbers.examples(table, flaws);
            return flaws.none() ? Reading.taken(examples, List.of()) : new Reading.Refused<>(flaws.reasons());
        }

        @Override
        public Pictures pictures(RegressionExamples examples) {
            return Pictures.NONE;
        }
    }
}
