package io.dataops.checks.ratchet;

import io.dataops.results.file.AtomicFile;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Identities of failing rows in a file: CSV with the columns {@code identity}, 16 hexadecimal digits, and {@code rows}, how
 * many failing rows have it, ascending and compressed with gzip. A line with an empty identity comes last, for rows whose
 * key has a null. The same rows give the same bytes.
 *
 * @param path where it stands
 */
record IdentityFile(Path path) {
    private static final String HEADER = "identity,rows";
    private static final int HEXADECIMAL = 16;

    void write(RowIdentities rows) throws IOException {
        new AtomicFile(path).write(out -> write(rows, out));
    }

    private static void write(RowIdentities rows, OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        Writer text = new BufferedWriter(new OutputStreamWriter(zipped, StandardCharsets.US_ASCII));
        text.write(HEADER + "\n");
        int from = 0;
        while (from < rows.named()) {
            int to = from + 1;
            while (to < rows.named() && rows.at(to) == rows.at(from)) {
                to++;
            }
            text.write(digits(rows.at(from)) + "," + (to - from) + "\n");
            from = to;
        }
        if (rows.unnamed() > 0) {
            text.write("," + rows.unnamed() + "\n");
        }
        text.flush();
        zipped.finish();
    }

    /** The digest itself, without a sign, so that the order of numbers is the order of texts. */
    private static String digits(long identity) {
        return HexFormat.of().toHexDigits(identity ^ Long.MIN_VALUE);
    }

    /**
     * The rows.
     *
     * @throws IOException when it cannot be read, or is not such a file
     */
    RowIdentities read() throws IOException {
        long[] identities = new long[64];
        int named = 0;
        long unnamed = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.US_ASCII))) {
            if (!HEADER.equals(lines.readLine())) {
                throw new IOException(path.getFileName() + " has no header " + HEADER);
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comma = line.indexOf(',');
                int rows = Integer.parseInt(line.substring(comma + 1));
                if (comma == 0) {
                    unnamed = rows;
                } else {
                    if (named + rows > identities.length) {
                        identities = Arrays.copyOf(identities, 2 * (named + rows));
                    }
                    long identity = Long.parseUnsignedLong(line.substring(0, comma), HEXADECIMAL) ^ Long.MIN_VALUE;
                    Arrays.fill(identities, named, named + rows, identity);
                    named += rows;
                }
            }
        } catch (NumberFormatException | IndexOutOfBoundsException other) {
            throw new IOException(path.getFileName() + " holds something else than identities", other);
        }
        return RowIdentities.of(Arrays.copyOf(identities, named), unnamed);
    }
}
