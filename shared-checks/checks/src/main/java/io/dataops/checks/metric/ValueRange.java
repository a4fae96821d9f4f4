package io.dataops.checks.metric;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that a metric can have, but for rounding.
 *
 * @param words such as {@code 0 to 1}, {@code 0 and up, in the unit of the label}, {@code up to 1} or {@code any number}
 * @param least no value is below it; empty for none
 * @param greatest no value is above it; empty for none
 */
public record ValueRange(String words, Optional<BigDecimal> least, Optional<BigDecimal> greatest) {
    private static final String NUMBER = "([-−]?[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern WORDS = Pattern.compile("(?:" + NUMBER + " to (?:" + NUMBER + "|the number of labels)|"
            + NUMBER + " and (?:up|above|more)|up to " + NUMBER + "|any number)(?:[,;] .*)?");

    /**
     * The range that words say.
     *
     * @throws IllegalArgumentException when they say none
     */
    static ValueRange of(String words) {
        Matcher said = WORDS.matcher(words);
        if (!said.matches()) {
            throw new IllegalArgumentException(
                    "a range is such as '0 to 1', '0 and up', 'up to 1', and not '" + words + "'");
        }
        Optional<BigDecimal> least = number(said.group(1)).or(() -> number(said.group(3)));
        return new ValueRange(words, least, number(said.group(2)).or(() -> number(said.group(4))));
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return Optional.ofNullable(text).map(it -> new BigDecimal(it.replace('−', '-')));
    }

    /** How far two values can lie apart; empty for any distance. */
    public Optional<BigDecimal> width() {
        return least.flatMap(low -> greatest.map(high -> high.subtract(low)));
    }

    /** The same as it is said. */
    @Override
    public String toString() {
        return words;
    }
}
