package io.dataops.checks.importer.dbt;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.SourcePosition;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a manifest holds of tests and tables. It is read as a stream, because most of a manifest is about macros.
 *
 * @param tables by their ids, such as {@code model.shop.orders}
 * @param latest the latest versions of models
 * @param sources those of the tables that others fill
 */
record ManifestFile(Map<String, Table> tables, LatestVersions latest, List<Entry> tests, List<Entry> sources) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * A model, source, seed or snapshot.
     *
     * @param name as a property file calls it, with the version of a model behind it
     * @param relation as compiled SQL calls it; blank when it is none of the database
     */
    record Table(String name, String relation) {}

    /** A test or a source, at its place in the file. */
    record Entry(JsonNode node, SourcePosition at) {}

    /**
     * Reads a manifest.
     *
     * @throws ProblemsException when it is no JSON, or has no nodes
     */
    static ManifestFile read(ImportedFile file) throws IOException, ProblemsException {
        ManifestFile contents = new ManifestFile(
                new LinkedHashMap<>(), new LatestVersions(new HashMap<>()), new ArrayList<>(), new ArrayList<>());
        try (Reader text = Files.newBufferedReader(file.path());
                JsonParser parser = MAPPER.createParser(text)) {
            if (!contents.take(parser, file.name())) {
                throw problem(new SourcePosition(file.name(), 1, 1), "a manifest of dbt needs its 'nodes'");
            }
        } catch (JsonProcessingException broken) {
            throw problem(position(file.name(), broken.getLocation()), "this is not JSON");
        }
        return contents;
    }

    private static ProblemsException problem(SourcePosition at, String message) {
        return new ProblemsException(List.of(new Problem(at, message)));
    }

    private static SourcePosition position(String file, JsonLocation at) {
        return new SourcePosition(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** Whether the file is an object with nodes. */
    private boolean take(JsonParser parser, String file) throws IOException {
        boolean nodes = false;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            if (object && (key.equals("nodes") || key.equals("sources"))) {
                nodes |= key.equals("nodes");
                entries(parser, file);
            } else {
                parser.skipChildren();
            }
        }
        return nodes;
    }

    private void entries(JsonParser parser, String file) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String id = parser.currentName();
            SourcePosition at = position(file, parser.currentTokenLocation());
            parser.nextToken();
            JsonNode node = parser.readValueAsTree();
            if (node.path("resource_type").asText().equals("test")) {
                tests.add(new Entry(node, at));
            } else {
                tables.put(id, table(node));
                JsonNode version = node.path("version");
                if (version.isValueNode() && !version.isNull() && version.equals(node.path("latest_version"))) {
                    latest.versions().put(node.path("name").asText(), version.asText());
                }
            }
            if (node.path("resource_type").asText().equals("source")) {
                sources.add(new Entry(node, at));
            }
        }
    }

    private static Table table(JsonNode node) {
        JsonNode version = node.path("version");
        String name = node.path("name").asText();
        return new Table(
                version.isValueNode() && !version.isNull() ? name + "_v" + version.asText() : name,
                node.path("relation_name").isTextual()
                        ? node.path("relation_name").textValue()
                        : "");
    }
}
