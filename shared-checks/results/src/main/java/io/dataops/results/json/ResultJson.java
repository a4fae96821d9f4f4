package io.dataops.results.json;

import io.dataops.results.VerificationResult;
import io.dataops.results.file.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Writes and reads result.json. The same result gives the same bytes: UTF-8, keys in alphabetical order, two spaces,
 * {@code \n}, nulls left out, numbers at full precision, one newline at the end. Only {@code run} differs between two
 * runs on the same evidence.
 *
 * <p>Reading accepts unknown fields of the same major format and refuses everything it cannot rely on.
 */
public final class ResultJson {
    /** What {@code format} says in files written here. */
    public static final String FORMAT = "dataops-result/1";

    private final JsonDocument document;

    /**
     * @param maxBytes size of the largest file that is read, in bytes; above 0
     * @throws IllegalArgumentException if it is not above 0
     */
    public ResultJson(int maxBytes) {
        document = new JsonDocument(maxBytes);
    }

    /**
     * Writes the result whole or not at all.
     *
     * @throws IOException if the file cannot be written; the message names it and the reason
     */
    public void write(VerificationResult result, Path file) throws IOException {
        new AtomicFile(file).write(out -> write(result, out));
    }

    /** Writes the result. The stream is flushed and stays open. */
    public void write(VerificationResult result, OutputStream out) throws IOException {
        document.write(new ResultTree().of(result), out);
    }

    /**
     * Reads a result file.
     *
     * @throws UnreadableResultException if there is none or it cannot be relied on
     */
    public VerificationResult read(Path file) throws UnreadableResultException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw new UnreadableResultException("there is no result file " + file);
        } catch (IOException e) {
            throw new UnreadableResultException("cannot read the result file " + file);
        }
    }

    /**
     * Reads a result from a stream, which stays open. At most one byte more than the limit is read.
     *
     * @param name what messages call the stream
     * @throws UnreadableResultException if it cannot be relied on
     */
    public VerificationResult read(InputStream in, String name) throws UnreadableResultException {
        try {
            return new TreeResult(document.read(in)).read();
        } catch (UnreadableResultException e) {
            throw e.of(name);
        }
    }
}
