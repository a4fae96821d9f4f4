package io.dataops.checks.suite;

import io.dataops.checks.metric.Direction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What running a model file costs: a metric of any task, taken while the file scores the rows. */
public enum OperationMetric {
    LATENCY_P50(
            Direction.LOWER_IS_BETTER,
            "ms",
            "Milliseconds to score one row: the median of single calls after a warm-up."),
    LATENCY_P95(
            Direction.LOWER_IS_BETTER,
            "ms",
            "Milliseconds to score one row: 95% of single calls after a warm-up take at most this."),
    LATENCY_P99(
            Direction.LOWER_IS_BETTER,
            "ms",
            "Milliseconds to score one row: 99% of single calls after a warm-up take at most this."),
    ROWS_PER_SECOND(Direction.HIGHER_IS_BETTER, "rows/s", "Rows scored in a second, in batches, after a warm-up."),
    MODEL_BYTES(Direction.LOWER_IS_BETTER, "bytes", "Bytes of the model file."),
    LOAD_TIME(Direction.LOWER_IS_BETTER, "ms", "Milliseconds to open the model file.");

    private final Direction direction;
    private final String unit;
    private final String summary;

    OperationMetric(Direction direction, String unit, String summary) {
        this.direction = direction;
        this.unit = unit;
        this.summary = summary;
    }

    /** One sentence that defines it, with its unit. */
    public String summary() {
        return summary;
    }

    /** All that changes the number: the metric and its unit, such as {@code latency_p50|in:ms}. */
    public String signature() {
        return this + "|in:" + unit;
    }

    public String unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    /** The metric that a suite writes so; empty for any other. */
    public static Optional<OperationMetric> named(String written) {
        return Arrays.stream(values())
                .filter(metric -> metric.toString().equals(written))
                .findFirst();
    }

    /** The name in suites and results. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
