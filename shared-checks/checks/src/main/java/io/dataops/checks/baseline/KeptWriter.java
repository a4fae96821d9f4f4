package io.dataops.checks.baseline;

import com.fasterxml.jackson.core.io.NumberOutput;
import io.dataops.checks.plan.Values;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes lines of comma-separated values: a text always in quotes, so that an empty one is not a null, which is nothing at
 * all; a number as the shortest decimal that reads as the same double; an identity as 16 hexadecimal digits.
 */
final class KeptWriter implements Closeable {
    private static final int ENOUGH = 1 << 14;

    private final OutputStream out;
    /** Whole lines. To encode them together takes a fraction of what it takes to encode each value. */
    private final StringBuilder lines = new StringBuilder();

    /**
     * Writes to a stream.
     *
     * @param out need not be buffered; is closed with this
     */
    KeptWriter(OutputStream out) {
        this.out = out;
    }

    void line(String... texts) throws IOException {
        for (int field = 0; field < texts.length; field++) {
            separate(field);
            text(texts[field]);
        }
        endLine();
    }

    void row(List<Values> columns, int row) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            separate(column);
            Values values = columns.get(column);
            if (values.isNull(row)) {
                continue;
            }
            if (values instanceof Values.Numbers numbers) {
                lines.append(NumberOutput.toString(numbers.values()[row], true));
            } else if (values instanceof Values.Identities identities) {
                lines.append(HexFormat.of().toHexDigits(identities.values()[row]));
            } else {
                text(((Values.Codes) values).text(row));
            }
        }
        endLine();
    }

    private void separate(int field) {
        if (field > 0) {
            lines.append(',');
        }
    }

    private void text(String text) {
        lines.append('"');
        lines.append(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
        lines.append('"');
    }

    private void endLine() throws IOException {
        lines.append('\n');
        if (lines.length() >= ENOUGH) {
            writeLines();
        }
    }

    private void writeLines() throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            writeLines();
        }
    }
}
