package io.dataops.results.report;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The metrics of a model on all rows, those with a gate first, with their intervals, their distance from the baseline and what gates say. */
final class HtmlMetrics {
    private final ReportedModel model;

    HtmlMetrics(ReportedModel model) {
        this.model = model;
    }

    void write(Html html) throws IOException {
        List<MetricReading> metrics = model.onAllRows().stream()
                .sorted(Comparator.comparing(metric -> model.gatesOf(metric).isEmpty()))
                .toList();
        if (metrics.isEmpty()) {
            return;
        }
        html.text("h4", "Metrics on all rows");
        html.table("Metrics of " + model.name(), "metrics");
        html.text("caption", "Dot: value, bar: interval, mark: baseline");
        html.columns(List.of("Metric", "Value", "", "Interval", "Baseline", "Difference", "Gates"));
        html.open("tbody");
        for (MetricReading metric : metrics) {
            metric(html, metric);
        }
        html.close().endTable();
    }

    private void metric(Html html, MetricReading metric) throws IOException {
        html.open("tr").open("th", "scope", "row").text(metric.name());
        if (!metric.signature().equals(metric.name())) {
            html.text("code", metric.signature(), "class", "sub");
        }
        html.close();
        if (metric.undefined() != null) {
            html.open("td", "colspan", "5").chip(Tone.UNKNOWN, "undefined");
            html.text(" ").text(metric.undefined()).close();
        } else {
            numbers(html, metric);
        }
        html.open("td");
        for (GateDecision gate : model.gatesOf(metric)) {
            html.chip(Tone.of(gate), new Words(gate.decision()).toString());
            if (gate.effect() != Effect.NONE) {
                html.text("span", HtmlGates.verb(gate.effect()), "class", "sub");
            }
        }
        html.close().close();
    }

    private void numbers(Html html, MetricReading metric) throws IOException {
        MetricNumbers numbers = model.numbersOf(metric);
        html.open("td", "class", "digits").text("strong", numbers.value()).close();
        html.open("td");
        HtmlScale.of(List.of(metric)).plot(html, metric);
        html.close();
        html.text("td", numbers.interval(), "class", "digits");
        html.text("td", numbers.baseline(), "class", "digits");
        html.text("td", numbers.difference(), "class", "digits");
    }
}
