package io.dataops.results.literal;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as people write it: {@code 30s}, {@code 15m}, {@code 2h}, {@code 7 days}, {@code 1h30m}, or ISO-8601
 * such as {@code PT2H} and {@code P7D}. A day is 24 hours, whatever a clock change does. Units go from the longest to
 * the shortest and each stands at most once. Weeks, months and years, fractions and signs are refused.
 */
public final class DurationLiteral {
    private static final Pattern WORDS = Pattern.compile("(?=[0-9])(?:([0-9]+) ?(?:d|days?))?"
            + "(?: ?([0-9]+) ?(?:h|hours?))?"
            + "(?: ?([0-9]+) ?(?:m|min|minutes?))?"
            + "(?: ?([0-9]+) ?(?:s|sec|seconds?))?");
    private static final Pattern ISO =
            Pattern.compile("P(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)S)?)?");
    private static final Pattern CALENDAR =
            Pattern.compile("P[0-9]+[YMW].*|[0-9]+ ?(w|weeks?|M|mon|months?|y|years?)", Pattern.DOTALL);
    private static final List<Duration> UNITS =
            List.of(Duration.ofDays(1), Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofSeconds(1));
    private static final String NAMES = "dhms";
    private static final int MAX_LENGTH = 100;
    private static final String EXAMPLES =
            "write numbers with the units d, h, m or s, such as 2h or 1h30m; a day is 24 hours";

    private DurationLiteral() {}

    /**
     * Reads a duration, at least 0.
     *
     * @throws LiteralException if the text is none of the forms above or is too long a time to count in seconds
     */
    public static Duration parse(String text) throws LiteralException {
        Matcher parts = Stream.of(WORDS, ISO)
                .map(form -> form.matcher(text))
                .filter(form -> text.length() <= MAX_LENGTH && form.matches() && hasPart(form))
                .findFirst()
                .orElseThrow(() -> refused(text));
        try {
            Duration whole = Duration.ZERO;
            for (int unit = 0; unit < UNITS.size(); unit++) {
                whole = whole.plus(UNITS.get(unit).multipliedBy(count(parts.group(unit + 1))));
            }
            return whole;
        } catch (ArithmeticException | NumberFormatException e) {
            // Both mean that 64 bits of seconds do not hold it; the regular expression lets only digits through.
            throw new LiteralException(Quoted.text(text) + " is too long a time to count; write less, such as 365d");
        }
    }

    /**
     * Writes a duration so that {@link #parse} reads it back, such as {@code 7d} or {@code 1h30m}; {@code 0s} for none.
     *
     * @param duration at least 0; parts of a second are left out
     */
    public static String write(Duration duration) {
        StringBuilder written = new StringBuilder();
        Duration rest = duration;
        for (int unit = 0; unit < UNITS.size(); unit++) {
            long count = rest.dividedBy(UNITS.get(unit));
            rest = rest.minus(UNITS.get(unit).multipliedBy(count));
            if (count > 0) {
                written.append(count).append(NAMES.charAt(unit));
            }
        }
        return written.isEmpty() ? "0s" : written.toString();
    }

    private static boolean hasPart(Matcher parts) {
        return Stream.of(1, 2, 3, 4).map(parts::group).anyMatch(Objects::nonNull);
    }

    private static long count(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static LiteralException refused(String text) {
        if (text.length() <= MAX_LENGTH && CALENDAR.matcher(text).matches()) {
            return LiteralException.notA(
                    "a duration in days or less", text, "count days of 24 hours instead, such as 7d");
        } else if (text.length() <= MAX_LENGTH && text.matches("[0-9]+")) {
            return LiteralException.notA("a duration", text, "add a unit: d, h, m or s, such as " + text + "m");
        }
        return LiteralException.notA("a duration", text, EXAMPLES);
    }
}
