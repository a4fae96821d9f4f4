package io.jenkins.plugins.dataops.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dataops.results.Finding;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.file.AtomicFile;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one recording, and those of each of its checks and metrics in {@link SortedLines}, so that a history over
 * hundreds of builds neither parses their results nor loads their builds.
 *
 * @param folder the folder of the recording
 */
public record HistoryIndex(Path folder) {
    private static final String TOTALS = "totals.json";
    private static final String CHECKS = "checks.tsv";
    private static final String METRICS = "metrics.tsv";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    /** One check in one build; counts are null as in {@link Finding}. */
    public record CheckPoint(
            String status,
            @Nullable Long considered,
            @Nullable Long failing,
            @Nullable String observed) {}

    /** One metric in one build; value and limits are null when the metric is undefined. */
    public record MetricPoint(
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double baseline,
            long rows) {}

    /**
     * The key of a metric: {@code model.signature}, and {@code model.signature[slice]} for a slice. The
     * signature is what stays the same from build to build; of a metric without parameters it is its name.
     */
    public static String key(MetricReading metric) {
        String whole = metric.model() + "." + metric.signature();
        return metric.slice() == null ? whole : whole + "[" + metric.slice() + "]";
    }

    void write(Recording recording) throws IOException {
        new SortedLines(folder.resolve(CHECKS)).write(checks(recording));
        new SortedLines(folder.resolve(METRICS)).write(metrics(recording));
        new AtomicFile(folder.resolve(TOTALS))
                .write(out -> out.write(JSON.writeValueAsBytes(RecordingTotals.of(recording))));
    }

    private static SortedMap<String, List<@Nullable Object>> checks(Recording recording) {
        SortedMap<String, List<@Nullable Object>> lines = new TreeMap<>();
        for (Outcome outcome : recording.checks()) {
            Finding finding = outcome.finding();
            lines.put(
                    SortedLines.cell(outcome.check().id()),
                    cells(outcome.status(), finding.considered(), finding.failing(), finding.observed()));
        }
        return lines;
    }

    private static SortedMap<String, List<@Nullable Object>> metrics(Recording recording) {
        SortedMap<String, List<@Nullable Object>> lines = new TreeMap<>();
        for (MetricReading metric : recording.metrics()) {
            MetricReading.Interval interval = metric.interval();
            lines.put(
                    SortedLines.cell(key(metric)),
                    cells(
                            metric.value(),
                            interval == null ? null : interval.lower(),
                            interval == null ? null : interval.upper(),
                            metric.baseline(),
                            metric.rows()));
        }
        return lines;
    }

    /** The recording in numbers; empty when the build has none or they cannot be read. */
    public Optional<RecordingTotals> totals() {
        Path file = folder.resolve(TOTALS);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.ofNullable(JSON.readValue(in, RecordingTotals.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The check with this qualified id; empty when the build has none or its index cannot be read. */
    public Optional<CheckPoint> check(String id) {
        return point(
                CHECKS,
                id,
                cells -> new CheckPoint(cells.get(1), whole(cells.get(2)), whole(cells.get(3)), text(cells.get(4))));
    }

    /** The metric with this {@link #key}; empty when the build has none or its index cannot be read. */
    public Optional<MetricPoint> metric(String key) {
        return point(
                METRICS,
                key,
                cells -> new MetricPoint(
                        number(cells.get(1)),
                        number(cells.get(2)),
                        number(cells.get(3)),
                        number(cells.get(4)),
                        Long.parseLong(cells.get(5))));
    }

    private <T> Optional<T> point(String file, String key, Function<List<String>, T> reading) {
        try {
            return new SortedLines(folder.resolve(file)).find(key).map(reading);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // A damaged line is a gap.
            return Optional.empty();
        }
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value);
        }
        return cells;
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Long whole(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
