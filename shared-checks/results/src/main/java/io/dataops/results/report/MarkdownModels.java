package io.dataops.results.report;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The models of a result as tables of a Markdown report: a line for each, the metrics that a gate judges, and the others
 * folded. Of slices only those where a gate does not pass are shown.
 */
final class MarkdownModels {
    private final List<ReportedModel> models;

    MarkdownModels(VerificationResult result) {
        this.models = ReportedModel.of(result);
    }

    MarkdownTable summary() {
        MarkdownTable table = MarkdownTable.titled("Models", "Model", "Judged on", "Against the baseline", "Gates");
        for (ReportedModel model : models) {
            table.row(
                    MarkdownText.sign(model.tone()) + " " + MarkdownText.of(model.name()),
                    MarkdownText.of(model.problem().isEmpty() ? model.scope() : model.problem()),
                    MarkdownText.of(model.change()),
                    GateTally.of(model.gates()).toString());
        }
        return table;
    }

    /** Metrics on all rows that a gate judges, and those on slices where one does not pass. */
    MarkdownTable judged() {
        MarkdownTable table = MarkdownTable.titled(
                "Metrics with a gate",
                "Metric",
                "Slice",
                "Rows",
                "Value",
                "Interval",
                "Baseline",
                "Difference",
                "Gates");
        for (ReportedModel model : models) {
            for (MetricReading metric : model.metrics()) {
                if (judged(model, metric)) {
                    MetricNumbers numbers = model.numbersOf(metric);
                    table.row(
                            metric(model, metric),
                            metric.slice() == null ? "all rows" : MarkdownText.of(metric.slice()),
                            Counted.digits(metric.rows()),
                            value(metric, numbers),
                            numbers.interval(),
                            numbers.baseline(),
                            numbers.difference(),
                            decisions(model.gatesOf(metric)));
                }
            }
        }
        return table;
    }

    /** Metrics on all rows that no gate judges. */
    MarkdownTable others() {
        MarkdownTable table =
                MarkdownTable.folded("Other metrics", "Metric", "Rows", "Value", "Interval", "Baseline", "Difference");
        for (ReportedModel model : models) {
            for (MetricReading metric : model.onAllRows()) {
                if (!judged(model, metric)) {
                    MetricNumbers numbers = model.numbersOf(metric);
                    table.row(
                            metric(model, metric),
                            Counted.digits(metric.rows()),
                            value(metric, numbers),
                            numbers.interval(),
                            numbers.baseline(),
                            numbers.difference());
                }
            }
        }
        return table;
    }

    private static boolean judged(ReportedModel model, MetricReading metric) {
        List<GateDecision> gates = model.gatesOf(metric);
        return metric.slice() == null
                ? !gates.isEmpty()
                : gates.stream().anyMatch(gate -> gate.decision() != Decision.PASS);
    }

    private static String metric(ReportedModel model, MetricReading metric) {
        return MarkdownText.of(model.name() + "." + metric.name());
    }

    private static String value(MetricReading metric, MetricNumbers numbers) {
        return metric.undefined() == null ? numbers.value() : "undefined: " + MarkdownText.of(metric.undefined());
    }

    private static String decisions(List<GateDecision> gates) {
        return gates.stream()
                .map(gate -> MarkdownText.sign(Tone.of(gate)) + " " + new Words(gate.decision()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
