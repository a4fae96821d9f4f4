package io.dataops.checks.task;

import io.dataops.checks.metric.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tasks that models of a suite can have, in the order of the reference page. */
public final class TaskRegistry {
    private final List<Task> tasks;
    private final Function<Task, TaskType<?>> types;

    private TaskRegistry(List<Task> tasks, Function<Task, TaskType<?>> types) {
        this.tasks = List.copyOf(tasks);
        this.types = types;
    }

    /**
     * Registers tasks, each with a type that is to be made when it is asked for.
     *
     * @param types gives the type of each of the tasks, the same whenever it is asked
     */
    public static TaskRegistry of(List<Task> tasks, Function<Task, TaskType<?>> types) {
        return new TaskRegistry(tasks, types);
    }

    /** The type of the task with that name; empty when no task has it. */
    public Optional<TaskType<?>> find(String name) {
        return tasks.stream()
                .filter(task -> task.toString().equals(name))
                .findFirst()
                .map(types);
    }

    /** All tasks, in the order of the reference page. */
    public List<TaskType<?>> types() {
        return tasks.stream().<TaskType<?>>map(types).toList();
    }

    /** The names of all tasks, in the order of the reference page. */
    public List<String> names() {
        return tasks.stream().map(Task::toString).toList();
    }
}
