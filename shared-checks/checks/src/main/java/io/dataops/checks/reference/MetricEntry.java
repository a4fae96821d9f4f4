package io.dataops.checks.reference;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Task;
import io.dataops.results.literal.LiteralException;
import java.util.stream.Collectors;

/** What the page of metrics says of one. */
record MetricEntry(Task task, MetricType<?> metric) {
    String markdown() {
        return "### " + task + ": " + metric.name() + "\n\n"
                + metric.summary() + "\n\n"
                + "- Written " + MarkdownKeys.code(metric.example()) + ", with the signature "
                + MarkdownKeys.code(signature()) + ".\n"
                + "- " + direction() + ", " + metric.range() + ". " + weights() + ".\n"
                + "- " + decomposition() + ", " + comparison() + ".\n"
                + "- Undefined when " + metric.undefinedWhen() + ".\n"
                + parameters()
                + "- From: " + metric.source() + ".\n"
                + alsoCalled();
    }

    /** Where the heading is linked to. */
    static String anchor(Task task, MetricType<?> metric) {
        return task + "-" + metric.name();
    }

    /** Which way it gets better, in one word. */
    static String better(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "higher";
            case LOWER_IS_BETTER -> "lower";
            case NEITHER -> "neither";
        };
    }

    private String direction() {
        return switch (metric.direction()) {
            case HIGHER_IS_BETTER -> "Better when higher";
            case LOWER_IS_BETTER -> "Better when lower";
            case NEITHER -> "Better neither way, so only limits can gate it";
        };
    }

    private String weights() {
        return switch (metric.weights()) {
            case TAKEN -> "Rows may have weights";
            case REFUSED -> "Rows cannot have weights";
        };
    }

    private String decomposition() {
        return switch (metric.decomposition()) {
            case PER_ROW -> "Made row by row";
            case TOGETHER -> "Made by all rows together";
        };
    }

    private String comparison() {
        if (metric.comparedBy() == ComparedBy.NOTHING) {
            return "not compared";
        }
        return "compared by " + metric.comparedBy()
                + metric.comparedOtherwise().entrySet().stream()
                        .map(other -> "; " + MarkdownKeys.code(other.getKey()) + " by " + other.getValue())
                        .collect(Collectors.joining());
    }

    private String signature() {
        try {
            return metric.metric(MetricText.parse(metric.example())).signature();
        } catch (LiteralException unreadable) {
            throw new IllegalStateException("the example of " + metric.name() + " is none", unreadable);
        }
    }

    private String parameters() {
        return metric.parameters().stream()
                .map(parameter -> "- " + MarkdownKeys.code(parameter.name()) + ", " + initial(parameter) + ": "
                        + parameter.words() + ". " + parameter.summary() + "\n")
                .collect(Collectors.joining());
    }

    private static String initial(MetricParameter<?> parameter) {
        return parameter.initial() == null ? "no default" : "by default " + MarkdownKeys.code(parameter.initial());
    }

    private String alsoCalled() {
        return metric.alsoCalled().isEmpty()
                ? ""
                : "- Elsewhere called "
                        + metric.alsoCalled().stream().map(MarkdownKeys::code).collect(Collectors.joining(", "))
                        + ".\n";
    }
}
