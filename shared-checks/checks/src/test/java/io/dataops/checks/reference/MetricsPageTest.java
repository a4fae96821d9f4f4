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
import java.util.List;
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
                    .contains("\n- Written `" + metric.example() + "`, with the signature `"
                            + metric.metric(MetricText.parse(metric.example())).signature() + "`.\n");
        }
    }

    @Test
    void everyOperationMetricHasALine() {
        for (OperationMetric metric : OperationMetric.values()) {
            assertThat(PAGE).contains("| `" + metric + "` | ");
        }
    }

    @Test
    void everyMetricSaysItsTestAndWhetherRowsMakeItOneByOne() {
        assertThat(PAGE)
                .contains(
                        "- Made row by row, compared by McNemar's exact test; `recall@fpr<=0.05` by the paired bootstrap.\n")
                .contains("- Made by all rows together, compared by DeLong's test.\n")
                .contains("- Made row by row, not compared.\n");
    }

    @Test
    void everyChoiceOfATestStandsBesideTheMetricsItFits() {
        for (TestChoice test : TestChoice.values()) {
            if (test.kind().isPresent()) {
                assertThat(table()).contains("`" + test + "`");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyMetricStandsInTheTableOfTests(TaskType<?> task) {
        for (MetricType<?> metric : task.family().types()) {
            assertThat(table()).contains("`" + metric.name() + "`");
        }
    }

    private static String table() {
        return PAGE.substring(PAGE.indexOf("| The metric is"), PAGE.indexOf("McNemar's test takes"));
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
