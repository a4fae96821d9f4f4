package io.dataops.results.testing;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
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
import io.dataops.results.SourcePosition;
import io.dataops.results.VerificationResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Models to render and store, in several states. */
public final class SampleModels {
    private static final String TEST_SET = "sha256:d2c1b0a99f8e7d6c5b4a39281706f5e4";
    private static final Scoring ONNX = new Scoring(
            "target/churn.onnx",
            "sha256:0b6f2d4c8a1e3f57",
            "onnxruntime 1.28.0",
            "Tribuo, opset 13; input float[?,12]; outputs label int64[?], probability float[?,2]",
            48_213);

    private SampleModels() {}

    /** A binary model with everything that can be known of one; few points, so that a file of it can be read. */
    public static ModelEvidence churn() {
        return churn(4, new Baseline("promoted/churn", "sha256:77aa01bc", 12_400L, 1_203L, 96L, null));
    }

    /** The same whose predictions are the baseline's own, with a point for each percent. */
    public static ModelEvidence unchanged() {
        return churn(100, new Baseline("promoted/churn", "sha256:77aa01bc", 12_400L, 0L, 0L, null));
    }

    /** The same with a point for each percent. */
    public static ModelEvidence drawn() {
        return churn(100, new Baseline("promoted/churn", "sha256:77aa01bc", 12_400L, 1_203L, null, null));
    }

    private static ModelEvidence churn(int steps, Baseline baseline) {
        return new ModelEvidence(
                "churn",
                "binary",
                "target/churn.onnx",
                12_400L,
                List.of("no", "yes"),
                "yes",
                baseline,
                new TestSet(TEST_SET, 3),
                ONNX,
                null,
                List.of(
                        new SliceRows("region=north", 3_120, List.of(2_501L, 619L)),
                        new SliceRows("region=south", 9_239, List.of(7_388L, 1_851L)),
                        new SliceRows("region=islands", 41, List.of(41L, 0L))),
                binaryCurves(steps),
                List.of(
                        matrix("candidate", List.of("no", "yes"), 9_120, 810, 637, 1_833),
                        matrix("baseline", List.of("no", "yes"), 9_101, 829, 613, 1_857)),
                List.of(
                        new ThresholdRow(0.9, 412, 9, 2_058, 9_921, 0.978622328, 0.166801619, 0.000906344),
                        new ThresholdRow(0.5, 1_833, 810, 637, 9_120, 0.693530079, 0.742105263, 0.081570997),
                        new ThresholdRow(0.1, 2_470, 9_930, 0, 0, 0.199193548, 1.0, 1.0),
                        new ThresholdRow(1.0, 0, 0, 2_470, 9_930, null, 0.0, 0.0)),
                List.of(new WeakSlice("age>=50 and region=north", "recall", 812, 0.6133, 0.7521, 0.00041)),
                List.of("41 rows of region=islands are all of one class, so metrics of classes are undefined there"),
                null);
    }

    private static List<Curve> binaryCurves(int steps) {
        return List.of(
                curve("roc", "candidate", steps, x -> Math.pow(x, 0.15)),
                curve("roc", "baseline", steps, x -> Math.pow(x, 0.17)),
                curve("precision_recall", "candidate", steps, x -> 1 - 0.8 * x * x),
                curve("precision_recall", "baseline", steps, x -> 1 - 0.8 * Math.pow(x, 1.8)),
                new Curve(
                        "calibration",
                        "candidate",
                        List.of(
                                new Point(0.05, 0.04, 6_100.0),
                                new Point(0.15, 0.17, 2_300.0),
                                new Point(0.35, 0.31, 1_500.0),
                                new Point(0.55, 0.62, 1_100.0),
                                new Point(0.75, 0.78, 800.0),
                                new Point(0.95, 0.91, 600.0))),
                curve("gain", "candidate", steps, x -> Math.min(1, 3 * x - 2 * x * x)),
                curve("gain", "baseline", steps, x -> Math.min(1, 2.8 * x - 1.8 * x * x)));
    }

