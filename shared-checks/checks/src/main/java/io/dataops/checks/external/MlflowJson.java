package io.dataops.checks.external;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.metric.MetricValue;
import io.dataops.results.literal.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * A run of MLflow as JSON: {@code {"metrics": {…}}}, the run as {@code to_dictionary()} of the Python client gives it, or
 * the answer of the REST API, where metrics are a list and NaN and infinities are texts.
 */
final class MlflowJson {
    private static final List<String> PLACES = List.of("/run/data/metrics", "/data/metrics", "/metrics");

    private MlflowJson() {}

    /** Whether it is a run without doubt: it says {@code run}, or {@code info} beside {@code data}. */
    static boolean isRun(JsonNode root) {
        return (root.has("run") || root.has("info")) && hasMetrics(root);
    }

    static boolean hasMetrics(JsonNode root) {
        return metrics(root).isPresent();
    }

    private static Optional<JsonNode> metrics(JsonNode root) {
        return PLACES.stream().map(root::at).filter(JsonNode::isContainerNode).findFirst();
    }

    static void read(JsonNode root, CollectedMetrics into) throws MetricsFileException {
        JsonNode metrics = metrics(root)
                .orElseThrow(
                        () -> into.failure("is no run of mlflow: it has no 'metrics', 'data' or 'run' with metrics"));
        if (metrics.isObject()) {
            into.addAll(metrics);
            return;
        }
        for (int at = 0; at < metrics.size(); at++) {
            readListed(metrics.get(at), at + 1, into);
        }
    }

    private static void readListed(JsonNode metric, int number, CollectedMetrics into) throws MetricsFileException {
        for (String member : List.of("key", "value")) {
            if (!metric.has(member)) {
                throw into.failure("has no " + Quoted.text(member) + " in metric " + number + " of its list");
            }
        }
        String name = metric.get("key").asText();
        JsonNode value = metric.get("value");
        switch (value.asText()) {
            case "NaN", "Infinity", "-Infinity" ->
                into.add(name, MetricValue.undefined("the file says " + value.asText()));
            default -> into.add(name, value);
        }
    }
}
