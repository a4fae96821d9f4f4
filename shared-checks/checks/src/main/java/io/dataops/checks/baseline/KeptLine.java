package io.dataops.checks.baseline;

import com.fasterxml.jackson.core.io.NumberInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one line of kept predictions, the next line's in the same place: of millions of rows no value is an object
 * unless somebody asks for it.
 */
final class KeptLine {
    /** Of an identity, in hexadecimal. */
    private static final int DIGITS = 16;

    private static final int HEXADECIMAL = 16;

    /** All values, one behind the other. */
    private char[] text = new char[256];

    private int length;
    /** Where each value ends. */
    private int[] ends = new int[8];

    private boolean[] nulls = new boolean[8];
    private int size;

    void clear() {
        length = 0;
        size = 0;
    }

    /** Adds to the value that is not ended yet. */
    void append(char[] from, int start, int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, 2 * (length + count));
        }
        System.arraycopy(from, start, text, length, count);
        length += count;
    }

    /** Ends a value; an empty one too is a text. */
    void endText() {
        end(false);
    }

    /** Ends a value; an empty one is a null. */
    void endBare() {
        end(length == start(size));
    }

    private void end(boolean isNull) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            nulls = Arrays.copyOf(nulls, 2 * size);
        }
        ends[size] = length;
        nulls[size] = isNull;
        size++;
    }

    /** Number of values. */
    int size() {
        return size;
    }

    boolean isNull(int value) {
        return nulls[value];
    }

    /** The text of a value that is not null. */
    String text(int value) {
        return new String(text, start(value), length(value));
    }

    /** Whether that is the text of a value. */
    boolean isText(int value, String other) {
        int start = start(value);
        boolean same = length(value) == other.length();
        for (int at = 0; same && at < other.length(); at++) {
            same = text[start + at] == other.charAt(at);
        }
        return same;
    }

    /**
     * A number.
     *
     * @throws NumberFormatException when the value is none
     */
    double number(int value) {
        // Reads the same double as Java's own parser, which takes ten times as long for 17 digits.
        return NumberInput.parseDouble(text, start(value), length(value), true);
    }

    /**
     * What tells a row apart. Fewer digits would be read as another identity, and none as that of a row.
     *
     * @throws IllegalArgumentException when the value is no identity
     */
    long identity(int value) {
        if (length(value) != DIGITS) {
            throw new IllegalArgumentException("an identity has " + DIGITS + " digits, but found " + length(value));
        }
        long identity = 0;
        for (int at = start(value); at < ends[value]; at++) {
            int digit = text[at] < 0x80 ? Character.digit(text[at], HEXADECIMAL) : -1;
            if (digit < 0) {
                throw new IllegalArgumentException("an identity has hexadecimal digits only");
            }
            identity = identity << 4 | digit;
        }
        return identity;
    }

    /** All values, null for a null. */
    List<@Nullable String> values() {
        List<@Nullable String> values = new ArrayList<>();
        for (int value = 0; value < size; value++) {
            values.add(nulls[value] ? null : text(value));
        }
        return values;
    }

    private int start(int value) {
        return value == 0 ? 0 : ends[value - 1];
    }

    private int length(int value) {
        return ends[value] - start(value);
    }
}
