package io.dataops.sql.duckdb;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one of DuckDB's messages is said to people.
 *
 * @param found matches somewhere in the message. Its groups must not be able to hold a value of a row: it takes DuckDB's
 *     own words from the end of the message, because values stand before them
 * @param sentence is made of the groups
 */
record ErrorRule(Pattern found, Function<MatchResult, String> sentence) {
    static ErrorRule of(String regex, Function<MatchResult, String> sentence) {
        return new ErrorRule(Pattern.compile(regex, Pattern.DOTALL), sentence);
    }

    static ErrorRule of(String regex, String sentence) {
        return of(regex, match -> sentence);
    }

    /** What the first rule that matches says. */
    static Optional<String> first(List<ErrorRule> rules, String message) {
        for (ErrorRule rule : rules) {
            Matcher matcher = rule.found.matcher(message);
            if (matcher.find()) {
                return Optional.of(rule.sentence.apply(matcher));
            }
        }
        return Optional.empty();
    }
}
