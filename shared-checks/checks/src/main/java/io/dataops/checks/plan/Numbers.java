package io.dataops.checks.plan;

/** The answers of one scope, as a check reads them. */
public interface Numbers {
    /**
     * The answer to a measure the check asked for.
     *
     * @throws IllegalStateException for a measure it did not ask for
     */
    <T> T of(Measure<T> measure);
}
