package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import java.util.List;

/**
 * Every text is like any, all or none of some patterns of SQL: {@code %} stands for any characters, {@code _} for one, and
 * a backslash takes the meaning from the character behind it. A pattern covers the whole text, and case counts.
 */
final class Like {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<String>> PATTERNS = Parameter.required(
            "patterns",
            ParameterKind.TEXTS,
            "Patterns for the whole text: `%` stands for any characters, `_` for one, `\\%` for a percent sign.");

    static final CheckType TYPE = CheckType.named("like", CheckType.Family.VALIDITY)
            .summary("Every text is like any, all or none of some patterns with % and _.")
            .takes(COLUMN)
            .takes(PATTERNS)
            .takes(PatternMatch.MATCH)
            .countsRows()
            .ignoresNulls()
            .example("like: { column: code, patterns: ['AB%', 'CD__'] }")
            .reads(Like::read);

    private Like() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        List<String> patterns = arguments.get(PATTERNS);
        List<Condition> matches = patterns.stream()
                .<Condition>map(pattern -> new Condition.Matches(column, regex(pattern)))
                .toList();
        return PatternMatch.check(arguments, column, patterns, matches);
    }

    /** The same pattern as a regular expression, so that every engine means the same by it. */
    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder("(?s)^");
        for (int at = 0; at < pattern.length(); ) {
            int character = pattern.codePointAt(at);
            at += Character.charCount(character);
            if (character == '\\') {
                if (at == pattern.length()) {
                    throw new ArgumentException(
                            "patterns", "the backslash at the end of " + pattern + " stands before nothing");
                }
                character = pattern.codePointAt(at);
                at += Character.charCount(character);
                regex.append(quoted(character));
            } else {
                regex.append(character == '%' ? ".*" : character == '_' ? "." : quoted(character));
            }
        }
        return regex.append('$').toString();
    }

    private static String quoted(int character) {
        String text = Character.toString(character);
        return Character.isLetterOrDigit(character) || character > 127 ? text : "\\x{%x}".formatted(character);
    }
}
