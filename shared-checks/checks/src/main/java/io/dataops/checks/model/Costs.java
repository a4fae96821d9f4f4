package io.dataops.checks.model;

import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.suite.OperationMetric;
import io.dataops.results.MetricReading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What running a model file cost. */
interface Costs {
    /** Nobody ran one. */
    Costs NONE = metric -> Optional.empty();

    /** One of them; empty when it was not measured. */
    Optional<MetricValue> of(OperationMetric metric);

    /** As they were measured now. */
    static Costs of(ScoringRun run) {
        return metric -> {
            OptionalDouble value =
                    switch (metric) {
                        case LATENCY_P50 -> run.stopwatch().latency(0.5);
                        case LATENCY_P95 -> run.stopwatch().latency(0.95);
                        case LATENCY_P99 -> run.stopwatch().latency(0.99);
                        case ROWS_PER_SECOND -> run.stopwatch().rowsPerSecond();
                        case MODEL_BYTES ->
                            OptionalDouble.of((double) run.facts().bytes());
                        case LOAD_TIME -> OptionalDouble.of(run.facts().loadMillis());
                    };
            return Optional.of(
                    value.isPresent()
                            ? MetricValue.defined(value.getAsDouble())
                            : MetricValue.undefined("no row was scored"));
        };
    }

    /** As they were measured for a result. */
    static Costs of(List<MetricReading> readings) {
        return metric -> readings.stream()
                .filter(reading -> reading.signature().equals(metric.signature()))
                .findFirst()
                .map(PromotedValue::of);
    }
}
