package io.dataops.checks.check;

import java.util.List;
import java.util.Map;

/**
 * What the JSON Schema says of the values of a suite. A fragment allows whatever the reader reads, so that an editor never
 * underlines what works: a text without quotes may look like a number or a boolean. Where JSON Schema cannot say what the
 * reader refuses, it allows more.
 */
final class SchemaFragments {
    private static final List<String> SCALAR = List.of("string", "number", "boolean");
    private static final String DIGITS = "([0-9]+|[0-9]{1,3}(_[0-9]{3})+)";
    private static final String PERCENTAGE = "0*(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%";
    private static final String WORDS = "(?=[0-9])([0-9]+ ?(d|days?))?( ?[0-9]+ ?(h|hours?))?"
            + "( ?[0-9]+ ?(m|min|minutes?))?( ?[0-9]+ ?(s|sec|seconds?))?";
    private static final String ISO = "P(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?";

    /** One value, an empty text too. */
    static final Map<String, Object> VALUE = Map.of("type", SCALAR);

    /** One value that is not blank. */
    static final Map<String, Object> TEXT = Map.of("type", SCALAR, "pattern", "\\S");

    /** One value that is not the empty text, such as a column name. */
    static final Map<String, Object> NAME = Map.of("type", SCALAR, "minLength", 1);

    static final Map<String, Object> IDENTIFIER = Map.of("type", SCALAR, "pattern", "^[A-Za-z0-9._#-]+$");
    static final Map<String, Object> CHECK_ID =
            Map.of("type", SCALAR, "pattern", "^[^*\\u0000-\\u001f\\u007f]*[^*\\s\\u007f][^*\\u0000-\\u001f\\u007f]*$");
    static final Map<String, Object> COUNT =
            Map.of("type", List.of("integer", "string"), "minimum", 0, "pattern", "^" + DIGITS + "$");
    static final Map<String, Object> SHARE =
            Map.of("type", List.of("number", "string"), "minimum", 0, "maximum", 1, "pattern", "^" + PERCENTAGE + "$");
    static final Map<String, Object> AMOUNT = Map.of(
            "type",
            List.of("string", "integer"),
            "minimum",
            0,
            "pattern",
            "^(" + DIGITS + "( ?rows?)?|" + PERCENTAGE + ")$");
    static final Map<String, Object> COLUMN_AMOUNT = Map.of(
            "type", List.of("string", "integer"), "minimum", 0, "pattern", "^(" + DIGITS + "|" + PERCENTAGE + ")$");
    static final Map<String, Object> WITHIN =
            Map.of("type", List.of("number", "string"), "minimum", 0, "pattern", "^" + PERCENTAGE + "$");
    static final Map<String, Object> GROUP_LIMITS = Map.of(
            "type",
            "object",
            "minProperties",
            1,
            "additionalProperties",
            Map.of(
                    "type",
                    "object",
                    "minProperties",
                    1,
                    "additionalProperties",
                    false,
                    "properties",
                    Map.of("min", VALUE, "max", VALUE, "above", VALUE, "below", VALUE, "equals", VALUE)));
    static final Map<String, Object> VALUE_ROWS =
            Map.of("type", "array", "minItems", 1, "items", Map.of("type", "array", "minItems", 1, "items", VALUE));
    static final Map<String, Object> DURATION = Map.of("type", "string", "pattern", "^(" + WORDS + "|" + ISO + ")$");
    static final Map<String, Object> REFERENCE =
            Map.of("anyOf", List.of(Map.of("type", "string", "pattern", "^[^.]+\\.."), columnsOfOne()));
    static final Map<String, Object> OTHER_COLUMN =
            Map.of("anyOf", List.of(Map.of("type", SCALAR, "pattern", "^[^.]+(\\..+)?$"), columnsOfOne()));

    private SchemaFragments() {}

    private static Map<String, Object> columnsOfOne() {
        return Map.of(
                "type", "object", "minProperties", 1, "maxProperties", 1, "additionalProperties", oneOrListOf(NAME));
    }

    /** A list with at least one item and none twice. */
    static Map<String, Object> listOf(Map<String, Object> item) {
        return Map.of("type", "array", "minItems", 1, "uniqueItems", true, "items", item);
    }

    /** One item, or a list of them. */
    static Map<String, Object> oneOrListOf(Map<String, Object> item) {
        return Map.of("anyOf", List.of(item, listOf(item)));
    }
}
