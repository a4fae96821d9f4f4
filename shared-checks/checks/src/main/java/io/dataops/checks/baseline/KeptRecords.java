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
    private final StringBuilder text = new StringBuilder();
    private long line;

    KeptRecords(Reader in) {
        this.in = in;
    }

    /** The values of the next line, null for a null; empty at the end, which was then read to its very last byte. */
    Optional<List<@Nullable String>> next() throws UnreadablePredictionsException {
        try {
            int next = in.read();
            if (next == END) {
                return Optional.empty();
            }
            line++;
            List<@Nullable String> fields = new ArrayList<>();
            int behind = field(next, fields);
            while (behind == ',') {
                behind = field(in.read(), fields);
            }
            if (behind != '\n') {
                throw new UnreadablePredictionsException(
                        behind == END ? "it is cut off in line " + line : "line " + line + " is no line of it");
            }
            return Optional.of(fields);
        } catch (IOException broken) {
            // The stream knows what is wrong, in words about compression that help nobody.
            throw new UnreadablePredictionsException("it is cut off or damaged behind line " + line);
        }
    }

    /** Which line the latest values stood in, from 1. */
    long line() {
        return line;
    }

    /** Adds a field and says what comes behind it. */
    private int field(int first, List<@Nullable String> fields) throws IOException {
        text.setLength(0);
        if (first == '"') {
            int behind = quoted();
            fields.add(text.toString());
            return behind;
        }
        int next = first;
        while (next != ',' && next != '\n' && next != END) {
            text.append((char) next);
            next = in.read();
        }
        fields.add(text.isEmpty() ? null : text.toString());
        return next;
    }

    private int quoted() throws IOException {
        int next = in.read();
        while (next != END) {
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    return next;
                }
            }
            text.append((char) next);
            next = in.read();
        }
        return END;
    }
}
