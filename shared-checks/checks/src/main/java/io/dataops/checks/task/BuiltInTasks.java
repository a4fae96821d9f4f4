package io.dataops.checks.task;

import io.dataops.checks.metric.Task;
import java.util.List;

/** The tasks that dataops knows. To add one, add its case. */
public final class BuiltInTasks {
    private BuiltInTasks() {}

    /** All of them, in the order of the reference page. */
    public static TaskRegistry registry() {
        return TaskRegistry.of(List.of(Task.values()), BuiltInTasks::type);
    }

    private static TaskType<?> type(Task task) {
        return switch (task) {
            case BINARY -> BinaryTask.TYPE;
            case MULTICLASS -> MulticlassTask.TYPE;
            case MULTILABEL -> MultilabelTask.TYPE;
            case REGRESSION -> RegressionTask.TYPE;
            case FORECASTING -> ForecastingTask.TYPE;
            case RANKING -> RankingTask.TYPE;
            case CLUSTERING -> ClusteringTask.TYPE;
            case TEXT -> TextTask.TYPE;
        };
    }
}
