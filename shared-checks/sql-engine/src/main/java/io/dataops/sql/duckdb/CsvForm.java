package io.dataops.sql.duckdb;

import io.dataops.checks.plan.ReadOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/** Finds what of the form of a CSV file the engine cannot read and does not name: its encoding and the ends of its lines. */
final class CsvForm {
    private final ReadOptions options;

    CsvForm(ReadOptions options) {
        this.options = options;
    }

    /**
     * Whether it is UTF-16 although nobody says so: by its mark, or by a half of a letter that is 0. Empty when it is not.
     *
     * @throws IOException if the file cannot be read
     */
    Optional<String> otherEncoding(Path file) throws IOException {
        if (isCompressed(file) || options.encoding() != null) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(2);
            String first = HexFormat.of().formatHex(start);
            return first.matches("fffe|feff|00..|..00")
                    ? Optional.of(
                            file.getFileName() + " is UTF-16 by its first bytes; write read: { encoding: utf-16 }")
                    : Optional.empty();
        }
    }

    /**
     * The first line that ends in another way than those before it; empty when all end in one. An end within quotes belongs
     * to a value.
     *
     * @throws IOException if the file cannot be read
     */
    Optional<String> mixedEnds(Path file) throws IOException {
        if (isCompressed(file) || "utf-16".equals(options.encoding())) {
            return Optional.empty();
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return mixedEnds(String.valueOf(file.getFileName()), bytes);
        }
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(".gz") || file.toString().endsWith(".zst");
    }

    private Optional<String> mixedEnds(String name, InputStream bytes) throws IOException {
        String quote = options.quote() == null ? "\"" : options.quote();
        boolean quoted = false;
        String usual = "";
        long line = 1;
        int next = bytes.read();
        while (next >= 0) {
            int byteAfter = bytes.read();
            if (!quote.isEmpty() && next == quote.charAt(0)) {
                quoted = !quoted;
            }
            if (next == '\n' || next == '\r') {
                boolean both = next == '\r' && byteAfter == '\n';
                String end = both ? "CR LF" : next == '\r' ? "CR" : "LF";
                if (!quoted && !usual.isEmpty() && !usual.equals(end)) {
                    return Optional.of(name + ", line " + line + " ends with " + end
                            + " where those before it end with " + usual + "; end all lines in one way");
                }
                usual = quoted ? usual : end;
                line++;
                byteAfter = both ? bytes.read() : byteAfter;
            }
            next = byteAfter;
        }
        return Optional.empty();
    }
}
