package io.dataops.checks.suite;

import io.dataops.checks.metric.Direction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What running a model file costs: a metric of any task, taken while the file scores the rows. */
public enum OperationMetric {
    /** Time to score one row, in milliseconds: the median of single calls after a warm-up. */
    LATENCY_P50(Direction.LOWER_IS_BETTER),
    /** Time to score one row, in milliseconds: the 95th percentile of single calls after a warm-up. */
    LATENCY_P95(Direction.LOWER_IS_BETTER),
    /** Time to score one row, in milliseconds: the 99th percentile of single calls after a warm-up. */
    LATENCY_P99(Direction.LOWER_IS_BETTER),
    /** Rows scored in a second, in batches. */
    ROWS_PER_SECOND(Direction.HIGHER_IS_BETTER),
    /** Size of the model file. */
    MODEL_BYTES(Direction.LOWER_IS_BETTER),
    /** Time to open the model file, in milliseconds. */
    LOAD_TIME(Direction.LOWER_IS_BETTER);

    private final Direction direction;

    OperationMetric(Direction direction) {
        this.direction = direction;
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
