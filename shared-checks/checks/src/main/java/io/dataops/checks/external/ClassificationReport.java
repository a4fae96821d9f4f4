package io.dataops.checks.external;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.metric.MetricText;
import io.dataops.results.literal.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What scikit-learn's {@code classification_report(output_dict=True)} gives: for each class and each average an object with
 * four numbers, and the accuracy. The metrics are named as a suite writes them, such as {@code precision(class=yes)} and
 * {@code f1(average=macro)}.
 */
final class ClassificationReport {
    private static final String ACCURACY = "accuracy";
    private static final String AVERAGE = " avg";
    private static final List<String> AVERAGES = List.of("micro avg", "macro avg", "weighted avg", "samples avg");
    private static final Map<String, String> METRICS = metrics();

    private ClassificationReport() {}

    private static Map<String, String> metrics() {
        Map<String, String> metrics = new LinkedHashMap<>();
        metrics.put("precision", "precision");
        metrics.put("recall", "recall");
        metrics.put("f1-score", "f1");
        metrics.put("support", "support");
        return metrics;
    }

    /** Whether it is one without doubt: it has the averages that every report has, each with its four numbers. */
    static boolean fits(JsonNode root) {
        return List.of("macro avg", "weighted avg").stream()
                .allMatch(average -> METRICS.keySet().stream().allMatch(root.path(average)::has));
    }

    static void read(JsonNode root, CollectedMetrics into) throws MetricsFileException {
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (entry.getKey().equals(ACCURACY) && !entry.getValue().isObject()) {
                into.add(ACCURACY, entry.getValue());
            } else {
                readOne(entry.getKey(), entry.getValue(), into);
            }
        }
    }

    private static void readOne(String of, JsonNode numbers, CollectedMetrics into) throws MetricsFileException {
        for (Map.Entry<String, String> metric : METRICS.entrySet()) {
            if (!numbers.has(metric.getKey())) {
                throw into.failure("is no classification report of scikit-learn: it has no "
                        + Quoted.text(metric.getKey()) + " for " + Quoted.text(of));
            }
            into.add(metric.getValue() + "(" + argument(of) + ")", numbers.get(metric.getKey()));
        }
    }

    private static String argument(String of) {
        return AVERAGES.contains(of)
                ? "average=" + of.substring(0, of.length() - AVERAGE.length())
                : "class=" + MetricText.written(of);
    }
}
