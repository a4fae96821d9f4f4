package io.dataops.checks.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How a date is written, in the letters of {@link java.time.format.DateTimeFormatter}: {@code yyyy MM dd HH mm ss SSS},
 * and {@code M d H} for numbers without a leading zero. Text stands in quotes, all other signs for themselves.
 */
public final class DateFormat {
    private static final List<Field> LONGEST_FIRST = List.of(
            Field.YEAR,
            Field.MILLISECOND,
            Field.MONTH,
            Field.DAY,
            Field.HOUR,
            Field.MINUTE,
            Field.SECOND,
            Field.SHORT_MONTH,
            Field.SHORT_DAY,
            Field.SHORT_HOUR);

    private final String pattern;
    private final List<Part> parts;

    private DateFormat(String pattern, List<Part> parts) {
        this.pattern = pattern;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException for a letter without a meaning, an open quote, or a pattern without a field; the
     *     message says which letter where
     */
    public static DateFormat of(String pattern) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            at = readPart(pattern, at, parts);
        }
        if (parts.stream().allMatch(part -> part instanceof Text)) {
            throw new IllegalArgumentException("the date format '" + pattern + "' has no field such as yyyy, MM or dd");
        }
        return new DateFormat(pattern, parts);
    }

    private static int readPart(String pattern, int at, List<Part> parts) {
        if (pattern.charAt(at) == '\'') {
            int close = pattern.indexOf('\'', at + 1);
            if (close < 0) {
                throw new IllegalArgumentException("the date format '" + pattern + "' has a quote that never closes");
            }
            parts.add(new Text(close == at + 1 ? "'" : pattern.substring(at + 1, close)));
            return close + 1;
        }
        for (Field field : LONGEST_FIRST) {
            if (pattern.startsWith(field.letters, at)) {
                parts.add(field);
                return at + field.letters.length();
            }
        }
        if (Character.isLetter(pattern.charAt(at))) {
            throw new IllegalArgumentException("the date format '" + pattern + "' has the letter '" + pattern.charAt(at)
                    + "' at position " + (at + 1) + ", which stands for nothing here; write fields as yyyy, MM, dd, HH,"
                    + " mm, ss, SSS, M, d or H, and put text in single quotes");
        }
        parts.add(new Text(pattern.substring(at, at + 1)));
        return at + 1;
    }

    public List<Part> parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateFormat format && pattern.equals(format.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern;
    }

    /** A field or the text between fields. */
    public sealed interface Part permits Field, Text {}

    /** Characters that stand for themselves. */
    public record Text(String characters) implements Part {}

    /** A number in a date. */
    public enum Field implements Part {
        YEAR("yyyy", 4, 4),
        MONTH("MM", 2, 2),
        DAY("dd", 2, 2),
        HOUR("HH", 2, 2),
        MINUTE("mm", 2, 2),
        SECOND("ss", 2, 2),
        MILLISECOND("SSS", 3, 3),
        SHORT_MONTH("M", 1, 2),
        SHORT_DAY("d", 1, 2),
        SHORT_HOUR("H", 1, 2);

        private final String letters;
        private final int minDigits;
        private final int maxDigits;

        Field(String letters, int minDigits, int maxDigits) {
            this.letters = letters;
            this.minDigits = minDigits;
            this.maxDigits = maxDigits;
        }

        public int minDigits() {
            return minDigits;
        }

        public int maxDigits() {
            return maxDigits;
        }
    }
}
