package io.dataops.checks.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL expression that stops with a sentence of ours where no verdict is sure. SQL of a suite may raise no error of its own, so
 * it is a text that is no boolean, cast to one; characters around it that no data has by chance tell the sentence from a value.
 */
public final class Doubt {
    private static final String MARK = "\uE003";
    private static final Pattern MARKED = Pattern.compile(MARK + "([^" + MARK + "]*)" + MARK);

    private Doubt() {}

    /**
     * The expression, as a boolean.
     *
     * @param sentence without quotes
     * @param column a text column in quotes, so that the error waits for the first row that comes to it
     */
    public static String sql(String sentence, String column) {
        return "CAST('" + MARK + sentence + MARK + "' || left(" + column + ", 0) AS BOOLEAN)";
    }

    /** The sentence that an engine's message holds; empty when the error is no doubt. */
    public static Optional<String> sentence(String message) {
        Matcher marked = MARKED.matcher(message);
        return marked.find() ? Optional.of(marked.group(1)) : Optional.empty();
    }
}
