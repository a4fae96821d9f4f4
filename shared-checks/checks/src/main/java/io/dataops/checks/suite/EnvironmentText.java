package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.results.SourcePosition;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts environment variables in the place of {@code ${env.NAME}}. */
final class EnvironmentText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}?");

    private EnvironmentText() {}

    /** The text with every placeholder filled; empty when one is wrong or not set, which is noted. */
    static Optional<String> resolve(String text, SourcePosition at, Map<String, String> environment, Notes notes) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder resolved = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!matcher.group().endsWith("}") || !name.startsWith("env.")) {
                notes.problem(at, "'" + matcher.group() + "' is not a placeholder; write ${env.NAME}");
                return Optional.empty();
            }
            String value = environment.get(name.substring(4));
            if (value == null) {
                notes.problem(at, "the environment variable '" + name.substring(4) + "' is not set");
                return Optional.empty();
            }
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(value));
        }
        return Optional.of(matcher.appendTail(resolved).toString());
    }
}
