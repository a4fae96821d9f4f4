package io.dataops.checks;

import io.dataops.checks.suite.CheckPattern;
import io.dataops.results.CheckDescription;
import java.util.List;
import java.util.Optional;

/**
 * Which checks run. A pattern is a data set's name, or a check's id in which {@code *} stands for any characters.
 *
 * @param include run only checks that match one of these; empty for all
 * @param exclude of those, leave out checks that match one of these
 */
public record Selection(List<String> include, List<String> exclude) {
    /** All checks run. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Why a check is left out; empty when it runs. */
    Optional<String> reasonToSkip(CheckDescription check) {
        if (!include.isEmpty() && include.stream().noneMatch(pattern -> new CheckPattern(pattern).matches(check))) {
            return Optional.of("left out: only " + String.join(", ", include) + " was asked for");
        }
        return exclude.stream()
                .filter(pattern -> new CheckPattern(pattern).matches(check))
                .findFirst()
                .map(pattern -> "left out by " + pattern);
    }
}
