package io.jenkins.plugins.dataops.view;

import io.dataops.results.MetricReading;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The metrics of one model, on all rows and on slices.
 *
 * @param model its name, with its module where that is not the root
 */
public record MetricTable(String model, List<MetricRow> rows) {
    /** The most slices' metrics that are shown without being asked for. */
    private static final int OPEN = 25;

    /** The metrics on all rows. */
    public List<MetricRow> overall() {
        return rows.stream().filter(row -> row.slice().isEmpty()).toList();
    }

    /** The metrics on slices. */
    public List<MetricRow> slices() {
        return rows.stream().filter(row -> !row.slice().isEmpty()).toList();
    }

    /** Whether the slices are too many to be shown at once. */
    public boolean folded() {
        return slices().size() > OPEN;
    }

    static List<MetricTable> of(Recording recording) {
        List<MetricTable> tables = new ArrayList<>();
        for (ModuleResult module : recording.modules()) {
            Map<String, List<MetricRow>> models = new LinkedHashMap<>();
            for (MetricReading metric : module.result().metrics()) {
                models.computeIfAbsent(metric.model(), name -> new ArrayList<>())
                        .add(MetricRow.of(module, metric));
            }
            models.forEach((model, rows) -> tables.add(new MetricTable(Visible.text(module.qualified(model)), rows)));
        }
        return tables;
    }
}
