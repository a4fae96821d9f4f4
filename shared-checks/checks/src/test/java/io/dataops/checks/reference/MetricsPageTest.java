package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.suite.OperationMetric;
import io.dataops.checks.suite.TestChoice;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.task.TaskType;
import io.dataops.results.literal.LiteralException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsPageTest {
    private static final String PAGE = new MetricsPage(BuiltInTasks.registry()).markdown();

    @Test
    void thePublishedPageIsCurrent() throws IOException {
        new GeneratedFile(List.of(Path.of("../../docs/metrics.md"))).holds(PAGE);
    }

    static Stream<TaskType<?>> tasks() {
        return BuiltInTasks.registry().types().stream();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyMetricHasAnEntryAndAnExampleThatIsRead(TaskType<?> task) throws LiteralException {
        for (MetricType<?> metric : task.family().types()) {
            assertThat(PAGE)
                    .contains("\n### " + task.task() + ": " + metric.name() + "\n")
                    .contains("\n- Written `" + metric.example() + "`.\n");
            assertThat(metric.metric(MetricText.parse(metric.example())).signature())
                    .isNotEmpty();
        }
    }

    @Test
    void everyOperationMetricHasALine() {
        for (OperationMetric metric : OperationMetric.values()) {
            assertThat(PAGE).contains("| `" + metric + "` | ");
        }
    }

    @Test
    void everyMetricThatTheTextNamesAsAnExampleIsOne() {
        List<String> known = Stream.concat(
                        tasks().flatMap(task -> task.family().types().stream()).map(MetricType::name),
                        Arrays.stream(TestChoice.values())
                                .map(test -> test.name().toLowerCase(Locale.ROOT)))
                .toList();
        String table = PAGE.substring(PAGE.indexOf("| The metric is"), PAGE.indexOf("Where rows have weights"));
        assertThat(Pattern.compile("`([^`]+)`").matcher(table).results().map(name -> name.group(1)))
                .filteredOn(name -> !name.equals("test"))
                .isSubsetOf(known);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        new PageLinks(PAGE).leadSomewhere();
    }

    @Test
    void nothingIsLeftToFillIn() {
        assertThat(PAGE).doesNotContain("{{").doesNotContain("}}\n").endsWith("\n");
    }
}
