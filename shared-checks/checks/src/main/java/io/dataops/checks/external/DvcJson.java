package io.dataops.checks.external;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.results.literal.Quoted;
import java.util.Map;

/**
 * Metrics of DVC: objects in objects, whose names are joined by dots, or what {@code dvc metrics show --json} says, which has
 * such metrics by revision and file.
 */
final class DvcJson {
    private DvcJson() {}

    static void read(JsonNode root, CollectedMetrics into) throws MetricsFileException {
        if (isShown(root)) {
            readShown(root, into);
        } else {
            flatten("", root, into);
        }
    }

    private static boolean isShown(JsonNode root) {
        return !root.isEmpty()
                && root.valueStream().allMatch(DvcJson::isAnswer)
                && root.valueStream()
                        .allMatch(
                                revision -> revision.path("data").valueStream().allMatch(DvcJson::isAnswer));
    }

    /** Whether it says data or why there are none, and nothing else. */
    private static boolean isAnswer(JsonNode node) {
        return node.size() == 1 && (node.path("data").isObject() || node.has("error"));
    }

    private static void readShown(JsonNode root, CollectedMetrics into) throws MetricsFileException {
        if (root.size() > 1) {
            throw into.failure(
                    "shows " + root.size() + " revisions; show one, as dvc metrics show --json does by itself");
        }
        JsonNode revision = root.elements().next();
        if (revision.has("error")) {
            throw into.failure("says that dvc could not show the metrics");
        }
        for (Map.Entry<String, JsonNode> file : revision.get("data").properties()) {
            if (file.getValue().has("error")) {
                throw into.failure("says that dvc could not read " + Quoted.text(file.getKey()));
            }
            flatten("", file.getValue().get("data"), into);
        }
    }

    private static void flatten(String prefix, JsonNode object, CollectedMetrics into) throws MetricsFileException {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = prefix + member.getKey();
            if (member.getValue().isObject()) {
                flatten(name + ".", member.getValue(), into);
            } else {
                into.add(name, member.getValue());
            }
        }
    }
}
