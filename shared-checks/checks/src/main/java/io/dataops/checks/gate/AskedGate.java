package io.dataops.checks.gate;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.OperationMetric;
import java.util.List;

/**
 * A gate with all that it was told.
 *
 * @param spec what the suite asks
 * @param model name of the model
 * @param metric name of the metric
 * @param direction which way it gets better
 * @param rival what it is compared with, in words: {@code the baseline}
 * @param minSupport how many rows of each class a slice needs
 * @param evidence on all rows first, when it asks there, then on each slice
 */
public record AskedGate(
        GateSpec<?> spec,
        String model,
        String metric,
        Direction direction,
        String rival,
        long minSupport,
        List<GateEvidence> evidence) {
    public AskedGate {
        evidence = List.copyOf(evidence);
    }

    /** What the metric is measured in; empty for a number without a unit. */
    String unit() {
        return spec.metric() instanceof OperationMetric operation ? operation.unit() : "";
    }

    String subject() {
        return model + "." + metric;
    }
}
