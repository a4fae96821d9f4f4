package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a file: UTF-8, not too large, and of characters that YAML allows. */
final class SourceText {
    static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int MARK_SWAPPED = 0xFFFE;
    // A binary file has thousands of them, a text file one or two.
    private static final int MOST_CHARACTER_PROBLEMS = 20;

    private final String file;

    SourceText(String file) {
        this.file = file;
    }

    /** The text of the bytes without its byte order mark. */
    String decode(byte[] bytes) throws ProblemsException {
        refuseSize(bytes.length);
        String otherEncoding = otherEncoding(bytes);
        if (otherEncoding != null) {
            throw new ProblemsException(
                    new Problem(start(), "the file is " + otherEncoding + ", not UTF-8; save it as UTF-8"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult decoded = decoder.decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (decoded.isError()) {
            String message = String.format(
                    Locale.ROOT, "the byte 0x%02X is not UTF-8; save the file as UTF-8", bytes[in.position()]);
            throw new ProblemsException(new Problem(position(text, text.length()), message));
        }
        return check(text);
    }

    /** The text itself, without a byte order mark. */
    String check(String original) throws ProblemsException {
        refuseSize(original.length());
        String text = withoutMark(original);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < text.length() && problems.size() < MOST_CHARACTER_PROBLEMS; ) {
            int codePoint = text.codePointAt(i);
            if (!isAllowed(codePoint)) {
                problems.add(new Problem(position(text, i), refusal(codePoint)));
            }
            i += Character.charCount(codePoint);
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return text;
    }

    private void refuseSize(int length) throws ProblemsException {
        if (length > MOST_BYTES) {
            throw new ProblemsException(new Problem(start(), "the file is larger than 4 MB; split it"));
        }
    }

    private SourcePosition start() {
        return new SourcePosition(file, 1, 1);
    }

    /** The place of a char, with the line breaks of YAML: LF, CR LF, and CR. */
    SourcePosition position(String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourcePosition(file, line, text.codePointCount(lineStart, index) + 1);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    // Without a mark, the NUL bytes beside the first characters, ASCII in any YAML we read, give the encoding away.
    private static @Nullable String otherEncoding(byte[] bytes) {
        if (bytes.length < 4) {
            return bytes.length >= 2 && isMark(unit(bytes, 0)) ? "UTF-16" : null;
        }
        int first = unit(bytes, 0);
        int second = unit(bytes, 2);
        if ((first == MARK_SWAPPED && second == 0) || (first == 0 && (second == BYTE_ORDER_MARK || isLatin(second)))) {
            return "UTF-32";
        } else if (isMark(first) || (isLatin(first) && isLatin(second))) {
            return "UTF-16";
        } else if (isLatin(swapped(first)) && (second == 0 || isLatin(swapped(second)))) {
            return second == 0 ? "UTF-32" : "UTF-16";
        }
        return null;
    }

    private static int unit(byte[] bytes, int index) {
        return ((bytes[index] & 0xFF) << 8) | (bytes[index + 1] & 0xFF);
    }

    private static boolean isMark(int unit) {
        return unit == BYTE_ORDER_MARK || unit == MARK_SWAPPED;
    }

    private static boolean isLatin(int unit) {
        return unit > 0 && unit <= 0xFF;
    }

    private static int swapped(int unit) {
        return ((unit & 0xFF) << 8) | (unit >> 8);
    }

    // The printable characters of YAML 1.2.2, section 5.1, without the byte order mark, which nobody sees in a text.
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0x7E)
                || codePoint == 0x85
                || (codePoint >= 0xA0 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD && codePoint != BYTE_ORDER_MARK)
                || codePoint >= 0x10000;
    }

    private static String refusal(int codePoint) {
        return codePoint == 0
                ? "a NUL byte cannot stand in a YAML file; remove it"
                : String.format(Locale.ROOT, "the character U+%04X cannot stand in a YAML file; remove it", codePoint);
    }
}
