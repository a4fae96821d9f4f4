package io.dataops.results.report;

import java.util.regex.Pattern;

/**
 * Text from a suite or from data inside a cell of a Markdown table: one line, at most 600 characters, no markup, and
 * nothing in it becomes a link, a reference or a mention that would notify somebody.
 */
final class MarkdownText {
    /** The sentence of a gate that cannot tell says last how many rows would tell. */
    private static final int LONGEST = 600;

    /** Invisible; parts what a platform would join to a mention, a reference or a link. */
    private static final char PART = '\u200B';

    private static final Pattern LINK = Pattern.compile("(?i)(www|:)(?=\\.|//)");

    private MarkdownText() {}

    static String of(String text) {
        String line = Visible.line(text.replaceAll("[\\r\\n\\t]+", " "));
        StringBuilder escaped = new StringBuilder();
        LINK.matcher(clipped(line)).replaceAll("$1" + PART).chars().forEach(c -> append(escaped, (char) c));
        return escaped.toString();
    }

    /** A sign that stands beside the words that say the same. */
    static String sign(Tone tone) {
        return switch (tone) {
            case GOOD -> "✅";
            case WARN -> "⚠️";
            case BAD -> "❌";
            case UNKNOWN -> "❓";
            case QUIET -> "▫️";
        };
    }

    private static String clipped(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static void append(StringBuilder escaped, char c) {
        switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            // Entities, since inside a table a backslash before these means different things to different readers.
            case '|' -> escaped.append("&#124;");
            case '`' -> escaped.append("&#96;");
            case '@', '#' -> escaped.append('\\').append(c).append(PART);
            case '\\', '*', '_', '~', '[', ']', '!', '$' -> escaped.append('\\').append(c);
            default -> escaped.append(c);
        }
    }
}