    /** A model of three classes without a baseline. */
    public static ModelEvidence species() {
        List<String> classes = List.of("Iris setosa", "Iris versicolor", "Iris virginica");
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            double bend = 0.05 + 0.1 * i;
            curves.add(curve("roc", "candidate:" + classes.get(i), 50, x -> Math.pow(x, bend)));
        }
        return new ModelEvidence(
                "species",
                "multiclass",
                "target/species.csv",
                150L,
                classes,
                null,
                null,
                new TestSet(TEST_SET, 1),
                null,
                new CommandRun(List.of("python", "evaluate.py", "--out", "target/species.csv"), 0, 2_310, 600_000, ""),
                List.of(),
                curves,
                List.of(matrix("candidate", classes, 50, 0, 0, 0, 47.5, 2.5, 0, 1, 49)),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** A regression model whose command failed, so that nothing is known. */
    public static ModelEvidence price() {
        return new ModelEvidence(
                "price",
                "regression",
                "target/price.csv",
                null,
                List.of(),
                null,
                new Baseline("promoted/price", null, null, null, null, "the candidate has no predictions"),
                null,
                null,
                new CommandRun(
                        List.of("python", "predict.py"),
                        1,
                        1_204,
                        600_000,
                        "Traceback (most recent call last):\n  File \"predict.py\", line 12, in <module>\n"
                                + "ModuleNotFoundError: No module named 'lightgbm'\n"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "dataops.yaml:31:5: the command python ended with exit code 1");
    }

    /** A name in every place that takes one. */
    public static ModelEvidence named(String name) {
        return new ModelEvidence(
                name,
                name,
                name,
                0L,
                List.of(name),
                name,
                new Baseline(name, name, 1L, 0L, null, name),
                new TestSet(name, Long.MAX_VALUE),
                new Scoring(name, name, name, name, Long.MAX_VALUE),
                new CommandRun(List.of(name), Integer.MIN_VALUE, Long.MAX_VALUE, 0, name),
                List.of(new SliceRows(name, 0, List.of(0L))),
                List.of(
                        new Curve(name, name, List.of(new Point(0, 0, null))),
                        new Curve("roc", name, List.of(new Point(-1e300, 1e300, null), new Point(7, -7, 1e300)))),
                List.of(new ConfusionMatrix(name, List.of(name), List.of(List.of(1e300)))),
                List.of(new ThresholdRow(-1e300, 1e300, 0, 0, 0, null, null, null)),
                List.of(new WeakSlice(name, name, 0, 1e300, -1e300, 1)),
                List.of(name),
                name);
    }

    /** Three models with as many slices of the first as asked for, ten metrics each; two slices fail and one cannot tell. */
    public static VerificationResult wide(int slices) {
        List<MetricReading> metrics = new ArrayList<>();
        List<GateDecision> gates = new ArrayList<>();
        List<String> names = List.of(
                "accuracy",
                "average_precision",
                "brier",
                "ece",
                "f1",
                "log_loss",
                "mcc",
                "precision",
                "recall",
                "roc_auc");
        for (int i = 0; i < names.size(); i++) {
            metrics.add(reading("churn", names.get(i), null, 12_400, 0.9 - 0.05 * i, 0.004));
            for (int j = 0; j < slices; j++) {
                double value = 0.9 - 0.05 * i - 0.001 * (j % 17);
                metrics.add(reading("churn", names.get(i), "store=" + (j + 1), 40 + j, value, (j % 5 - 2) * 0.0125));
            }
        }
        gates.add(gate("churn", "roc_auc", null, Decision.PASS, Effect.NONE));
        for (int j = 0; j < slices; j++) {
            boolean fails = j == 11 || j == 150;
            Decision decision = fails ? Decision.FAIL : j == 70 ? Decision.INCONCLUSIVE : Decision.PASS;
            Effect effect = fails ? Effect.BLOCK : j == 70 ? Effect.WARN : Effect.NONE;
            gates.add(gate("churn", "recall", "store=" + (j + 1), decision, effect));
        }
        for (String name : List.of("accuracy", "f1_macro")) {
            metrics.add(new MetricReading("species", name, name, null, 150, 0.97333, null, null, null, null));
        }
        gates.add(new GateDecision(
                "price.evaluated",
                "evidence",
                "price",
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                "the model price could not be evaluated: the command python ended with exit code 1",
                Map.of(),
                at(30)));
        return SampleResults.withModels(
                SampleResults.result(List.of(), SampleResults.passed().checks(), metrics, gates, List.of()),
                List.of(drawn(), species(), price()));
    }

    private static MetricReading reading(
            String model, String name, String slice, long rows, double value, double difference) {
        return new MetricReading(
                model,
                name,
                name,
                slice,
                rows,
                value,
                null,
                new MetricReading.Interval(value - 0.03, value + 0.03, 0.95),
                value - difference,
                difference);
    }

    private static GateDecision gate(String model, String metric, String slice, Decision decision, Effect effect) {
        String id = model + "." + metric + ".max_drop" + (slice == null ? "" : "[" + slice + "]");
        String where = slice == null ? "all rows" : slice;
        String reason =
                switch (decision) {
                    case PASS -> metric + " dropped by at most 0.01 on " + where;
                    case FAIL ->
                        metric + " dropped by 0.0625 on " + where
                                + ", more than the margin 0.01: 95% limits of the drop are 0.0310 and 0.0941";
                    case INCONCLUSIVE, NOT_EVALUATED ->
                        metric + " may have dropped by more than 0.01 on " + where
                                + ": 95% limits of the drop are -0.0102 and 0.0301; about 2,300 rows would tell";
                };
        return new GateDecision(
                id,
                "non_inferiority",
                model + "." + metric,
                slice,
                decision,
                effect,
                reason,
                Map.of(
                        "lower", new BigDecimal("-0.0941"),
                        "upper", new BigDecimal("-0.0310"),
                        "margin", new BigDecimal("0.01"),
                        "p_value", new BigDecimal("0.00000213")),
                at(52));
    }

    private static SourcePosition at(int line) {
        return new SourcePosition("dataops.yaml", line, 5);
    }

    private static Curve curve(String kind, String of, int steps, DoubleUnaryOperator height) {
        return new Curve(
                kind,
                of,
                IntStream.rangeClosed(0, steps)
                        .mapToDouble(step -> (double) step / steps)
                        .mapToObj(x -> new Point(x, height.applyAsDouble(x), null))
                        .toList());
    }

    private static ConfusionMatrix matrix(String of, List<String> classes, double... counts) {
        int size = classes.size();
        return new ConfusionMatrix(
                of,
                classes,
                IntStream.range(0, size)
                        .mapToObj(row -> IntStream.range(0, size)
                                .mapToObj(column -> counts[row * size + column])
                                .toList())
                        .toList());
    }
}
