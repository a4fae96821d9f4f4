package io.dataops.checks.importer.gx;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A JSON Schema as a condition in SQL on a text. Its common words are known; a schema with any other is refused. As in the
 * specification, a word about one type of value says nothing of values of other types.
 */
final class JsonSchemaSql {
    private static final Set<String> REMARKS =
            Set.of("$schema", "$id", "title", "description", "default", "examples", "$comment");
    private static final String OBJECT = "OBJECT";
    private static final String TEXT = "VARCHAR";
    private static final String ARRAY = "ARRAY";

    private int depth;

    private JsonSchemaSql() {}

    /** Null where the column is, and false where the text is no JSON. */
    static String condition(String column, YamlNode schema) throws NotTakenException {
        String json = "CAST(CASE WHEN json_valid(" + column + ") THEN " + column + " END AS JSON)";
        return "CASE WHEN " + column + " IS NOT NULL THEN json_valid(" + column + ") AND coalesce("
                + new JsonSchemaSql().schema(schema, json) + ", false) END";
    }

    private String schema(YamlNode node, String json) throws NotTakenException {
        if (node instanceof YamlScalar scalar && Set.of("true", "false").contains(scalar.text())) {
            return scalar.text();
        }
        if (!(node instanceof YamlMap schema)) {
            throw new NotTakenException("its json_schema holds " + node.description() + " in the place of a schema");
        }
        List<String> conditions = new ArrayList<>(List.of("true"));
        for (YamlEntry entry : schema.entries()) {
            if (!REMARKS.contains(entry.key().value())) {
                conditions.add(word(entry.key().value(), entry.value(), schema, json));
            }
        }
        return conditions.size() == 1
                ? "true"
                : "(" + String.join(" AND ", conditions.subList(1, conditions.size())) + ")";
    }

    private String word(String word, YamlNode value, YamlMap schema, String json) throws NotTakenException {
        String number = "TRY_CAST(CAST(" + json + " AS VARCHAR) AS DOUBLE)";
        String text = "json_extract_string(" + json + ", '$')";
        return switch (word) {
            case "type" -> type(value, json);
            case "enum" -> "CAST(" + json + " AS VARCHAR) IN (" + jsons(items(word, value)) + ")";
            case "const" -> "CAST(" + json + " AS VARCHAR) = " + json(value);
            case "required" -> required(value, json);
            case "properties" -> properties(value, json);
            case "additionalProperties" -> additional(value, schema, json);
            case "items" -> items(value, json);
            case "minimum" -> ofNumber(json, number + " >= " + number(word, value));
            case "maximum" -> ofNumber(json, number + " <= " + number(word, value));
            case "exclusiveMinimum" -> ofNumber(json, number + " > " + number(word, value));
            case "exclusiveMaximum" -> ofNumber(json, number + " < " + number(word, value));
            case "minLength" -> of(TEXT, json, "length(" + text + ") >= " + number(word, value));
            case "maxLength" -> of(TEXT, json, "length(" + text + ") <= " + number(word, value));
            case "pattern" -> of(TEXT, json, "regexp_matches(" + text + ", " + Sql.text(pattern(value)) + ")");
            case "minItems" -> of(ARRAY, json, "json_array_length(" + json + ") >= " + number(word, value));
            case "maxItems" -> of(ARRAY, json, "json_array_length(" + json + ") <= " + number(word, value));
            case "allOf" -> all(word, value, json, " AND ");
            case "anyOf" -> all(word, value, json, " OR ");
            case "not" -> "NOT " + schema(value, json);
            default ->
                throw new NotTakenException("its json_schema has the word '" + word + "', which is not known here");
        };
    }

    private static String of(String type, String json, String condition) {
        return "CASE WHEN json_type(" + json + ") = '" + type + "' THEN " + condition + " ELSE true END";
    }

    private static String ofNumber(String json, String condition) {
        return "CASE WHEN json_type(" + json + ") IN ('BIGINT', 'UBIGINT', 'DOUBLE', 'HUGEINT') THEN " + condition
                + " ELSE true END";
    }

    private static String type(YamlNode value, String json) throws NotTakenException {
        List<YamlNode> names = value instanceof YamlList list ? list.items() : List.of(value);
        List<String> types = new ArrayList<>();
        for (YamlNode name : names) {
            types.add(oneType(name instanceof YamlScalar scalar ? scalar.text() : "", json));
        }
        return "(" + String.join(" OR ", types) + ")";
    }

    private static String oneType(String name, String json) throws NotTakenException {
        String type = "json_type(" + json + ")";
        return switch (name) {
            case "object" -> type + " = '" + OBJECT + "'";
            case "array" -> type + " = '" + ARRAY + "'";
            case "string" -> type + " = '" + TEXT + "'";
            case "boolean" -> type + " = 'BOOLEAN'";
            case "null" -> type + " = 'NULL'";
            case "number" -> type + " IN ('BIGINT', 'UBIGINT', 'DOUBLE', 'HUGEINT')";
            // A number without a fraction is an integer, however it is written.
            case "integer" ->
                "(" + type + " IN ('BIGINT', 'UBIGINT', 'HUGEINT') OR " + type + " = 'DOUBLE' AND TRY_CAST(CAST(" + json
                        + " AS VARCHAR) AS DOUBLE) = floor(TRY_CAST(CAST(" + json + " AS VARCHAR) AS DOUBLE)))";
            default ->
                throw new NotTakenException("its json_schema has the type '" + name + "', which is not known here");
        };
    }

