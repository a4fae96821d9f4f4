package io.dataops.checks.external;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.metric.MetricValue;
import io.dataops.results.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code metrics} of a run in MLflow's file store: a file for each metric, named as it is, perhaps in folders,
 * with a line for each time it was logged. The last step is the metric; of one step the last time, and of one time the
 * largest value, as MLflow itself has it.
 */
final class MlflowFolder {
    private static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
    private static final Pattern LINE = Pattern.compile(
            "(?<timestamp>\\d{1,18}) (?<value>" + NUMBER + "|[-+]?(?i:nan|inf|infinity)) (?<step>-?\\d{1,18})");
    private static final Comparator<Logged> ORDER = Comparator.comparingLong(Logged::step)
            .thenComparingLong(Logged::timestamp)
            .thenComparingDouble(Logged::value);

    private final Path folder;
    private final String shownAs;

    MlflowFolder(Path folder, String shownAs) {
        this.folder = folder;
        this.shownAs = shownAs;
    }

    private record Logged(long timestamp, double value, long step) {}

    MetricsFile read() throws IOException, MetricsFileException {
        CollectedMetrics metrics = new CollectedMetrics(shownAs);
        StringBuilder contents = new StringBuilder();
        for (Path file : files()) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            metrics.add(name, last(name, Files.readAllLines(file)));
            contents.append(name).append('\n').append(Fingerprint.of(file)).append('\n');
        }
        return metrics.file(Fingerprint.of(contents.toString()));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private MetricValue last(String name, List<String> lines) throws MetricsFileException {
        if (lines.isEmpty()) {
            throw new MetricsFileException(shownAs + "/" + name + " is empty");
        }
        Logged last = logged(name, 1, lines.get(0));
        for (int line = 2; line <= lines.size(); line++) {
            Logged next = logged(name, line, lines.get(line - 1));
            last = ORDER.compare(next, last) > 0 ? next : last;
        }
        return CollectedMetrics.value(last.value());
    }

    private Logged logged(String name, int number, String line) throws MetricsFileException {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new MetricsFileException(new SourcePosition(shownAs + "/" + name, number, 1)
                    + ": expected a time stamp, a value and a step with a space between them");
        }
        return new Logged(
                Long.parseLong(parts.group("timestamp")),
                number(parts.group("value").toLowerCase(Locale.ROOT)),
                Long.parseLong(parts.group("step")));
    }

    private static double number(String written) {
        if (written.endsWith("nan")) {
            return Double.NaN;
        }
        if (written.contains("inf")) {
            return written.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.parseDouble(written);
    }
}
