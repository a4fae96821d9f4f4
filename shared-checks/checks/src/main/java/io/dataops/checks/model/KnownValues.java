package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Values of metrics on the same examples. Each is computed once, though the result and several gates ask for it. */
final class KnownValues<E extends Examples<E>> {
    private final Function<Metric<E>, MetricValue> compute;
    private final Map<String, MetricValue> bySignature = new HashMap<>();

    KnownValues(Function<Metric<E>, MetricValue> compute) {
        this.compute = compute;
    }

    MetricValue of(Metric<E> metric) {
        return bySignature.computeIfAbsent(metric.signature(), unknown -> compute.apply(metric));
    }
}
