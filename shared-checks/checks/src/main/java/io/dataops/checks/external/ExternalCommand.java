package io.dataops.checks.external;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A program to run, without a shell: no word is split, expanded or quoted.
 *
 * @param words the program and its arguments. They stand in the result, so a secret belongs into the environment
 * @param timeLimit how long it may run, above 0
 * @param folder where it runs
 * @param environment variables to set beside those of this process. Neither names nor values are ever written anywhere
 */
public record ExternalCommand(List<String> words, Duration timeLimit, Path folder, Map<String, String> environment) {
    private static final char NUL = '\0';

    public ExternalCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
        if (words.isEmpty() || words.get(0).isEmpty()) {
            throw new IllegalArgumentException("the command names no program");
        }
        if (words.stream().anyMatch(word -> word.indexOf(NUL) >= 0)) {
            throw new IllegalArgumentException("a word of the command has a character with the number 0");
        }
        if (timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("the time limit of the command must be above 0, is " + timeLimit);
        }
        if (!environment.entrySet().stream().allMatch(ExternalCommand::isVariable)) {
            throw new IllegalArgumentException(
                    "a variable of the command has an empty name, a name with '=' or a character with the number 0");
        }
    }

    private static boolean isVariable(Map.Entry<String, String> variable) {
        String name = variable.getKey();
        return !name.isEmpty()
                && name.indexOf('=') < 0
                && name.indexOf(NUL) < 0
                && variable.getValue().indexOf(NUL) < 0;
    }

    /** The program and its arguments; the environment may hold secrets. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
