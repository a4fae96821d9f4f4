package io.dataops.checks.model;

import io.dataops.checks.metric.MetricValue;
import io.dataops.results.MetricReading;
import java.util.Objects;

/** The value of a metric in a result. */
final class PromotedValue {
    private PromotedValue() {}

    static MetricValue of(MetricReading reading) {
        Double value = reading.value();
        return value == null
                ? MetricValue.undefined(Objects.requireNonNull(reading.undefined()))
                : MetricValue.defined(value);
    }
}
