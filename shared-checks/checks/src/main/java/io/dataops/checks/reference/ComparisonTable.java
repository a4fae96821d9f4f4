package io.dataops.checks.reference;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.suite.TestChoice;
import io.dataops.checks.task.TaskRegistry;
import io.dataops.checks.task.TaskType;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which test each metric is compared, as the metrics declare it. */
record ComparisonTable(TaskRegistry tasks) {
    String markdown() {
        MarkdownKeys table = new MarkdownKeys("The metric is", "Compared by", "`test`", "Metrics");
        for (ComparedBy test : ComparedBy.values()) {
            table.row(made(test), by(test), choices(test), metrics(test));
        }
        return table.toString();
    }

    private static String made(ComparedBy test) {
        return switch (test) {
            case MCNEMAR -> "a share of rows that are right or wrong";
            case T -> "a mean of one number for each row, or for each query";
            case DIEBOLD_MARIANO -> "such a mean over time";
            case JACKKNIFE -> "anything else over time";
            case DELONG -> "the area under a ROC curve";
            case BOOTSTRAP -> "anything else";
            case UNTESTED -> "one of the errors of rows over time";
            case NOTHING -> "better neither way, or itself about two models";
        };
    }

    private static String by(ComparedBy test) {
        return switch (test) {
            case NOTHING -> "nothing, only limits gate it";
            case UNTESTED -> "its value alone, with `confidence: none`";
            default -> test.toString();
        };
    }

    private static String choices(ComparedBy test) {
        return Arrays.stream(TestChoice.values())
                .filter(choice -> choice.kind().filter(test::equals).isPresent())
                .map(choice -> MarkdownKeys.code(choice.toString()))
                .collect(Collectors.joining(", "));
    }

    private String metrics(ComparedBy test) {
        return tasks.types().stream().flatMap(task -> names(task, test)).collect(Collectors.joining("; "));
    }

    private static Stream<String> names(TaskType<?> task, ComparedBy test) {
        String names = task.family().types().stream()
                .flatMap(metric -> written(metric, test))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Stream.empty() : Stream.of(task.task() + ": " + names);
    }

    private static Stream<String> written(MetricType<?> metric, ComparedBy test) {
        Stream<String> byDefault = metric.comparedBy() == test ? Stream.of(metric.name()) : Stream.empty();
        Stream<String> otherwise = metric.comparedOtherwise().entrySet().stream()
                .filter(other -> other.getValue() == test)
                .map(Map.Entry::getKey);
        return Stream.concat(byDefault, otherwise).map(MarkdownKeys::code);
    }
}
