package io.dataops.results.json;

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
import org.jspecify.annotations.Nullable;

/** Lays a result out as JSON. The other direction is {@link TreeResult}. */
final class ResultTree {
    ObjectNode of(VerificationResult result) {
        return JsonObject.of("result")
                .text("format", ResultJson.FORMAT)
                .word("verdict", result.verdict())
                .object("evidence", evidence(result.evidence()))
                .object("run", run(result.run()))
                .objects("datasets", result.datasets(), ResultTree::dataset)
                .objects("checks", result.checks(), ResultTree::check)
                .objects("models", result.models(), model -> new ModelTree(model).tree())
                .objects("metrics", result.metrics(), ResultTree::metric)
                .objects("gates", result.gates(), ResultTree::gate)
                .objects("waivers", result.waivers(), ResultTree::waiver)
                .object("baseline", PromotionTree.of(result.baseline()))
                .objects("baselines", result.baselines(), PromotionTree::of)
                .node();
    }

    static JsonObject evidence(Evidence evidence) {
        return JsonObject.of("evidence")
                .text("project", evidence.project())
                .text("commit", evidence.commit())
                .text("branch", evidence.branch())
                .truth("dirty", evidence.dirty())
                .text("suite", evidence.suite())
                .text("data", evidence.data())
                .text("baseline", evidence.baseline())
                .text("tool", evidence.tool())
                .text("engine", evidence.engine())
                .whole("seed", evidence.seed());
    }

    static JsonObject run(Run run) {
        return JsonObject.of("run")
                .text("started", run.started().toString())
                .whole("durationMillis", run.durationMillis())
                .text("build", run.build());
    }

    private static JsonObject dataset(DatasetEvidence dataset) {
        return JsonObject.of("data set " + dataset.name())
                .text("name", dataset.name())
                .text("location", dataset.location())
                .small("files", dataset.files())
                .whole("rows", dataset.rows())
                .objects("columns", dataset.columns(), ResultTree::column)
                .text("fingerprint", dataset.fingerprint())
                .text("problem", dataset.problem());
    }

    private static JsonObject column(DatasetEvidence.ColumnType column) {
        return JsonObject.of("column")
                .text("name", column.name())
                .text("type", column.type())
                .text("engineType", column.engineType());
    }

    private static JsonObject check(Outcome outcome) {
        CheckDescription check = outcome.check();
        JsonObject node = JsonObject.of("check " + check.id())
                .text("id", check.id())
                .text("dataset", check.dataset())
                .text("type", check.type())
                .texts("columns", check.columns())
                .word("severity", check.severity())
                .text("description", check.description())
                .text("expected", check.expected())
                .object("source", source(check.source()))
                .word("status", outcome.status());
        return finding(node, outcome.finding());
    }

    private static JsonObject finding(JsonObject node, Finding finding) {
        return node.text("message", finding.message())
                .text("observed", finding.observed())
                .whole("considered", finding.considered())
                .whole("failing", finding.failing())
                .whole("nulls", finding.nulls())
                .object("samples", samples(finding.samples()))
                .text("sql", finding.sql());
    }

    private static @Nullable JsonObject samples(@Nullable Samples samples) {
        return samples == null
                ? null
                : JsonObject.of("samples").texts("columns", samples.columns()).rows("rows", samples.rows());
    }

    private static JsonObject metric(MetricReading metric) {
        String place = "metric " + metric.model() + "." + metric.name();
        return JsonObject.of(place)
                .text("model", metric.model())
                .text("name", metric.name())
                .text("signature", metric.signature())
                .text("slice", metric.slice())
                .whole("rows", metric.rows())
                .number("value", metric.value())
                .text("undefined", metric.undefined())
                .object("interval", interval(metric.interval(), place))
                .number("baseline", metric.baseline())
                .number("difference", metric.difference());
    }

    private static @Nullable JsonObject interval(MetricReading.@Nullable Interval interval, String place) {
        return interval == null
                ? null
                : JsonObject.of(place)
                        .number("lower", interval.lower())
                        .number("upper", interval.upper())
                        .number("confidence", interval.confidence());
    }

    private static JsonObject gate(GateDecision gate) {
        JsonObject numbers = JsonObject.of("numbers");
        gate.numbers().forEach(numbers.node()::put);
        return JsonObject.of("gate " + gate.id())
                .text("id", gate.id())
                .text("kind", gate.kind())
                .text("subject", gate.subject())
                .text("slice", gate.slice())
                .word("decision", gate.decision())
                .word("effect", gate.effect())
                .text("reason", gate.reason())
                .object("numbers", numbers)
                .object("source", gate.source() == null ? null : source(gate.source()))
                .text("gap", gate.gap() == null ? null : JsonFields.wordOf(gate.gap()))
                .object("chart", ChartTree.of(gate.chart()));
    }

    private static JsonObject waiver(Waiver waiver) {
        return JsonObject.of("waiver")
                .text("subject", waiver.subject())
                .text("by", waiver.by())
                .text("reason", waiver.reason())
                .text("until", waiver.until().toString());
    }

    private static JsonObject source(SourcePosition source) {
        return JsonObject.of("source")
                .text("file", source.file())
                .small("line", source.line())
                .small("column", source.column());
    }
}
