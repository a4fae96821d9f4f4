package io.dataops.checks.metric;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metrics of one task, in the order of the reference page.
 *
 * @param <E> the examples of the task
 */
public final class MetricFamily<E extends Examples<E>> {
    private final Task task;
    private final Map<String, MetricType<E>> types;

    private MetricFamily(Task task, Map<String, MetricType<E>> types) {
        this.task = task;
        this.types = Collections.unmodifiableMap(types);
    }

    /**
     * Registers types.
     *
     * @throws IllegalArgumentException when two types have one name
     */
    public static <E extends Examples<E>> MetricFamily<E> of(Task task, List<MetricType<E>> types) {
        Map<String, MetricType<E>> byName = new LinkedHashMap<>();
        for (MetricType<E> type : types) {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("two metrics of the task " + task + " are named " + type.name());
            }
        }
        return new MetricFamily<>(task, byName);
    }

    public Task task() {
        return task;
    }

    /** The type of that name; empty when no type has it. */
    public Optional<MetricType<E>> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** All types, in the order of the reference page. */
    public Collection<MetricType<E>> types() {
        return types.values();
    }
}
