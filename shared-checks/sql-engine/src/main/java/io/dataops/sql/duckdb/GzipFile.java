package io.dataops.sql.duckdb;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Tells whether a gzip file is whole. DuckDB 1.5 does not: it reads a CSV file that was cut off as far as it goes, and
 * takes the part for the whole when the cut falls on a line's end; it does not look at the checksum either.
 */
final class GzipFile {
    private static final int BUFFER = 1 << 16;

    private GzipFile() {}

    /**
     * Reads the file to its end.
     *
     * @return what is wrong with it, in one sentence; empty when it is whole
     * @throws IOException if it cannot be read at all
     */
    static Optional<String> problem(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                InputStream content = new GZIPInputStream(bytes, BUFFER)) {
            byte[] buffer = new byte[BUFFER];
            int read;
            do {
                read = content.read(buffer);
            } while (read >= 0);
            return Optional.empty();
        } catch (EOFException e) {
            return Optional.of(file.getFileName() + " is gzip that was cut off");
        } catch (ZipException e) {
            return Optional.of(file.getFileName() + " is not gzip, or is damaged");
        }
    }
}
