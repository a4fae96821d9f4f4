package io.dataops.checks.plan;

/** A measured value, or the reason why there is none. */
public sealed interface Estimate {
    record Defined(Scalar value) implements Estimate {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.defined(this);
        }
    }

    /**
     * There is no value.
     *
     * @param reason completes "is undefined:", such as {@code every value is null}
     */
    record Undefined(String reason) implements Estimate {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undefined(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R defined(Defined estimate);

        R undefined(Undefined estimate);
    }
}
