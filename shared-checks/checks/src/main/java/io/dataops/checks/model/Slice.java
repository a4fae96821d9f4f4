package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.slice.Slices;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.Proportion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a model, with all that is compared on them; every part has the same rows in the same order.
 *
 * @param name such as {@code region=north}; null for all rows
 * @param candidate the model's examples
 * @param baseline those of its baseline; empty when there is nothing to compare with
 * @param dummy those of a model without features; empty for a task that has none
 * @param draw how the bootstrap draws its rows
 */
record Slice<E extends Examples<E>>(
        @Nullable String name, E candidate, Optional<E> baseline, Optional<E> dummy, DrawnBy draw) {
    /** What a metric is here. */
    MetricValue value(Metric<E> metric) {
        return baseline.map(other -> metric.of(candidate, other)).orElseGet(() -> metric.of(candidate));
    }

    /** The rows whose share a metric is, if it is one. */
    Optional<Proportion> proportion(Metric<E> metric) {
        return baseline.map(other -> metric.proportion(candidate, other)).orElseGet(() -> metric.proportion(candidate));
    }

    /** What a metric says of its true value in closed form. */
    Optional<Inference> inference(Metric<E> metric) {
        return baseline.map(other -> metric.inference(candidate, other)).orElseGet(() -> metric.inference(candidate));
    }

    /** The slices of these rows. */
    SlicedRows<E> split(Slices slices) {
        return new SlicedRows<>(this, slices);
    }
}
