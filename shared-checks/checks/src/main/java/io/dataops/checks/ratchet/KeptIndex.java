package io.dataops.checks.ratchet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.results.file.AtomicFile;
import java.io.IOException;
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

    KeptIndex {
        checks = new LinkedHashMap<>(checks);
    }

    Optional<KeptCheck> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /** Writes it below a promotable folder. */
    void write(Path folder) throws IOException {
        JsonMapper json = new JsonMapper();
        ObjectNode top = json.createObjectNode().put("format", FORMAT);
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
        byte[] text = (json.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(top)
                                .replace("\r\n", "\n") + "\n")
                .getBytes(StandardCharsets.UTF_8);
        new AtomicFile(folder.resolve(FILE)).write(out -> out.write(text));
    }

    /** Reads it. Its bytes are what was promoted, since the baseline compares fingerprints. */
    static KeptIndex read(Path file) throws IOException {
        JsonNode top = new JsonMapper().readTree(file.toFile());
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
}
