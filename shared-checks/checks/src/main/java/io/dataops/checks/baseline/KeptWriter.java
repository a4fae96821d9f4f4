package io.dataops.checks.baseline;

import com.fasterxml.jackson.core.io.NumberOutput;
import io.dataops.checks.plan.Values;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes lines of comma-separated values: a text always in quotes, so that an empty one is not a null, which is nothing at
 * all; a number as the shortest decimal that reads as the same double; an identity as 16 hexadecimal digits.
 */
final class KeptWriter {
    private final Writer out;

    KeptWriter(Writer out) {
        this.out = out;
    }

    void line(String... texts) throws IOException {
        for (int field = 0; field < texts.length; field++) {
            separate(field);
            text(texts[field]);
        }
        out.write('\n');
    }

    void row(List<Values> columns, int row) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            separate(column);
            Values values = columns.get(column);
            if (values.isNull(row)) {
                continue;
            }
            if (values instanceof Values.Numbers numbers) {
                out.write(NumberOutput.toString(numbers.values()[row], true));
            } else if (values instanceof Values.Identities identities) {
                out.write(HexFormat.of().toHexDigits(identities.values()[row]));
            } else {
                text(((Values.Codes) values).text(row));
            }
        }
        out.write('\n');
    }

    private void separate(int field) throws IOException {
        if (field > 0) {
            out.write(',');
        }
    }

    private void text(String text) throws IOException {
        out.write('"');
        out.write(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
        out.write('"');
    }
}
