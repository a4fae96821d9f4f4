package io.dataops.checks.reference;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** As {@link SuiteCorpus}, of models and gates. */
final class ModelCorpus {
    private static final String ROLES = "label: churned\n    positive: \"yes\"\n    probability: p";

    private ModelCorpus() {}

    /** A suite with a model that has these keys, one a line, and no data set. */
    static String model(String keys) {
        return "version: 1\nmodels:\n  churn:\n    " + keys.strip().replace("\n", "\n    ") + "\n";
    }

    /** A yes-or-no model with some keys more. */
    private static String binary(String keys) {
        return "version: 1\nmodels:\n  churn:\n    task: binary\n    predictions: p.csv\n    " + ROLES + "\n    " + keys
                + "\n";
    }

    private static String scored(String keys) {
        return "version: 1\nmodels:\n  churn:\n    task: binary\n    label: churned\n    positive: 1\n    " + keys
                + "\n";
    }

    private static String gate(String gate) {
        return binary("id: id\n    baseline: b.csv\n    slices: [region, { column: age, quantiles: 4 }]\ngates:\n  - "
                + gate);
    }

    static Stream<String> good() {
        return Stream.of(
                binary("description: 1997\n    id: [a, b]\n    min_support: 1_000\n    seed: 7\n    replicates: 100"),
                binary("weight: w\n    threshold: 0.4\n    stratify: region"),
                binary("cluster: 1997"),
                binary("metrics: [roc_auc, \"recall@fpr<=0.05\", f_beta(beta=2)]\n    max_looks: 20"),
                binary("weak_slices: [age, region]\n    slices: []\ngates: []"),
                binary("slices: [region, [region, plan], 1997, { column: age, edges: [30, 50.5] }]"),
                binary("slices: [{ column: age, quantiles: 4 }, { name: long, where: tenure > 24 }]"),
                binary("command: [python, predict.py, \"\", 1, 1]\n    time_limit: 30m"),
                binary("id: id\n    baseline: { path: b.csv, format: csv, where: id > 0 }"),
                binary("id: id\n    baseline: { query: select * from products }"),
                binary("id: id\n    baseline: { predictions: b.csv }"),
                binary("id: id\n    baseline: { predictions: { path: b.csv } }"),
                model("task: text\nlabel: [a, b]\nprediction: c\npredictions: { path: p.csv, key: id, checks: [] }"),
                scored("onnx: { model: m.onnx, data: d.csv }"),
                scored("onnx: { model: m.onnx, data: { path: d.csv }, classes: [0, 1], output: [probabilities] }"),
                scored(
                        "onnx: { model: m.onnx, data: d.csv, inputs: { x: [a, b], y: c } }\n    baseline: { onnx: o.onnx }"),
                scored("onnx: { model: m.onnx, data: d.csv }\n    baseline: { onnx: { model: o.onnx, inputs: {} } }"),
                model("metrics_file: metrics.json"),
                model("metrics_file: m\nmetrics_format: mlflow\nbaseline: b\ncommand: [run]\ntime_limit: 1h\n"
                        + "description: text"),
                model("metrics_file: m.json\nbaseline: b.json")
                        + "gates:\n  - { metric: churn.val/auc, max_drop: 1%, confidence: none }\n",
                gate("{ metric: churn.roc_auc, min: 0.85 }"),
                gate("{ metric: churn.roc_auc, above: 0, below: 1, confidence: 0.5 }"),
                gate("{ metric: churn.log_loss, max: 1, id: the-gate, confidence: none }"),
                gate("{ metric: churn.accuracy, min: 0.8, confidence: 0.9, test: wilson }"),
                gate("{ metric: churn.roc_auc, max_drop: 0, confidence: 0.99, slices: all, test: delong }"),
                gate("{ metric: churn.roc_auc, max_drop: 1%, against: anchor, confidence: none, slices: all }"),
                gate("{ metric: churn.log_loss, max_rise: 1.5 %, slices: none, power: 0.9 }"),
                gate("{ metric: churn.accuracy, min_gain: '2%', slices: region, overall: false }"),
                gate("{ metric: churn.accuracy, max_gain: 0.2, slices: [region, age], correction: none }"),
                gate("{ metric: churn.accuracy, beats: dummy, family: all, correction: benjamini_hochberg }"),
                gate(
                        "{ metric: churn.recall, max_drop: 0.01, on_fail: warn, on_inconclusive: pass, on_undefined: fail }"),
                gate("{ metric: churn.recall, max_drop: 0.01, on_small_slice: fail, on_missing_baseline: warn }"),
                binary("slices: [1997]\ngates: [{ metric: churn.roc_auc, min: 0.5, slices: 1997 }]"),
                scored("onnx: { model: m.onnx, data: d.csv }\ngates: [{ metric: churn.latency_p95, max: 20 }]"));
    }

