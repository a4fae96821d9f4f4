package io.dataops.checks.reference;

import io.dataops.checks.metric.MetricType;
import io.dataops.checks.suite.OperationMetric;
import io.dataops.checks.task.TaskRegistry;
import io.dataops.checks.task.TaskType;
import java.util.stream.Collectors;

/**
 * The page of all metrics in Markdown. What a person wrote stands in a text beside this class; tables and entries come from
 * the metric types.
 */
public final class MetricsPage {
    private final TaskRegistry tasks;

    /** The page of the metrics of some tasks. */
    public MetricsPage(TaskRegistry tasks) {
        this.tasks = tasks;
    }

    /** The page as Markdown with one newline at the end; the same registry gives the same text. */
    public String markdown() {
        return new PageText("metrics.md")
                .read()
                .replace("{{contents}}\n", contents())
                .replace("{{comparisons}}\n", new ComparisonTable(tasks).markdown())
                .replace("{{operation}}\n", operation())
                .replace("{{tasks}}\n", tasks.types().stream().map(this::task).collect(Collectors.joining("\n")));
    }

    private String contents() {
        return tasks.types().stream()
                .map(type -> "- [" + type.task() + "](#" + type.task() + "): "
                        + type.family().types().size() + " metrics. " + type.summary() + "\n")
                .collect(Collectors.joining());
    }

    private static String operation() {
        MarkdownKeys table = new MarkdownKeys("Metric", "Better", "What it is");
        for (OperationMetric metric : OperationMetric.values()) {
            table.row(MarkdownKeys.code(metric.toString()), MetricEntry.better(metric.direction()), metric.summary());
        }
        return table.toString();
    }

    private String task(TaskType<?> type) {
        MarkdownKeys table = new MarkdownKeys("Metric", "Better", "Range", "What it is");
        for (MetricType<?> metric : type.family().types()) {
            table.row(
                    "[`" + metric.name() + "`](#" + MetricEntry.anchor(type.task(), metric) + ")",
                    MetricEntry.better(metric.direction()),
                    metric.range().words(),
                    metric.summary());
        }
        return "## " + type.task() + "\n\n" + type.summary() + "\n\n" + table + "\n"
                + type.family().types().stream()
                        .map(metric -> new MetricEntry(type.task(), metric).markdown())
                        .collect(Collectors.joining("\n"));
    }
}
