package io.jenkins.plugins.dataops.view;

import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.store.HistoryIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a page says of one metric.
 *
 * @param module where it was taken
 */
public record MetricView(ModuleResult module, MetricReading metric) {
    /** Its name, and its slice where it has one. */
    public String title() {
        return row().name() + (row().slice().isEmpty() ? "" : " [" + row().slice() + "]");
    }

    /** The model, with its module where that is not the root. */
    public String model() {
        return Visible.text(module.qualified(metric.model()));
    }

    public MetricRow row() {
        return MetricRow.of(module, metric);
    }

    /** The gates that judge it. */
    public List<GateRow> gates() {
        return GateRow.of(gatesOfMetric(), Set.of(), Map.of());
    }

    /** A limit of its control chart, {@code lower}, {@code upper} or {@code centre}; empty without one. */
    public String limit(String name) {
        return gatesOfMetric().stream()
                .filter(gate -> gate.kind().equals("control_chart"))
                .map(gate -> gate.numbers().get(name))
                .filter(Objects::nonNull)
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElse("");
    }

    /** What it is found by over the builds. */
    String key() {
        return module.qualified(HistoryIndex.key(metric));
    }

    private List<GateDecision> gatesOfMetric() {
        String subject = module.qualified(metric.model() + "." + metric.name());
        return module.gates().stream()
                .filter(gate -> gate.subject().equals(subject))
                .filter(gate -> Objects.equals(gate.slice(), metric.slice()))
                .toList();
    }
}
