package io.dataops.results.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Samples;
import io.dataops.results.Severity;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.waive.Waivers;
import org.jspecify.annotations.Nullable;

/** Reads a result from JSON. The other direction is {@link ResultTree}. */
final class TreeResult {
    private static final String FAMILY = "dataops-result/";

    private final JsonNode tree;

    TreeResult(JsonNode tree) {
        this.tree = tree;
    }

    VerificationResult read() throws UnreadableResultException {
        JsonFields top = JsonFields.top(tree, "result");
        requireFormat(top.textOrNull("format"));
        VerificationResult result = new VerificationResult(
                top.word("verdict", Verdict.class),
                evidence(top.object("evidence")),
                run(top.object("run")),
                top.objects("datasets", TreeResult::dataset),
                top.objects("checks", TreeResult::check),
                top.objectsOrNone("models", TreeModel::read),
                top.objects("metrics", TreeResult::metric),
                top.objects("gates", TreeResult::gate),
                top.objects("waivers", TreeResult::waiver),
                top.objectOrNull("baseline", PromotionTree::baseline),
                top.objectsOrNone("baselines", PromotionTree::moduleBaseline));
        refuseContradiction(result);
        return result;
    }

    private static void requireFormat(@Nullable String format) throws UnreadableResultException {
        if (format == null) {
            throw new ForeignFileException("it is not a dataops result: it names no format");
        }
        if (!format.startsWith(FAMILY)) {
            throw new ForeignFileException("it is not a dataops result: its format is another one");
        }
        if (!format.matches("dataops-result/1(\\.[0-9]{1,9})?")) {
            throw new UnreadableResultException(
                    "its format is a dataops result of another major version than " + ResultJson.FORMAT);
        }
    }

    /**
     * A verdict may be stricter than its own checks, gates and waivers, since later versions may know more rules; never
     * milder.
     */
    private static void refuseContradiction(VerificationResult result) throws UnreadableResultException {
        Verdict follows = result.waivers().isEmpty()
                ? Verdict.of(result.checks(), result.gates())
                : new Waivers(result.waivers()).verdict(result.checks(), result.gates(), result.day());
        boolean milder = follows.blocks()
                ? !result.verdict().blocks()
                : follows == Verdict.WARNED && result.verdict() == Verdict.PASSED;
        if (milder) {
            throw new UnreadableResultException("its verdict is %s, but from its checks and gates follows %s"
                    .formatted(JsonFields.wordOf(result.verdict()), JsonFields.wordOf(follows)));
        }
    }

    static Evidence evidence(JsonFields fields) throws UnreadableResultException {
        return new Evidence(
                fields.textOrNull("project"),
                fields.textOrNull("commit"),
                fields.textOrNull("branch"),
                fields.truthOrNull("dirty"),
                fields.text("suite"),
                fields.textOrNull("data"),
                fields.textOrNull("baseline"),
                fields.text("tool"),
                fields.text("engine"),
                fields.wholeOrNull("seed"));
    }

    static Run run(JsonFields fields) throws UnreadableResultException {
        return new Run(fields.instant("started"), fields.count("durationMillis"), fields.textOrNull("build"));
    }

    private static DatasetEvidence dataset(JsonFields fields) throws UnreadableResultException {
        return new DatasetEvidence(
                fields.text("name"),
                fields.text("location"),
                fields.smallCount("files"),
                fields.countOrNull("rows"),
                fields.objects(
                        "columns",
                        column -> new DatasetEvidence.ColumnType(
                                column.text("name"), column.text("type"), column.textOrNull("engineType"))),
                fields.textOrNull("fingerprint"),
                fields.textOrNull("problem"));
    }

    private static Outcome check(JsonFields fields) throws UnreadableResultException {
        return new Outcome(description(fields), fields.word("status", Status.class), finding(fields));
    }

    private static CheckDescription description(JsonFields fields) throws UnreadableResultException {
        return new CheckDescription(
                fields.text("id"),
                fields.text("dataset"),
                fields.text("type"),
                fields.texts("columns"),
                fields.word("severity", Severity.class),
                fields.text("description"),
                fields.text("expected"),
                source(fields.object("source")));
    }

    private static Finding finding(JsonFields fields) throws UnreadableResultException {
        return new Finding(
                fields.text("message"),
                fields.textOrNull("observed"),
                fields.countOrNull("considered"),
                fields.countOrNull("failing"),
                fields.countOrNull("nulls"),
                fields.objectOrNull("samples", TreeResult::samples),
                fields.textOrNull("sql"));
    }

    private static Samples samples(JsonFields fields) throws UnreadableResultException {
        return fields.valid(() -> new Samples(fields.texts("columns"), fields.rows("rows")));
    }

    private static MetricReading metric(JsonFields fields) throws UnreadableResultException {
        return fields.valid(() -> new MetricReading(
                fields.text("model"),
                fields.text("name"),
                fields.text("signature"),
                fields.textOrNull("slice"),
                fields.count("rows"),
                fields.numberOrNull("value"),
                fields.textOrNull("undefined"),
                fields.objectOrNull("interval", TreeResult::interval),
                fields.numberOrNull("baseline"),
                fields.numberOrNull("difference")));
    }

    private static MetricReading.Interval interval(JsonFields fields) throws UnreadableResultException {
        return new MetricReading.Interval(fields.number("lower"), fields.number("upper"), fields.number("confidence"));
    }

    private static GateDecision gate(JsonFields fields) throws UnreadableResultException {
        return fields.valid(() -> new GateDecision(
                        fields.text("id"),
                        fields.text("kind"),
                        fields.text("subject"),
                        fields.textOrNull("slice"),
                        fields.word("decision", Decision.class),
                        fields.word("effect", Effect.class),
                        fields.text("reason"),
                        fields.decimals("numbers"),
                        fields.objectOrNull("source", TreeResult::source))
                .lacking(fields.wordOrNull("gap", Gap.class))
                .showing(fields.objectOrNull("chart", ChartTree::chart)));
    }

    private static Waiver waiver(JsonFields fields) throws UnreadableResultException {
        return new Waiver(fields.text("subject"), fields.text("by"), fields.text("reason"), fields.date("until"));
    }

    private static SourcePosition source(JsonFields fields) throws UnreadableResultException {
        return new SourcePosition(fields.text("file"), fields.smallCount("line"), fields.smallCount("column"));
    }
}
