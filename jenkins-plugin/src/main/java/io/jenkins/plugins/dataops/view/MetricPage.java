package io.jenkins.plugins.dataops.view;

import hudson.model.ModelObject;
import hudson.model.Run;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.store.HistoryIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Everything about one metric of a recording, and its values in the builds before. */
public final class MetricPage implements ModelObject {
    private final RecordingPage page;
    private final ModuleResult module;
    private final MetricReading metric;

    MetricPage(RecordingPage page, ModuleResult module, MetricReading metric) {
        this.page = page;
        this.module = module;
        this.metric = metric;
    }

    @Override
    public String getDisplayName() {
        return row().name() + (row().slice().isEmpty() ? "" : " [" + row().slice() + "]");
    }

    public RecordingPage recording() {
        return page;
    }

    public Run<?, ?> run() {
        return page.run();
    }

    /** The model, with its module where that is not the root. */
    public String model() {
        return Fact.text("", module.qualified(metric.model())).value();
    }

    public MetricRow row() {
        return MetricRow.of(module, metric);
    }

    /** The gates that judge it. */
    public List<GateRow> gates() {
        return GateRow.of(gatesOfMetric(), Set.of(), Map.of());
    }

    /** A limit of its control chart, {@code lower}, {@code upper} or {@code center}; empty without one. */
    public String limit(String name) {
        return gatesOfMetric().stream()
                .filter(gate -> gate.kind().equals("control_chart"))
                .map(gate -> gate.numbers().get(name))
                .filter(Objects::nonNull)
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElse("");
    }

    public List<HistoryRow> history() {
        return HistoryRow.ofMetric(
                page.history().metric(page.recordingId(), module.qualified(HistoryIndex.key(metric))));
    }

    private List<GateDecision> gatesOfMetric() {
        String subject = metric.model() + "." + metric.name();
        return module.gates().stream()
                .filter(gate -> gate.subject().equals(subject))
                .filter(gate -> Objects.equals(gate.slice(), metric.slice()))
                .toList();
    }
}
