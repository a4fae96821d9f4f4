package io.dataops.results.report;

/** Text in which every character can be seen: what would be invisible, turn lines around or steer a terminal is named. */
public final class Visible {
    private Visible() {}

    /**
     * The text with control characters, marks of writing direction, lone surrogates and non-characters replaced by their
     * names such as {@code \u001B}. Tab and line ends stay, emoji and their joiners stay.
     */
    public static String text(String text) {
        if (text.codePoints().allMatch(Visible::seen)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (seen(point)) {
                visible.appendCodePoint(point);
            } else {
                visible.append("\\u%04X".formatted(point));
            }
        });
        return visible.toString();
    }

    /** The same on one line: line ends are named too, and a tab is a space. */
    static String line(String text) {
        return text(text).replace("\r", "\\r").replace("\n", "\\n").replace('\t', ' ');
    }

    private static boolean seen(int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            return true;
        }
        boolean direction = point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
        return !direction
                && switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> (point & 0xFFFE) != 0xFFFE && point != 0xFEFF;
                };
    }
}
