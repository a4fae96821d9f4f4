package io.dataops.checks.metric.text;

import io.dataops.checks.metric.MetricParameter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Parameters that are one of a few words: the constants of an enum, as {@code toString} has them. */
final class Choice {
    private Choice() {}

    /**
     * A choice among all constants of an enum.
     *
     * @param initial the one that holds when the suite names none
     */
    static <E extends Enum<E>> MetricParameter<E> of(String name, E initial, String summary) {
        E[] choices = initial.getDeclaringClass().getEnumConstants();
        String words = Arrays.stream(choices).map(Enum::toString).collect(Collectors.joining(", ", "one of ", ""));
        return new MetricParameter<>(
                name,
                initial.toString(),
                words,
                summary,
                text -> Arrays.stream(choices)
                        .filter(choice -> choice.toString().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)));
    }
}
