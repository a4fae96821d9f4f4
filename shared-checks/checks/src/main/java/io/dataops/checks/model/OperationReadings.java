package io.dataops.checks.model;

import io.dataops.checks.gate.AskedGate;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.OperationMetric;
import io.dataops.results.MetricReading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What running a model file cost, as metrics.
 *
 * @param model its name
 * @param rows that were scored
 * @param candidate how the model scored them; empty when no file did
 * @param baseline how the baseline's file did; empty when there is none
 */
record OperationReadings(String model, long rows, Optional<ScoringRun> candidate, Optional<ScoringRun> baseline) {
    /** All of them; none when no file scored rows. */
    List<MetricReading> readings() {
        return candidate.isEmpty()
                ? List.of()
                : Arrays.stream(OperationMetric.values()).map(this::reading).toList();
    }

    private MetricReading reading(OperationMetric metric) {
        MetricValue value = value(metric, candidate);
        OptionalDouble number = value.number();
        OptionalDouble other = baseline.isPresent() ? value(metric, baseline).number() : OptionalDouble.empty();
        boolean both = number.isPresent() && other.isPresent();
        return new MetricReading(
                model,
                metric.toString(),
                metric.signature(),
                null,
                rows,
                number.isPresent() ? number.getAsDouble() : null,
                number.isPresent() ? null : "no row was scored",
                null,
                other.isPresent() ? other.getAsDouble() : null,
                both ? number.getAsDouble() - other.getAsDouble() : null);
    }

    private static MetricValue value(OperationMetric metric, Optional<ScoringRun> run) {
        OptionalDouble value = run.map(it -> measured(metric, it)).orElse(OptionalDouble.empty());
        return value.isPresent()
                ? MetricValue.defined(value.getAsDouble())
                : MetricValue.undefined("no row was scored");
    }

    private static OptionalDouble measured(OperationMetric metric, ScoringRun run) {
        return switch (metric) {
            case LATENCY_P50 -> run.stopwatch().latency(0.5);
            case LATENCY_P95 -> run.stopwatch().latency(0.95);
            case LATENCY_P99 -> run.stopwatch().latency(0.99);
            case ROWS_PER_SECOND -> run.stopwatch().rowsPerSecond();
            case MODEL_BYTES -> OptionalDouble.of((double) run.facts().bytes());
            case LOAD_TIME -> OptionalDouble.of(run.facts().loadMillis());
        };
    }

    /** A gate with what it needs to know. */
    AskedGate asked(GateSpec<OperationMetric> gate, String noBaseline) {
        MetricValue value = value(gate.metric(), candidate);
        boolean compares = !(gate.rule() instanceof GateRule.Value);
        GateEvidence evidence = compares && baseline.isEmpty()
                ? new GateEvidence.NoRival(null, rows, value, noBaseline)
                : new GateEvidence.Measured(
                        null,
                        rows,
                        rows,
                        value,
                        compares ? Optional.of(value(gate.metric(), baseline)) : Optional.empty(),
                        Optional.empty());
        return new AskedGate(
                gate, model, gate.metric().toString(), gate.metric().direction(), "the baseline", 0, List.of(evidence));
    }
}
