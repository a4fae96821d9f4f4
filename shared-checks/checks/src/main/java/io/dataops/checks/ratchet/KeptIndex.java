package io.dataops.checks.ratchet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.results.file.AtomicFile;
import io.dataops.results.json.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checks of a baseline that count rows: {@code rows/index.json}.
 *
 * @param checks by id, in the order of the suite
 */
record KeptIndex(Map<String, KeptCheck> checks) {
    static final String FILE = "rows/index.json";

    private static final String FORMAT = "dataops-failing-rows/1";
    private static final JsonFactory JSON = new JsonFactory();

    KeptIndex {
        checks = new LinkedHashMap<>(checks);
    }

    Optional<KeptCheck> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /** Writes it below a promotable folder. */
    void write(Path folder) throws IOException {
        ObjectNode top = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        for (KeptCheck check : checks.values()) {
            ObjectNode node = top.withArrayProperty("checks")
                    .addObject()
                    .put("id", check.id())
                    .put("definition", check.definition())
                    .put("failing", check.failing());
            check.file().ifPresent(file -> {
                node.put("rows", file);
                check.key().forEach(node.withArrayProperty("key")::add);
            });
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            JsonTree.write(top, out.useDefaultPrettyPrinter());
        }
        byte[] bytes = (text.toString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
        new AtomicFile(folder.resolve(FILE)).write(out -> out.write(bytes));
    }

    /** Reads it. Its bytes are what was promoted, since the baseline compares fingerprints. */
    static KeptIndex read(Path file) throws IOException {
        JsonNode top = tree(file);
        if (!top.path("format").asText().equals(FORMAT)) {
            throw new IOException("its format is another one than " + FORMAT);
        }
        Map<String, KeptCheck> checks = new LinkedHashMap<>();
        for (JsonNode node : top.path("checks")) {
            List<String> key = new ArrayList<>();
            node.path("key").forEach(column -> key.add(column.asText()));
            if (!node.path("id").isTextual()
                    || !node.path("definition").isTextual()
                    || !node.path("failing").isIntegralNumber()) {
                throw new IOException("a check lacks its id, its definition or its number of failing rows");
            }
            String id = node.path("id").asText();
            checks.put(
                    id,
                    new KeptCheck(
                            id,
                            node.path("definition").asText(),
                            node.path("failing").asLong(),
                            key,
                            Optional.ofNullable(node.path("rows").textValue())));
        }
        return new KeptIndex(checks);
    }

    private static JsonNode tree(Path file) throws IOException {
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            return JsonTree.read(parser);
        }
    }
}
