package io.dataops.checks.baseline;

import java.io.IOException;
import java.io.Reader;

/** Reads lines of comma-separated values as {@link KeptWriter} writes them, and nothing else. */
final class KeptRecords {
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private final KeptLine latest = new KeptLine();
    private int at;
    private int filled;
    private long line;

    /**
     * Reads from a text.
     *
     * @param in need not be buffered
     */
    KeptRecords(Reader in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end, which was then read to its very last byte. */
    boolean next() throws UnreadablePredictionsException {
        try {
            if (isAtEnd()) {
                return false;
            }
            line++;
            latest.clear();
            int behind = field();
            while (behind == ',') {
                behind = field();
            }
            if (behind != '\n') {
                throw new UnreadablePredictionsException(
                        behind == END ? "it is cut off in line " + line : "line " + line + " is no line of it");
            }
            return true;
        } catch (IOException broken) {
            // The stream knows what is wrong, in words about compression that help nobody.
            throw new UnreadablePredictionsException(
                    "it is cut off or damaged" + (line == 0 ? "" : " behind line " + line));
        }
    }

    /** The values of the line; those of the next one once somebody went there. */
    KeptLine values() {
        return latest;
    }

    /** Which line that is, from 1. */
    long line() {
        return line;
    }

    /** Takes a field and says what comes behind it. */
    private int field() throws IOException {
        if (!isAtEnd() && buffer[at] == '"') {
            at++;
            int behind = quoted();
            latest.endText();
            return behind;
        }
        int behind = takeUntil(',', '\n');
        latest.endBare();
        return behind;
    }

    private int quoted() throws IOException {
        while (takeUntil('"', '"') != END) {
            int behind = read();
            if (behind != '"') {
                return behind;
            }
            latest.append(buffer, at - 1, 1);
        }
        return END;
    }

    /** Takes what stands before the first of two characters, and says which one it is. */
    private int takeUntil(char one, char other) throws IOException {
        while (!isAtEnd()) {
            int from = at;
            while (at < filled && buffer[at] != one && buffer[at] != other) {
                at++;
            }
            latest.append(buffer, from, at - from);
            if (at < filled) {
                return buffer[at++];
            }
        }
        return END;
    }

    private int read() throws IOException {
        return isAtEnd() ? END : buffer[at++];
    }

    private boolean isAtEnd() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return at == filled;
    }
}
