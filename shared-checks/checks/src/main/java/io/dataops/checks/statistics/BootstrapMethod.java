package io.dataops.checks.statistics;

/** How limits and p-values come from the values of a statistic on draws. */
public enum BootstrapMethod {
    /** The limits are those that leave the tail's share of the values outside. Efron 1979. */
    PERCENTILE,
    /**
     * Percentiles corrected for bias and for a variance that changes with the value. Efron, Better bootstrap confidence
     * intervals, 1987.
     */
    BCA
}
