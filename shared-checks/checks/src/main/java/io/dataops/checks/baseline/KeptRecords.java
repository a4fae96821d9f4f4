package io.dataops.checks.baseline;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lines of comma-separated values as {@link KeptWriter} writes them, and nothing else. */
final class KeptRecords {
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder text = new StringBuilder();
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

    /** The values of the next line, null for a null; empty at the end, which was then read to its very last byte. */
    Optional<List<@Nullable String>> next() throws UnreadablePredictionsException {
        try {
            if (isAtEnd()) {
                return Optional.empty();
            }
            line++;
            List<@Nullable String> fields = new ArrayList<>();
            int behind = field(fields);
            while (behind == ',') {
                behind = field(fields);
            }
            if (behind != '\n') {
                throw new UnreadablePredictionsException(
                        behind == END ? "it is cut off in line " + line : "line " + line + " is no line of it");
            }
            return Optional.of(fields);
        } catch (IOException broken) {
            // The stream knows what is wrong, in words about compression that help nobody.
            throw new UnreadablePredictionsException(
                    "it is cut off or damaged" + (line == 0 ? "" : " behind line " + line));
        }
    }

    /** Which line the latest values stood in, from 1. */
    long line() {
        return line;
    }

    /** Adds a field and says what comes behind it. */
    private int field(List<@Nullable String> fields) throws IOException {
        text.setLength(0);
        if (!isAtEnd() && buffer[at] == '"') {
            at++;
            int behind = quoted();
            fields.add(text.toString());
            return behind;
        }
        int behind = takeUntil(',', '\n');
        fields.add(text.isEmpty() ? null : text.toString());
        return behind;
    }

    private int quoted() throws IOException {
        while (takeUntil('"', '"') != END) {
            int behind = read();
            if (behind != '"') {
                return behind;
            }
            text.append('"');
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
            text.append(buffer, from, at - from);
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
