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

/** Reads a model from JSON. The other direction is {@link ModelTree}. */
final class TreeModel {
    private TreeModel() {}

    static ModelEvidence read(JsonFields fields) throws UnreadableResultException {
        return fields.valid(() -> new ModelEvidence(
                fields.text("name"),
                fields.text("task"),
                fields.text("source"),
                fields.countOrNull("rows"),
                fields.texts("classes"),
                fields.textOrNull("positive"),
                fields.objectOrNull("baseline", TreeModel::baseline),
                fields.objectOrNull("testSet", TreeModel::testSet),
                fields.objectOrNull("scoring", TreeModel::scoring),
                fields.objectOrNull("command", TreeModel::command),
                fields.objects("slices", TreeModel::slice),
                fields.objects("curves", TreeModel::curve),
                fields.objects("matrices", TreeModel::matrix),
                fields.objects("thresholds", TreeModel::threshold),
                fields.objects("weakSlices", TreeModel::weakSlice),
                fields.texts("notes"),
                fields.textOrNull("problem")));
    }

    private static Baseline baseline(JsonFields fields) throws UnreadableResultException {
        return fields.valid(() -> new Baseline(
                fields.text("source"),
                fields.textOrNull("fingerprint"),
                fields.countOrNull("rows"),
                fields.countOrNull("changed"),
                fields.countOrNull("reclassified"),
                fields.textOrNull("problem")));
    }

    private static TestSet testSet(JsonFields fields) throws UnreadableResultException {
        return new TestSet(fields.text("fingerprint"), fields.count("looks"));
    }

    private static Scoring scoring(JsonFields fields) throws UnreadableResultException {
        return new Scoring(
                fields.text("file"),
                fields.text("fingerprint"),
                fields.text("runtime"),
                fields.text("description"),
                fields.count("bytes"));
    }

    private static CommandRun command(JsonFields fields) throws UnreadableResultException {
        return new CommandRun(
                fields.texts("command"),
                fields.smallOrNull("exitCode"),
                fields.count("durationMillis"),
                fields.count("timeLimitMillis"),
                fields.text("output"));
    }

    private static SliceRows slice(JsonFields fields) throws UnreadableResultException {
        return new SliceRows(fields.text("name"), fields.count("rows"), fields.counts("classes"));
    }

    private static Curve curve(JsonFields fields) throws UnreadableResultException {
        return fields.valid(
                () -> new Curve(fields.text("kind"), fields.text("of"), fields.objects("points", TreeModel::point)));
    }

    private static Point point(JsonFields fields) throws UnreadableResultException {
        return new Point(fields.number("x"), fields.number("y"), fields.weightOrNull("weight"));
    }

    private static ConfusionMatrix matrix(JsonFields fields) throws UnreadableResultException {
        return fields.valid(
                () -> new ConfusionMatrix(fields.text("of"), fields.texts("classes"), fields.weights("counts")));
    }

    private static ThresholdRow threshold(JsonFields fields) throws UnreadableResultException {
        return new ThresholdRow(
                fields.number("threshold"),
                fields.weight("truePositive"),
                fields.weight("falsePositive"),
                fields.weight("falseNegative"),
                fields.weight("trueNegative"),
                fields.numberOrNull("precision"),
                fields.numberOrNull("recall"),
                fields.numberOrNull("falsePositiveRate"));
    }

    private static WeakSlice weakSlice(JsonFields fields) throws UnreadableResultException {
        return new WeakSlice(
                fields.text("slice"),
                fields.text("metric"),
                fields.count("rows"),
                fields.number("value"),
                fields.number("rest"),
                fields.number("pValue"));
    }
}
