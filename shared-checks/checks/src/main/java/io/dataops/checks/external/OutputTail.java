package io.dataops.checks.external;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last 20 lines of what a program wrote, fit for a report: escape sequences of terminals and characters that are not
 * seen are taken out, a tab is a space, bytes that are no UTF-8 are �, and a line is cut at 500 code points. Of a line that
 * was written over, as progress bars do, the last version is kept.
 */
final class OutputTail {
    private static final int MOST_LINES = 20;
    private static final int MOST_CODE_POINTS = 500;
    // ECMA-48: control sequences, control strings, and the shorter escapes.
    private static final Pattern ESCAPE = Pattern.compile("(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]"
            + "|\u001B[\\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\\\)?"
            + "|\u001B[ -/]*[0-~]");

    private OutputTail() {}

    /**
     * Lines with {@code \n} between them; the empty text for no output.
     *
     * @param cut whether something stood before these bytes, so that the first line is a part of one
     */
    static String of(byte[] bytes, boolean cut) {
        String text = ESCAPE.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("");
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r?\n", -1)) {
            lines.add(readable(line));
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        if (cut && lines.size() > 1) {
            lines.remove(0);
        }
        return String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    }

    private static String readable(String line) {
        String last = line.substring(line.stripTrailing().lastIndexOf('\r') + 1);
        StringBuilder readable = new StringBuilder();
        last.codePoints()
                .map(codePoint -> codePoint == '\t' ? ' ' : codePoint)
                .filter(OutputTail::isSeen)
                .limit(MOST_CODE_POINTS + 1L)
                .forEach(readable::appendCodePoint);
        if (readable.codePointCount(0, readable.length()) > MOST_CODE_POINTS) {
            readable.setLength(readable.offsetByCodePoints(0, MOST_CODE_POINTS));
            readable.append('…');
        }
        return readable.toString();
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
