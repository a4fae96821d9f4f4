package io.dataops.checks.model;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How far a metric is from the baseline's, for the result. */
final class ReadingDifference {
    private ReadingDifference() {}

    /** Null when one of them is missing, and when they are so far apart that no double says it. */
    static @Nullable Double of(OptionalDouble value, OptionalDouble baseline) {
        if (value.isEmpty() || baseline.isEmpty()) {
            return null;
        }
        double difference = value.getAsDouble() - baseline.getAsDouble();
        return Double.isFinite(difference) ? difference : null;
    }
}
