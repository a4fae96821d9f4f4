package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** The suites of models that are measured. */
final class ModelSuites {
    private static final String BINARY = """
            version: 1
            models:
              answers:
                task: binary
                predictions: {file}
                label: label
                positive: "yes"
                probability: probability
            """;
    private static final String MULTICLASS = """
            version: 1
            models:
              kinds:
                task: multiclass
                predictions: {file}
                label: kind
                prediction: predicted_kind
                metrics: [precision, recall, f1, accuracy]
            """;
    private static final String SLICES = "    slices: [slice]\n";

    private ModelSuites() {}

    /** ROC AUC and average precision. */
    static String areas(Path file) {
        return on(file, BINARY + "    metrics: [roc_auc, average_precision]\n");
    }

    /** All binary metrics that need no baseline. */
    static String all(Path file) throws IOException {
        return on(
                file,
                BINARY + "    metrics:\n" + Text.resource("all-metrics.yaml").indent(6));
    }

    /** The same on slices too. */
    static String allSliced(Path file) throws IOException {
        return all(file) + SLICES;
    }

    /** Six metrics of all rows and of slices. */
    static String slices(Path file) {
        return on(
                file,
                BINARY + "    metrics: [roc_auc, average_precision, log_loss, accuracy, precision, recall]\n" + SLICES);
    }

    /** Precision, recall and F1 of labels that are texts. */
    static String report(Path file) {
        return on(file, MULTICLASS);
    }

    /** One comparison with a baseline. */
    static String gate(Path file, Path baseline, String metric, String gate) {
        return paired(file, baseline, "[" + metric + "]") + "gates:\n  - { metric: answers." + metric + ", " + gate
                + " }\n";
    }

    /** Four metrics of rows that have an id, so that a promotion keeps them. */
    static String identified(Path file) {
        return on(file, BINARY + "    id: id\n    metrics: [roc_auc, log_loss, accuracy, recall]\n");
    }

    /** The same, compared with what was promoted. */
    static String againstPromoted(Path file) {
        return identified(file) + """
                gates:
                  - { metric: answers.roc_auc, max_drop: 0.01 }
                  - { metric: answers.recall, max_drop: 0.01 }
                """;
    }

    /** Comparisons with a baseline on all rows and on slices. */
    static String slicedGates(Path file, Path baseline) {
        return paired(file, baseline, "[roc_auc, log_loss, accuracy, recall]") + SLICES + """
                gates:
                  - { metric: answers.roc_auc, max_drop: 0.01, slices: all }
                  - { metric: answers.log_loss, max_rise: 0.01, slices: all }
                  - { metric: answers.accuracy, max_drop: 0.01, slices: all }
                  - { metric: answers.recall, max_drop: 0.01, slices: all }
                """;
    }

    private static String paired(Path file, Path baseline, String metrics) {
        return on(
                file,
                BINARY + "    id: id\n    replicates: 1000\n    baseline: " + baseline + "\n    metrics: " + metrics
                        + "\n");
    }

    private static String on(Path file, String suite) {
        return suite.replace("{file}", file.toString());
    }
}
