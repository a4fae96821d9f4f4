package io.dataops.checks.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values that the rows of a group have in common, in the order of its columns.
 *
 * @param values as text; empty for null
 */
public record GroupKey(List<Optional<String>> values) {
    private static final String SEPARATOR = ", ";
    private static final String NULL = "null";
    /** What could be taken for something else, or not be seen. */
    private static final Pattern UNCLEAR = Pattern.compile("\\p{Cntrl}|^[\\s\"]|\\s$|^$|^" + NULL + "$");

    private static final Pattern ESCAPED = Pattern.compile("[\"\\\\\\p{Cntrl}]");

    public GroupKey {
        values = List.copyOf(values);
    }

    /**
     * The name, which no other group of the same columns has: the values with commas between them. A null says null; a text
     * that does so too, is empty, begins or ends with blanks, or could be more than one value, stands in quotes.
     */
    @Override
    public String toString() {
        return values.stream().map(value -> value.map(this::clear).orElse(NULL)).collect(Collectors.joining(SEPARATOR));
    }

    private String clear(String text) {
        boolean several = values.size() > 1 && text.contains(SEPARATOR);
        return several || UNCLEAR.matcher(text).find()
                ? '"' + ESCAPED.matcher(text).replaceAll(it -> Matcher.quoteReplacement(escape(it.group()))) + '"'
                : text;
    }

    private static String escape(String letter) {
        return switch (letter) {
            case "\n" -> "\\n";
            case "\r" -> "\\r";
            case "\t" -> "\\t";
            case "\"", "\\" -> "\\" + letter;
            default -> String.format(Locale.ROOT, "\\u%04x", (int) letter.charAt(0));
        };
    }
}
