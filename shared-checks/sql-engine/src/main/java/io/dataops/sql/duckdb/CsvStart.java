package io.dataops.sql.duckdb;

import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;

/**
 * Tells which CSV files surely have the same columns, since they begin alike. The engine takes tens of milliseconds to name
 * the columns of a file, and a data set may have thousands.
 */
final class CsvStart {
    /** A header is shorter. */
    private static final int LONGEST = 1 << 16;

    private final ReadOptions options;
    private final String delimiter;

    CsvStart(Source.Files files) {
        options = files.options();
        delimiter = SourceSql.delimiter(files);
    }

    /**
     * The header as it stands in the file or, where there is none, how many delimiters the first row has; the path of a file
     * whose beginning is not understood, which is then like no other.
     *
     * @throws IOException if the file cannot be read
     */
    String of(Path file) throws IOException {
        if (file.toString().endsWith(".zst") || "utf-16".equals(options.encoding())) {
            return file.toString();
        }
        try (InputStream bytes = Files.newInputStream(file);
                InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            String start = new String(text.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            String row = firstRow(start.lines()
                    .skip(options.skip() == null ? 0 : options.skip())
                    .dropWhile(String::isBlank)
                    .iterator());
            if (row.isEmpty() || (start.length() == LONGEST && start.endsWith(row))) {
                return file.toString();
            }
            return options.hasHeader() ? row : Long.toString(delimiters(row));
        }
    }

    /** An end of a line within quotes belongs to a value. */
    private String firstRow(Iterator<String> lines) {
        StringBuilder row = new StringBuilder();
        boolean open = true;
        while (open && lines.hasNext()) {
            row.append(row.length() == 0 ? "" : "\n").append(lines.next());
            open = row.chars().filter(this::isQuote).count() % 2 == 1;
        }
        return open ? "" : row.toString();
    }

    private boolean isQuote(int letter) {
        String quote = options.quote() == null ? "\"" : options.quote();
        return !quote.isEmpty() && letter == quote.charAt(0);
    }

    private long delimiters(String row) {
        boolean quoted = false;
        long delimiters = 0;
        for (int at = 0; at < row.length(); at++) {
            quoted ^= isQuote(row.charAt(at));
            delimiters += !quoted && row.startsWith(delimiter, at) ? 1 : 0;
        }
        return delimiters;
    }
}
