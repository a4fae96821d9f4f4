package io.jenkins.plugins.dataops.store;

import io.dataops.results.Finding;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.file.AtomicFile;
import io.jenkins.plugins.dataops.recording.Recording;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of each check and metric of one recording, in sorted lines of text. One line is found by bisection with a few
 * reads, so that a history over hundreds of builds neither parses their results nor loads their builds.
 *
 * @param folder the folder of the recording
 */
public record HistoryIndex(Path folder) {
    private static final String CHECKS = "checks.tsv";
    private static final String METRICS = "metrics.tsv";

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

    /** The key of a metric: {@code model.name}, and {@code model.name[slice]} for a slice. */
    public static String key(MetricReading metric) {
        String whole = metric.model() + "." + metric.name();
        return metric.slice() == null ? whole : whole + "[" + metric.slice() + "]";
    }

    void write(Recording recording) throws IOException {
        TreeMap<String, List<@Nullable Object>> checks = new TreeMap<>();
        for (Outcome outcome : recording.checks()) {
            Finding finding = outcome.finding();
            checks.put(
                    cell(outcome.check().id()),
                    cells(outcome.status(), finding.considered(), finding.failing(), finding.observed()));
        }
        TreeMap<String, List<@Nullable Object>> metrics = new TreeMap<>();
        for (MetricReading metric : recording.metrics()) {
            MetricReading.Interval interval = metric.interval();
            metrics.put(
                    cell(key(metric)),
                    cells(
                            metric.value(),
                            interval == null ? null : interval.lower(),
                            interval == null ? null : interval.upper(),
                            metric.baseline(),
                            metric.rows()));
        }
        write(CHECKS, checks);
        write(METRICS, metrics);
    }

    /** The check with this qualified id; empty when the build has none or its index cannot be read. */
    public Optional<CheckPoint> check(String id) {
        return line(CHECKS, id)
                .map(cells ->
                        new CheckPoint(cells.get(1), whole(cells.get(2)), whole(cells.get(3)), text(cells.get(4))));
    }

    /** The metric with this {@link #key}; empty when the build has none or its index cannot be read. */
    public Optional<MetricPoint> metric(String key) {
        return line(METRICS, key)
                .map(cells -> new MetricPoint(
                        number(cells.get(1)),
                        number(cells.get(2)),
                        number(cells.get(3)),
                        number(cells.get(4)),
                        Long.parseLong(cells.get(5))));
    }

    private void write(String name, TreeMap<String, List<@Nullable Object>> lines) throws IOException {
        new AtomicFile(folder.resolve(name)).write(out -> {
            StringBuilder text = new StringBuilder();
            lines.forEach((key, cells) -> {
                text.append(key);
                cells.forEach(cell -> text.append('\t').append(cell == null ? "" : cell(cell.toString())));
                text.append('\n');
            });
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Keys are sorted as strings, and bisected as strings: both by UTF-16 unit. */
    private Optional<List<String>> line(String name, String wanted) {
        String key = cell(wanted);
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            long low = 0;
            long high = lines.length();
            while (low < high) {
                long middle = lineStart(lines, (low + high) / 2, low);
                lines.seek(middle);
                List<String> cells = cells(lines.readLine());
                int order = cells.get(0).compareTo(key);
                if (order == 0) {
                    return Optional.of(cells);
                } else if (order < 0) {
                    low = lines.getFilePointer();
                } else {
                    high = middle;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the line that holds this offset begins; not before {@code floor}, which begins a line itself. */
    private static long lineStart(RandomAccessFile lines, long offset, long floor) throws IOException {
        long start = offset;
        while (start > floor) {
            lines.seek(start - 1);
            if (lines.read() == '\n') {
                return start;
            }
            start--;
        }
        return floor;
    }

    private static List<String> cells(@Nullable String line) {
        // readLine gives a char for each byte; the file is UTF-8.
        String text =
                line == null ? "" : new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return List.of(text.split("\t", -1));
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value);
        }
        return cells;
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\n\\r]", " ");
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
