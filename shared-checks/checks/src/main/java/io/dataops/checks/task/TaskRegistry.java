package io.dataops.checks.task;

import io.dataops.checks.metric.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks that models of a suite can have, in the order of the reference page. */
public final class TaskRegistry {
    private final Map<Task, TaskType<?>> types;

    private TaskRegistry(Map<Task, TaskType<?>> types) {
        this.types = Collections.unmodifiableMap(types);
    }

    /**
     * Registers tasks.
     *
     * @throws IllegalArgumentException when a task stands twice
     */
    public static TaskRegistry of(List<TaskType<?>> types) {
        Map<Task, TaskType<?>> byTask = new EnumMap<>(Task.class);
        for (TaskType<?> type : types) {
            if (byTask.put(type.task(), type) != null) {
                throw new IllegalArgumentException("the task " + type.task() + " stands twice");
            }
        }
        return new TaskRegistry(byTask);
    }

    /** The type of the task with that name; empty when no task has it. */
    public Optional<TaskType<?>> find(String name) {
        return types.values().stream()
                .<TaskType<?>>map(type -> type)
                .filter(type -> type.task().toString().equals(name))
                .findFirst();
    }

    /** All tasks, in the order of the reference page. */
    public List<TaskType<?>> types() {
        return new ArrayList<>(types.values());
    }

    /** The names of all tasks, in the order of the reference page. */
    public List<String> names() {
        return types.keySet().stream().map(Task::toString).toList();
    }
}
