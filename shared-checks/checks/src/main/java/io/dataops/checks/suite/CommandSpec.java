package io.dataops.checks.suite;

import io.dataops.results.SourcePosition;
import java.time.Duration;
import java.util.List;

/**
 * A command that makes the predictions or metrics of a model before they are read.
 *
 * @param words the program and its arguments, at least one
 * @param timeLimit how long it may run
 * @param at where the suite names it
 */
public record CommandSpec(List<String> words, Duration timeLimit, SourcePosition at) {
    public CommandSpec {
        words = List.copyOf(words);
    }
}
