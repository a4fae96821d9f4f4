package io.dataops.results.json;

import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Baseline;
import io.dataops.results.ModelEvidence.CommandRun;
import io.dataops.results.ModelEvidence.ConfusionMatrix;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import io.dataops.results.ModelEvidence.Scoring;
import io.dataops.results.ModelEvidence.SliceRows;
import io.dataops.results.ModelEvidence.TestSet;
import io.dataops.results.ModelEvidence.ThresholdRow;
import io.dataops.results.ModelEvidence.WeakSlice;
import org.jspecify.annotations.Nullable;

/**
 * Lays a model out as JSON. The other direction is {@link TreeModel}.
 *
 * @param model what is laid out
 */
record ModelTree(ModelEvidence model) {
    JsonObject tree() {
        return object().text("name", model.name())
                .text("task", model.task())
                .text("source", model.source())
                .whole("rows", model.rows())
                .texts("classes", model.classes())
                .text("positive", model.positive())
                .object("baseline", baseline(model.baseline()))
                .object("testSet", testSet(model.testSet()))
                .object("scoring", scoring(model.scoring()))
                .object("command", command(model.command()))
                .objects("slices", model.slices(), this::slice)
                .objects("curves", model.curves(), this::curve)
                .objects("matrices", model.matrices(), this::matrix)
                .objects("thresholds", model.thresholds(), this::threshold)
                .objects("weakSlices", model.weakSlices(), this::weakSlice)
                .texts("notes", model.notes())
                .text("problem", model.problem());
    }

    private JsonObject object() {
        return JsonObject.of("model " + model.name());
    }

    private @Nullable JsonObject baseline(@Nullable Baseline baseline) {
        return baseline == null
                ? null
                : object().text("source", baseline.source())
                        .text("fingerprint", baseline.fingerprint())
                        .whole("rows", baseline.rows())
                        .whole("changed", baseline.changed())
                        .whole("reclassified", baseline.reclassified())
                        .text("problem", baseline.problem());
    }

    private @Nullable JsonObject testSet(@Nullable TestSet testSet) {
        return testSet == null
                ? null
                : object().text("fingerprint", testSet.fingerprint()).whole("looks", testSet.looks());
    }

    private @Nullable JsonObject scoring(@Nullable Scoring scoring) {
        return scoring == null
                ? null
                : object().text("file", scoring.file())
                        .text("fingerprint", scoring.fingerprint())
                        .text("runtime", scoring.runtime())
                        .text("description", scoring.description())
                        .whole("bytes", scoring.bytes());
    }

    private @Nullable JsonObject command(@Nullable CommandRun command) {
        return command == null
                ? null
                : object().texts("command", command.command())
                        .small("exitCode", command.exitCode())
                        .whole("durationMillis", command.durationMillis())
                        .whole("timeLimitMillis", command.timeLimitMillis())
                        .text("output", command.output());
    }

    private JsonObject slice(SliceRows slice) {
        return object().text("name", slice.name()).whole("rows", slice.rows()).wholes("classes", slice.classes());
    }

    private JsonObject curve(Curve curve) {
        return object().text("kind", curve.kind())
                .text("of", curve.of())
                .objects("points", curve.points(), this::point);
    }

    private JsonObject point(Point point) {
        return object().number("x", point.x()).number("y", point.y()).number("weight", point.weight());
    }

    private JsonObject matrix(ConfusionMatrix matrix) {
        return object().text("of", matrix.of())
                .texts("classes", matrix.classes())
                .numbers("counts", matrix.counts());
    }

    private JsonObject threshold(ThresholdRow row) {
        return object().number("threshold", row.threshold())
                .number("truePositive", row.truePositive())
                .number("falsePositive", row.falsePositive())
                .number("falseNegative", row.falseNegative())
                .number("trueNegative", row.trueNegative())
                .number("precision", row.precision())
                .number("recall", row.recall())
                .number("falsePositiveRate", row.falsePositiveRate());
    }

    private JsonObject weakSlice(WeakSlice weak) {
        return object().text("slice", weak.slice())
                .text("metric", weak.metric())
                .whole("rows", weak.rows())
                .number("value", weak.value())
                .number("rest", weak.rest())
                .number("pValue", weak.pValue());
    }
}
