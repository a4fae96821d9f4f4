package io.dataops.checks.metric.text;

import java.util.ArrayList;
import java.util.List;

/** White space as Unicode has it, no-break spaces and next line included. */
final class WhiteSpace {
    private static final int NEXT_LINE = 0x85;

    private WhiteSpace() {}

    static boolean is(int codePoint) {
        // Neither question alone knows all: the first leaves out no-break spaces, the second tabs and line ends.
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }

    /** A text up to its last code point that is no white space. */
    static String withoutTrailing(String text) {
        int end = text.length();
        while (end > 0 && is(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end);
    }

    /** The longest runs without white space, in order. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (!is(codePoint)) {
                word.appendCodePoint(codePoint);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }
}
