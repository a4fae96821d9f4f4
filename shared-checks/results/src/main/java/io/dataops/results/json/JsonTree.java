package io.dataops.results.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * JSON as a tree, read and written with Jackson's streams alone. An {@code ObjectMapper} makes the same trees, and is itself
 * made in half a second of processor time, since it is ready for beans, dates and locales, of which our files hold none.
 */
public final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /**
     * The one value that a text holds; a missing node when it holds none. A number with a fraction or an exponent keeps all
     * its digits.
     *
     * @param parser before its first token; limits how deep the tree may be
     * @throws JsonParseException when the text is no JSON, or goes on behind the value
     */
    public static JsonNode read(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            return MissingNode.getInstance();
        }
        JsonNode tree = value(parser);
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "the text goes on behind its value", parser.currentTokenLocation());
        }
        return tree;
    }

    /** Writes a tree in its own order. The generator is flushed and stays open. */
    public static void write(JsonNode tree, JsonGenerator out) throws IOException {
        try (JsonParser events = tree.traverse()) {
            events.nextToken();
            out.copyCurrentStructure(events);
        }
        out.flush();
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT ->
                parser.isNaN() ? NODES.numberNode(parser.getDoubleValue()) : NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            case NOT_AVAILABLE, FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException(
                        "no text of JSON has a value that begins with " + parser.currentToken());
        };
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static JsonNode whole(JsonParser parser) throws IOException {
        NumberType type = parser.getNumberType();
        if (type == NumberType.INT) {
            return NODES.numberNode(parser.getIntValue());
        }
        return type == NumberType.LONG
                ? NODES.numberNode(parser.getLongValue())
                : NODES.numberNode(parser.getBigIntegerValue());
    }
}
