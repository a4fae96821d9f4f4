package io.dataops.results.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dataops.results.VerificationResult;
import io.dataops.results.file.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    private static final int MAX_DEPTH = 50;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    // Two verdicts in one object are no verdict.
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final int maxBytes;

    /**
     * @param maxBytes size of the largest file that is read, in bytes; above 0
     * @throws IllegalArgumentException if it is not above 0
     */
    public ResultJson(int maxBytes) {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be above 0, is " + maxBytes);
        }
        this.maxBytes = maxBytes;
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
        ObjectWriter writer = mapper.writer(layout());
        out.write(writer.writeValueAsString(new ResultTree().of(result)).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.flush();
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
            return new TreeResult(tree(in)).read();
        } catch (UnreadableResultException e) {
            throw new UnreadableResultException("cannot use " + name + ": " + e.getMessage());
        }
    }

    private JsonNode tree(InputStream in) throws UnreadableResultException {
        try {
            byte[] bytes = in.readNBytes(maxBytes);
            if (bytes.length == maxBytes && in.read() >= 0) {
                throw new UnreadableResultException("it is larger than %d bytes".formatted(maxBytes));
            }
            if (bytes.length == 0) {
                throw new UnreadableResultException("it is empty");
            }
            return mapper.readTree(bytes);
        } catch (JsonEOFException e) {
            throw new UnreadableResultException("it is cut off in line " + line(e));
        } catch (StreamConstraintsException e) {
            throw new UnreadableResultException("it is nested or sized beyond any result in line " + line(e));
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the text around the fault, which may be row values.
            throw new UnreadableResultException("it is not JSON in line " + line(e));
        } catch (IOException e) {
            throw new UnreadableResultException("it could not be read to its end");
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
        layout.indentObjectsWith(indenter);
        layout.indentArraysWith(indenter);
        return layout;
    }
}
