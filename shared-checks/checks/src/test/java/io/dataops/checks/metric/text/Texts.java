package io.dataops.checks.metric.text;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.results.literal.LiteralException;
import java.util.ArrayList;
import java.util.List;

/** Builds rows of texts, one after the other, and metrics as a suite writes them. */
final class Texts {
    private final List<String> predictions = new ArrayList<>();
    private final List<List<String>> references = new ArrayList<>();

    Texts row(String prediction, String... references) {
        predictions.add(prediction);
        this.references.add(List.of(references));
        return this;
    }

    TextExamples examples() {
        return TextExamples.of(predictions, references);
    }

    static Metric<TextExamples> metric(String written) throws LiteralException {
        return type(written).metric(MetricText.parse(written));
    }

    static MetricType<TextExamples> type(String written) throws LiteralException {
        return TextMetrics.family().find(MetricText.parse(written).name()).orElseThrow();
    }
}