    private static String required(YamlNode value, String json) throws NotTakenException {
        List<String> present = new ArrayList<>(List.of("true"));
        for (YamlNode name : items("required", value)) {
            present.add("list_contains(json_keys(" + json + "), " + Sql.value(name) + ")");
        }
        return of(OBJECT, json, String.join(" AND ", present));
    }

    private String properties(YamlNode value, String json) throws NotTakenException {
        List<String> conditions = new ArrayList<>(List.of("true"));
        for (YamlEntry entry : map("properties", value).entries()) {
            String name = entry.key().value();
            String inner = "json_extract(" + json + ", " + Sql.text("$." + quoted(name)) + ")";
            conditions.add("CASE WHEN list_contains(json_keys(" + json + "), " + Sql.text(name) + ") THEN "
                    + schema(entry.value(), inner) + " ELSE true END");
        }
        return of(OBJECT, json, String.join(" AND ", conditions));
    }

    private static String quoted(String name) throws NotTakenException {
        if (name.contains("\"") || name.contains("\\")) {
            throw new NotTakenException("its json_schema has a property with a quote or backslash in its name");
        }
        return '"' + name + '"';
    }

    private static String additional(YamlNode value, YamlMap schema, String json) throws NotTakenException {
        if (value instanceof YamlScalar scalar && scalar.text().equals("true")) {
            return "true";
        }
        if (!(value instanceof YamlScalar scalar && scalar.text().equals("false"))) {
            throw new NotTakenException("its json_schema has additionalProperties that are not true or false");
        }
        List<String> names = new ArrayList<>();
        if (schema.entry("properties").isPresent()) {
            map("properties", schema.entry("properties").get().value())
                    .entries()
                    .forEach(entry -> names.add(Sql.text(entry.key().value())));
        }
        return of(
                OBJECT,
                json,
                "len(list_filter(json_keys(" + json + "), lambda k: NOT list_contains([" + String.join(", ", names)
                        + "]::VARCHAR[], k))) = 0");
    }

    private String items(YamlNode value, String json) throws NotTakenException {
        String item = "i" + depth++;
        String condition = schema(value, item);
        depth--;
        return of(
                ARRAY,
                json,
                "len(list_filter(json_extract(" + json + ", '$[*]'), lambda " + item + ": NOT coalesce(" + condition
                        + ", false))) = 0");
    }

    private String all(String word, YamlNode value, String json, String join) throws NotTakenException {
        List<String> conditions = new ArrayList<>();
        for (YamlNode part : items(word, value)) {
            conditions.add(schema(part, json));
        }
        if (conditions.isEmpty()) {
            throw new NotTakenException("its json_schema has an empty " + word);
        }
        return "(" + String.join(join, conditions) + ")";
    }

    private static YamlMap map(String word, YamlNode value) throws NotTakenException {
        if (value instanceof YamlMap map) {
            return map;
        }
        throw new NotTakenException("its json_schema has a " + word + " that is no object");
    }

    private static List<YamlNode> items(String word, YamlNode value) throws NotTakenException {
        if (value instanceof YamlList list) {
            return list.items();
        }
        throw new NotTakenException("its json_schema has a " + word + " that is no list");
    }

    private static String number(String word, YamlNode value) throws NotTakenException {
        return Numbers.plain(Numbers.of(value)
                .orElseThrow(() -> new NotTakenException("its json_schema has a " + word + " that is no number")));
    }

    private static String pattern(YamlNode value) throws NotTakenException {
        String pattern = value instanceof YamlScalar scalar ? scalar.text() : "";
        try {
            Pattern.compile(pattern);
            return pattern;
        } catch (PatternSyntaxException refused) {
            throw new NotTakenException("its json_schema has the pattern " + pattern + ", which is not one of RE2");
        }
    }

    private static String jsons(List<YamlNode> values) throws NotTakenException {
        List<String> jsons = new ArrayList<>();
        for (YamlNode value : values) {
            jsons.add(json(value));
        }
        return String.join(", ", jsons);
    }

    /** A value as the text that it is in JSON without spaces. */
    private static String json(YamlNode value) throws NotTakenException {
        if (!(value instanceof YamlScalar scalar)) {
            throw new NotTakenException("its json_schema compares with " + value.description());
        }
        boolean text = scalar.style() != YamlScalar.Style.PLAIN;
        if (text && (scalar.text().contains("\"") || scalar.text().contains("\\"))) {
            throw new NotTakenException("its json_schema compares with a text that has a quote or backslash");
        }
        return Sql.text(text ? '"' + scalar.text() + '"' : scalar.text());
    }
}