    static Stream<String> bad() {
        return Stream.of(
                "version: 1\nmodels: {}\n",
                "version: 1\nmodels: []\n",
                "version: 1\ngates: []\n",
                "version: 1\nmodels: { a-b: { metrics_file: m.json } }\n",
                "version: 1\nmodels: { a: m.json }\n",
                model("predictions: p.csv"),
                model("task: guessing\npredictions: p.csv"),
                model("task: binary\npredictions: p.csv\nlabel: churned\nprobability: p"),
                model("task: binary\nlabel: churned\npositive: 1\nprobability: p"),
                model("task: regression\npredictions: p.csv\nlabel: a\nprediction: b\npositive: 1"),
                model("task: multilabel\npredictions: p.csv\nlabels: churned\nprobabilities: { a: p }"),
                binary("onnx: { model: m.onnx, data: d.csv }"),
                binary("predicted: p"),
                binary("metrics: roc_auc"),
                binary("metrics: []"),
                binary("metrics: [roc_auc, roc_auc]"),
                binary("min_support: few"),
                binary("command: python predict.py"),
                binary("command: []"),
                binary("id: id\n    baseline: [b.csv]"),
                binary("id: id\n    baseline: {}"),
                binary("id: id\n    baseline: { prediction: b.csv }"),
                binary("id: id\n    baseline: { predictions: b.csv, onnx: o.onnx }"),
                binary("slices: region"),
                binary("slices: [{ columns: age, quantiles: 4 }]"),
                binary("slices: [[]]"),
                binary("weak_slices: {}"),
                scored("onnx: m.onnx"),
                scored("onnx: { model: m.onnx }"),
                scored("onnx: { data: d.csv }"),
                scored("onnx: { model: m.onnx, data: d.csv, input: { x: a } }"),
                scored("onnx: { model: m.onnx, data: d.csv, inputs: [a] }"),
                scored("onnx: { model: m.onnx, data: d.csv }\n    baseline: { onnx: { inputs: { x: a } } }"),
                scored("onnx: { model: m.onnx, data: d.csv }\n    baseline: { onnx: { model: o.onnx, data: d.csv } }"),
                model("metrics_file: m.json\ntask: binary"),
                model("metrics_file: [m.json]"),
                model("metrics_file: m.json\nmetrics_format: excel"),
                model("metrics_file: m.json\nbaseline: { path: b.json }"),
                binary("seed: 1\ngates: { metric: churn.roc_auc, min: 1 }"),
                gate("churn.roc_auc"),
                gate("{ min: 0.85 }"),
                gate("{ metric: churn.roc_auc }"),
                gate("{ metric: churn.roc_auc, minimum: 0.85 }"),
                gate("{ metric: churn.roc_auc, min: 0.85, max_drop: 0.01 }"),
                gate("{ metric: churn.roc_auc, max_drop: 0.01, min_gain: 0.01 }"),
                gate("{ metric: churn.roc_auc, min: 0.85, above: 0.8 }"),
                gate("{ metric: churn.roc_auc, min: high }"),
                gate("{ metric: churn.roc_auc, max_drop: -0.01 }"),
                gate("{ metric: churn.roc_auc, max_drop: 1 percent }"),
                gate("{ metric: churn.roc_auc, max_drop: 0.01, confidence: 95 }"),
                gate("{ metric: churn.roc_auc, max_drop: 0.01, confidence: 0.4 }"),
                gate("{ metric: churn.roc_auc, beats: baseline }"),
                gate("{ metric: churn.roc_auc, max_drop: 1%, against: history }"),
                gate("{ metric: churn.roc_auc, max_drop: 0.01, test: ttest }"),
                gate("{ metric: churn.roc_auc, max_drop: 0.01, correction: bonferroni }"),
                gate("{ metric: churn.roc_auc, max_drop: 0.01, on_fail: block }"),
                gate("{ metric: churn.roc_auc, max_drop: 0.01, overall: maybe }"),
                gate("{ metric: churn.roc_auc, max_drop: 0.01, slices: [] }"));
    }

    static Stream<Arguments> onlyReadingSees() {
        String another = "JSON Schema does not compare one place of a document with another";
        String task = "the task itself decides which of its keys go together";
        String meaning = "JSON Schema does not look into this text";
        String range = "the reader alone says from where to where a number may lie";
        String kind = "the reader alone says which keys make a slice";
        return Stream.of(
                arguments(another, binary("baseline: b.csv")),
                arguments(another, binary("id: id\n    baseline: { onnx: o.onnx }")),
                arguments(another, binary("time_limit: 1h")),
                arguments(another, binary("metrics: [roc_auc]\ngates: [{ metric: churns.roc_auc, min: 0.5 }]")),
                arguments(another, binary("seed: 1\ngates: [{ metric: churn.roc_auc, max_drop: 0.1 }]")),
                arguments(another, gate("{ metric: churn.roc_auc, max_rise: 0.01 }")),
                arguments(another, gate("{ metric: churn.roc_auc, max_drop: 0.01, slices: [country] }")),
                arguments(another, gate("{ metric: churn.roc_auc, min: 0.9, max: 0.8 }")),
                arguments(another, gate("{ metric: churn.roc_auc, min: 0.9, overall: false }")),
                arguments(another, gate("{ metric: churn.latency_p95, max: 20 }")),
                arguments(
                        another,
                        model("metrics_file: m.json")
                                + "gates:\n  - { metric: churn.auc, min: 0.5, confidence: 0.9 }\n"),
                arguments(task, model("task: binary\npredictions: p.csv\nlabel: churned\npositive: 1")),
                arguments(task, binary("score: s")),
                arguments(task, binary("weight: w\n    metrics: [ks]\n    slices: [region, region]")),
                arguments(meaning, binary("metrics: [auc]")),
                arguments(meaning, binary("metrics: [f_beta(gamma=2)]")),
                arguments(range, binary("replicates: 99")),
                arguments(range, gate("{ metric: churn.roc_auc, min: 0.9, power: 1 }")),
                arguments(kind, binary("slices: [{ column: age }]")),
                arguments(kind, binary("slices: [{ where: age > 30 }]")),
                arguments(kind, binary("slices: [{ column: age, quantiles: 4, where: age > 30 }]")));
    }
}
