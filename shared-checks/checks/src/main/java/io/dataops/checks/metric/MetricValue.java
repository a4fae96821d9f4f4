package io.dataops.checks.metric;

import java.util.OptionalDouble;

/** The value of a metric, or the reason why it has none. */
public sealed interface MetricValue {
    /**
     * A value.
     *
     * @param value never NaN; infinite only where the metric's definition says so
     */
    record Defined(double value) implements MetricValue {
        public Defined {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("a defined metric value cannot be NaN; give the reason instead");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.defined(this);
        }
    }

    /**
     * There is no value.
     *
     * @param reason completes "is undefined:", such as {@code no row is positive}
     */
    record Undefined(String reason) implements MetricValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undefined(this);
        }
    }

    static MetricValue defined(double value) {
        return new Defined(value);
    }

    static MetricValue undefined(String reason) {
        return new Undefined(reason);
    }

    /** A ratio, undefined for the given reason where the denominator is 0. */
    static MetricValue ratio(double numerator, double denominator, String reasonWhenZero) {
        return denominator == 0 ? undefined(reasonWhenZero) : defined(numerator / denominator);
    }

    /** The number, where there is one. */
    default OptionalDouble number() {
        return match(new Cases<>() {
            @Override
            public OptionalDouble defined(Defined it) {
                return OptionalDouble.of(it.value());
            }

            @Override
            public OptionalDouble undefined(Undefined it) {
                return OptionalDouble.empty();
            }
        });
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R defined(Defined it);

        R undefined(Undefined it);
    }
}
