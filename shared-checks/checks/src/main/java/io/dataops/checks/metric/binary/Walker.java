package io.dataops.checks.metric.binary;

/**
 * Finds something in a walk through the thresholds of examples, from the highest score to the lowest.
 *
 * @param <V> what it finds
 */
public interface Walker<V> {
    /** Takes the next block of thresholds. */
    void take(Thresholds block);

    /** What follows from all that was taken. */
    V result();
}
