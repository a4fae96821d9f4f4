package io.dataops.results.literal;

import java.util.Locale;

/**
 * A user's text as it stands in a message: in single quotes, on one line, at most 60 code points long. Control
 * characters and lone surrogates become {@code \}{@code u001B}; what is cut off is shown by {@code …}.
 */
public final class Quoted {
    private static final int MAX_CODE_POINTS = 60;

    private Quoted() {}

    /** The text in single quotes; the empty text is {@code ''}. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder("'");
        text.codePoints().limit(MAX_CODE_POINTS).forEach(c -> append(shown, c));
        if (text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
            shown.append('…');
        }
        return shown.append('\'').toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (isUnseen(codePoint)) {
            shown.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    // Format characters are left out of sight by terminals, and some turn the text around; both could hide a message.
    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
