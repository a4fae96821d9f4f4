package io.dataops.results.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Samples;
import io.dataops.results.SourcePosition;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays a result out as JSON. The other direction is {@link TreeResult}. */
final class ResultTree {
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    ObjectNode of(VerificationResult result) {
        ObjectNode tree = nodes.objectNode().put("format", ResultJson.FORMAT).put("verdict", word(result.verdict()));
        tree.set("evidence", evidence(result.evidence()));
        tree.set("run", run(result.run()));
        tree.set("datasets", array(result.datasets(), this::dataset));
        tree.set("checks", array(result.checks(), this::check));
        tree.set("metrics", array(result.metrics(), this::metric));
        tree.set("gates", array(result.gates(), this::gate));
        tree.set("waivers", array(result.waivers(), this::waiver));
        return tree;
    }

    private ObjectNode evidence(Evidence evidence) {
        ObjectNode node = nodes.objectNode();
        put(node, "project", evidence.project());
        put(node, "commit", evidence.commit());
        put(node, "branch", evidence.branch());
        if (evidence.dirty() != null) {
            node.put("dirty", evidence.dirty());
        }
        put(node, "suite", evidence.suite());
        put(node, "data", evidence.data());
        put(node, "baseline", evidence.baseline());
        put(node, "tool", evidence.tool());
        put(node, "engine", evidence.engine());
        put(node, "seed", evidence.seed());
        return node;
    }

    private ObjectNode run(Run run) {
        ObjectNode node =
                nodes.objectNode().put("started", run.started().toString()).put("durationMillis", run.durationMillis());
        put(node, "build", run.build());
        return node;
    }

    private ObjectNode dataset(DatasetEvidence dataset) {
        ObjectNode node = nodes.objectNode();
        put(node, "name", dataset.name());
        put(node, "location", dataset.location());
        node.put("files", dataset.files());
        put(node, "rows", dataset.rows());
        node.set(
                "columns",
                array(
                        dataset.columns(),
                        column -> nodes.objectNode().put("name", column.name()).put("type", column.type())));
        put(node, "fingerprint", dataset.fingerprint());
        put(node, "problem", dataset.problem());
        return node;
    }

    private ObjectNode check(Outcome outcome) {
        CheckDescription check = outcome.check();
        ObjectNode node = nodes.objectNode()
                .put("id", check.id())
                .put("dataset", check.dataset())
                .put("type", check.type())
                .put("severity", word(check.severity()))
                .put("description", check.description())
                .put("expected", check.expected())
                .put("status", word(outcome.status()));
        node.set("columns", texts(check.columns()));
        node.set("source", source(check.source()));
        return finding(node, outcome.finding());
    }

    private ObjectNode finding(ObjectNode node, Finding finding) {
        put(node, "message", finding.message());
        put(node, "observed", finding.observed());
        put(node, "considered", finding.considered());
        put(node, "failing", finding.failing());
        put(node, "nulls", finding.nulls());
        if (finding.samples() != null) {
            node.set("samples", samples(finding.samples()));
        }
        put(node, "sql", finding.sql());
        return node;
    }

    private ObjectNode samples(Samples samples) {
        ObjectNode node = nodes.objectNode();
        node.set("columns", texts(samples.columns()));
        node.set("rows", array(samples.rows(), this::texts));
        return node;
    }

    private ObjectNode metric(MetricReading metric) {
        ObjectNode node = nodes.objectNode()
                .put("model", metric.model())
                .put("name", metric.name())
                .put("signature", metric.signature())
                .put("rows", metric.rows());
        String place = "metric " + metric.model() + "." + metric.name();
        put(node, "slice", metric.slice());
        put(node, "value", metric.value(), place);
        put(node, "undefined", metric.undefined());
        MetricReading.Interval interval = metric.interval();
        if (interval != null) {
            ObjectNode limits = node.putObject("interval");
            put(limits, "lower", interval.lower(), place);
            put(limits, "upper", interval.upper(), place);
            put(limits, "confidence", interval.confidence(), place);
        }
        put(node, "baseline", metric.baseline(), place);
        put(node, "difference", metric.difference(), place);
        return node;
    }

    private ObjectNode gate(GateDecision gate) {
        ObjectNode node = nodes.objectNode()
                .put("id", gate.id())
                .put("kind", gate.kind())
                .put("subject", gate.subject())
                .put("decision", word(gate.decision()))
                .put("effect", word(gate.effect()))
                .put("reason", gate.reason());
        put(node, "slice", gate.slice());
        ObjectNode numbers = node.putObject("numbers");
        for (Map.Entry<String, BigDecimal> number : gate.numbers().entrySet()) {
            numbers.put(number.getKey(), number.getValue());
        }
        if (gate.source() != null) {
            node.set("source", source(gate.source()));
        }
        return node;
    }

    private ObjectNode waiver(Waiver waiver) {
        return nodes.objectNode()
                .put("subject", waiver.subject())
                .put("by", waiver.by())
                .put("reason", waiver.reason())
                .put("until", waiver.until().toString());
    }

    private ObjectNode source(SourcePosition source) {
        return nodes.objectNode()
                .put("file", source.file())
                .put("line", source.line())
                .put("column", source.column());
    }

    private <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> of) {
        ArrayNode array = nodes.arrayNode(items.size());
        for (T item : items) {
            array.add(of.apply(item));
        }
        return array;
    }

    private ArrayNode texts(List<@Nullable String> texts) {
        ArrayNode array = nodes.arrayNode(texts.size());
        for (String text : texts) {
            array.add(text);
        }
        return array;
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Long value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    /** JSON has no NaN and no infinity, and neither is a number a metric may have. */
    private static void put(ObjectNode node, String key, @Nullable Double value, String place) {
        if (value == null) {
            return;
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s: %s is %s, not a finite number".formatted(place, key, value));
        }
        node.put(key, value);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
