package io.dataops.results.report;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a model by slice: a row for each slice, a column for each metric.
 *
 * @param columns metrics by name and signature, those with a gate first
 * @param rows slices, those in the order of the model, those that a gate blames first
 */
record SliceTable(List<Column> columns, List<Row> rows) {
    /** A metric. */
    record Column(String name, String signature) {
        static Column of(MetricReading metric) {
            return new Column(metric.name(), metric.signature());
        }
    }

    /**
     * A slice.
     *
     * @param rows how many it has; null when nobody counted them
     * @param positives how many of them are positive; null for a task without a positive class
     * @param cells a cell for each column
     */
    record Row(String slice, @Nullable Long rows, @Nullable Long positives, List<Cell> cells) {
        /** The most pressing of its gates; good without any. */
        Tone tone() {
            return cells.stream()
                    .map(Cell::tone)
                    .min(Comparator.comparingInt(Tone::rank))
                    .orElse(Tone.GOOD);
        }
    }

    /**
     * A metric on a slice.
     *
     * @param metric null where there is none
     * @param gates the gates that judge it
     */
    record Cell(@Nullable MetricReading metric, List<GateDecision> gates) {
        /** The most pressing of its gates; good without any. */
        Tone tone() {
            return gates.stream()
                    .map(Tone::of)
                    .min(Comparator.comparingInt(Tone::rank))
                    .orElse(Tone.GOOD);
        }

        /** Whether a gate asks somebody to look here. */
        boolean needsLook() {
            return gates.stream().anyMatch(gate -> gate.effect() != Effect.NONE);
        }
    }

    static SliceTable of(ReportedModel model) {
        Map<String, Map<Column, MetricReading>> bySlice = new LinkedHashMap<>();
        Map<String, ModelEvidence.SliceRows> counted = counted(model.evidence());
        counted.keySet().forEach(slice -> bySlice.put(slice, new HashMap<>()));
        model.metrics().stream()
                .filter(metric -> metric.slice() != null)
                .sorted(Comparator.comparing(metric -> Objects.requireNonNull(metric.slice())))
                .forEach(metric -> bySlice.computeIfAbsent(
                                Objects.requireNonNull(metric.slice()), slice -> new HashMap<>())
                        .put(Column.of(metric), metric));
        List<Column> columns = columns(model);
        List<Row> rows = new ArrayList<>();
        bySlice.forEach((slice, metrics) -> {
            List<Cell> cells = columns.stream()
                    .map(column -> new Cell(metrics.get(column), model.gatesOf(column.name(), slice)))
                    .toList();
            rows.add(row(slice, counted.get(slice), positive(model.evidence()), cells));
        });
        rows.sort(Comparator.comparingInt(row -> row.tone().rank()));
        return new SliceTable(columns, rows);
    }

    /** Metrics with a gate on some slice first. */
    private static List<Column> columns(ReportedModel model) {
        Set<String> gated = model.gates().stream()
                .filter(gate -> gate.slice() != null)
                .map(GateDecision::subject)
                .collect(Collectors.toSet());
        return model.metrics().stream()
                .filter(metric -> metric.slice() != null)
                .map(Column::of)
                .distinct()
                .sorted(Comparator.comparing(column -> !gated.contains(model.name() + "." + column.name())))
                .toList();
    }

    private static Row row(String slice, ModelEvidence.@Nullable SliceRows counted, int positive, List<Cell> cells) {
        if (counted != null) {
            Long positives = positive >= 0 && positive < counted.classes().size()
                    ? counted.classes().get(positive)
                    : null;
            return new Row(slice, counted.rows(), positives, cells);
        }
        Long rows = cells.stream()
                .map(Cell::metric)
                .filter(Objects::nonNull)
                .map(MetricReading::rows)
                .findFirst()
                .orElse(null);
        return new Row(slice, rows, null, cells);
    }

    private static Map<String, ModelEvidence.SliceRows> counted(@Nullable ModelEvidence evidence) {
        Map<String, ModelEvidence.SliceRows> counted = new LinkedHashMap<>();
        if (evidence != null) {
            evidence.slices().forEach(slice -> counted.putIfAbsent(slice.name(), slice));
        }
        return counted;
    }

    private static int positive(@Nullable ModelEvidence evidence) {
        return evidence == null || evidence.positive() == null
                ? -1
                : evidence.classes().indexOf(evidence.positive());
    }
}
