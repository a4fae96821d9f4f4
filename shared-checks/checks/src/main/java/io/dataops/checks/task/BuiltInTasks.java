package io.dataops.checks.task;

import java.util.List;

/** The tasks that dataops knows, in the order of the reference page. To add one, add its line. */
public final class BuiltInTasks {
    private static final List<TaskType<?>> TYPES = List.of(
            BinaryTask.TYPE,
            MulticlassTask.TYPE,
            MultilabelTask.TYPE,
            RegressionTask.TYPE,
            ForecastingTask.TYPE,
            RankingTask.TYPE,
            ClusteringTask.TYPE,
            TextTask.TYPE);

    private BuiltInTasks() {}

    /** All of them. */
    public static TaskRegistry registry() {
        return TaskRegistry.of(TYPES);
    }
}
