package io.dataops.results.report;

import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The metrics of each model with their intervals and their distance from the baseline. */
final class HtmlMetrics {
    private final VerificationResult result;

    HtmlMetrics(VerificationResult result) {
        this.result = result;
    }

    void write(Html html) throws IOException {
        if (result.metrics().isEmpty()) {
            return;
        }
        Map<String, List<MetricReading>> models = result.metrics().stream()
                .collect(Collectors.groupingBy(MetricReading::model, LinkedHashMap::new, Collectors.toList()));
        html.open("section", "id", "metrics", "aria-labelledby", "metrics-title");
        html.text("h2", "Metrics", "id", "metrics-title");
        for (Map.Entry<String, List<MetricReading>> model : models.entrySet()) {
            model(html, model.getKey(), model.getValue());
        }
        html.close();
    }

    private void model(Html html, String name, List<MetricReading> metrics) throws IOException {
        Map<String, HtmlScale> scales = metrics.stream()
                .collect(Collectors.groupingBy(
                        MetricReading::signature, Collectors.collectingAndThen(Collectors.toList(), HtmlScale::of)));
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Metrics of " + name);
        html.open("table", "class", "metrics").open("caption").text("Model " + name);
        html.text("span", "dot: value, bar: interval, mark: baseline").close();
        html.open("thead").open("tr");
        for (String column : List.of("Metric", "Slice", "Rows", "Value", "", "Interval", "Baseline", "Difference")) {
            if (column.isEmpty()) {
                html.open("td").close();
            } else {
                html.text("th", column, "scope", "col");
            }
        }
        html.close().close().open("tbody");
        for (MetricReading metric : metrics) {
            HtmlScale scale = scales.get(metric.signature());
            metric(html, metric, scale == null ? HtmlScale.of(List.of()) : scale);
        }
        html.close().close().close();
    }

    private void metric(Html html, MetricReading metric, HtmlScale scale) throws IOException {
        MetricNumbers numbers = MetricNumbers.of(metric, result);
        html.open("tr").open("th", "scope", "row").text(metric.name());
        if (!metric.signature().equals(metric.name())) {
            html.text("code", metric.signature(), "class", "sub");
        }
        html.close();
        html.text("td", metric.slice() == null ? "all rows" : metric.slice());
        html.text("td", Count.digits(metric.rows()), "class", "digits");
        if (metric.undefined() != null) {
            html.open("td", "colspan", "5")
                    .chip(Tone.UNKNOWN, "undefined")
                    .text(" ")
                    .text(metric.undefined())
                    .close();
        } else {
            html.open("td", "class", "digits").text("strong", numbers.value()).close();
            html.open("td");
            scale.plot(html, metric);
            html.close();
            html.text("td", numbers.interval(), "class", "digits");
            html.text("td", numbers.baseline(), "class", "digits");
            html.text("td", numbers.difference(), "class", "digits");
        }
        html.close();
    }
}
