package io.dataops.results.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * One JSON document of ours as a tree. The same tree gives the same bytes: UTF-8, keys in alphabetical order, two spaces,
 * {@code \n}, numbers at full precision, one newline at the end.
 */
final class JsonDocument {
    private static final int MAX_DEPTH = 50;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            // Two verdicts in one object are no verdict.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final int maxBytes;

    /** @param maxBytes size of the largest document that is read, in bytes; above 0 */
    JsonDocument(int maxBytes) {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be above 0, is " + maxBytes);
        }
        this.maxBytes = maxBytes;
    }

    /** Writes a tree. The stream is flushed and stays open. */
    void write(JsonNode tree, OutputStream out) throws IOException {
        out.write(text(tree).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    String text(JsonNode tree) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            JsonTree.write(tree, out.setPrettyPrinter(layout()));
        }
        return text + "\n";
    }

    /** Reads a tree. At most one byte more than the limit is read. */
    JsonNode read(InputStream in) throws UnreadableResultException {
        try {
            byte[] bytes = in.readNBytes(maxBytes);
            if (bytes.length == maxBytes && in.read() >= 0) {
                throw new UnreadableResultException("it is larger than %d bytes".formatted(maxBytes));
            }
            if (bytes.length == 0) {
                throw new UnreadableResultException("it is empty");
            }
            try (JsonParser parser = json.createParser(bytes)) {
                return JsonTree.read(parser);
            }
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
