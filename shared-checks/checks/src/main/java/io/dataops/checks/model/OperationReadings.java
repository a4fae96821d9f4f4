package io.dataops.checks.model;

import io.dataops.checks.baseline.NoBaseline;
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
 * @param baseline what running the baseline cost
 */
record OperationReadings(String model, long rows, Optional<ScoringRun> candidate, Costs baseline) {
    /** All of them; none when no file scored rows. */
    List<MetricReading> readings() {
        return candidate.isEmpty()
                ? List.of()
                : Arrays.stream(OperationMetric.values()).map(this::reading).toList();
    }

    private MetricReading reading(OperationMetric metric) {
        OptionalDouble number = value(metric).number();
        OptionalDouble other = baseline.of(metric).map(MetricValue::number).orElse(OptionalDouble.empty());
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

    private MetricValue value(OperationMetric metric) {
        return candidate
                .flatMap(run -> Costs.of(run).of(metric))
                .orElseGet(() -> MetricValue.undefined("no row was scored"));
    }

    /** A gate with what it needs to know. */
    AskedGate asked(GateSpec<OperationMetric> gate, Compared<?> compared, AnchorComparison anchors) {
        String metric = gate.metric().toString();
        MetricValue value = value(gate.metric());
        if (gate.rule() instanceof GateRule.NearAnchor) {
            return asked(
                    gate,
                    anchors.words(metric, gate.metric().signature(), null),
                    anchors.evidence(
                            metric, gate.metric().signature(), new AnchorComparison.Measured(null, rows, rows, value)));
        }
        if (gate.rule() instanceof GateRule.Value) {
            return asked(
                    gate,
                    "the baseline",
                    new GateEvidence.Measured(null, rows, rows, value, Optional.empty(), Optional.empty()));
        }
        Optional<MetricValue> other = baseline.of(gate.metric());
        if (other.isPresent()) {
            return asked(
                    gate, "the baseline", new GateEvidence.Measured(null, rows, rows, value, other, Optional.empty()));
        }
        NoBaseline missing = compared.missing().orElseGet(() -> NoBaseline.unusable("the baseline has no " + metric));
        return asked(
                gate, "the baseline", new GateEvidence.NoRival(null, rows, value, missing.cause(), missing.sentence()));
    }

    private AskedGate asked(GateSpec<OperationMetric> gate, String rival, GateEvidence evidence) {
        return new AskedGate(
                gate, model, gate.metric().toString(), gate.metric().direction(), rival, 0, List.of(evidence));
    }
}
