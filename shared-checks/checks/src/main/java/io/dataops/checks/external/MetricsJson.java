package io.dataops.checks.external;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.results.SourcePosition;
import io.dataops.results.json.JsonTree;
import io.dataops.results.literal.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Parses JSON as Python writes it, where NaN and Infinity may stand for numbers. A name may stand once in an object. */
final class MetricsJson {
    private static final int MAX_DEPTH = 50;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private MetricsJson() {}

    /**
     * The object that a file holds.
     *
     * @throws MetricsFileException when it holds anything else; the message says where
     */
    static JsonNode parse(String text, String shownAs) throws MetricsFileException {
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (json.isBlank()) {
            throw new MetricsFileException(shownAs + " is empty");
        }
        try (JsonParser parser = JSON.createParser(json)) {
            JsonNode root = JsonTree.read(parser);
            if (!root.isObject()) {
                throw new MetricsFileException(shownAs + " holds no JSON object");
            }
            return root;
        } catch (StreamConstraintsException beyond) {
            throw new MetricsFileException(shownAs + " is nested or sized beyond any metrics file");
        } catch (JsonProcessingException broken) {
            throw new MetricsFileException(position(broken, json, shownAs) + ": " + reason(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text needs no input", impossible);
        }
    }

    private static SourcePosition position(JsonProcessingException broken, String json, String shownAs) {
        JsonLocation at = broken.getLocation();
        int offset = (int) at.getCharOffset();
        int column = 1 + json.codePointCount(offset - at.getColumnNr() + 1, offset);
        return new SourcePosition(shownAs, at.getLineNr(), column);
    }

    private static String reason(JsonProcessingException broken) {
        if (broken instanceof JsonEOFException) {
            return "the JSON is cut off";
        }
        if (broken.getOriginalMessage().startsWith("Duplicate") && broken.getProcessor() instanceof JsonParser parser) {
            return Quoted.text(name(parser)) + " stands twice in one object";
        }
        return "this is not JSON";
    }

    private static String name(JsonParser parser) {
        try {
            return String.valueOf(parser.currentName());
        } catch (IOException impossible) {
            throw new IllegalStateException("the parser holds the name already", impossible);
        }
    }
}
