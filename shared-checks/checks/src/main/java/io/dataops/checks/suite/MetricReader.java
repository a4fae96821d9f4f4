package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.task.TaskRegistry;
import io.dataops.checks.task.TaskType;
import io.dataops.checks.yaml.Problem;
import io.dataops.results.SourcePosition;
import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.Quoted;
import java.util.List;
import java.util.Optional;

/** Reads metrics of one task as a suite writes them. */
final class MetricReader<E extends Examples<E>> {
    private final TaskType<E> task;
    private final MetricFamily<E> family;
    private final TaskRegistry tasks;
    private final Notes notes;

    /** @param tasks all there are, for whoever writes a metric of another one */
    MetricReader(TaskType<E> task, TaskRegistry tasks, Notes notes) {
        this.task = task;
        this.family = task.family();
        this.tasks = tasks;
        this.notes = notes;
    }

    /** The metric of a text; empty when it is none, which is noted. */
    Optional<NamedMetric<E>> read(String written, SourcePosition at) {
        try {
            MetricText text = MetricText.parse(written);
            Optional<MetricType<E>> type = family.find(text.name());
            if (type.isEmpty()) {
                notes.problem(unknown(text.name(), at));
                return Optional.empty();
            }
            return Optional.of(
                    new NamedMetric<>(written.strip(), type.get(), type.get().metric(text)));
        } catch (LiteralException refused) {
            notes.problem(at, refused);
            return Optional.empty();
        }
    }

    /** Other tools have other names for the same; whoever writes one of those is shown ours. */
    private Problem unknown(String name, SourcePosition at) {
        return family.types().stream()
                .filter(type -> type.alsoCalled().stream().anyMatch(name::equalsIgnoreCase)
                        || type.name().equalsIgnoreCase(name))
                .findFirst()
                .map(type -> new Problem(
                        at,
                        "unknown metric " + Quoted.text(name) + " of the task " + family.task() + "; here it is called "
                                + Quoted.text(type.name())))
                .or(() -> ofAnotherTask(name, at))
                .orElseGet(() -> Problem.unknown("metric", name, at, names()));
    }

    private Optional<Problem> ofAnotherTask(String name, SourcePosition at) {
        List<String> others = tasks.types().stream()
                .map(TaskType::family)
                .filter(other -> other.find(name).isPresent())
                .map(other -> other.task().toString())
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        at,
                        Quoted.text(name) + " is a metric of " + String.join(", ", others) + "; usual metrics of "
                                + family.task() + " are " + String.join(", ", task.defaults())));
    }

    private List<String> names() {
        return family.types().stream().map(MetricType::name).toList();
    }
}
