package io.dataops.checks.metric;

import java.math.BigDecimal;

/** Whether values lie where their metrics say; gates that no value can miss rest on it. */
public final class Ranges {
    private static final double ROUNDING = 1e-12;

    private Ranges() {}

    public static boolean holds(ValueRange range, double value) {
        double least = range.least().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        double greatest = range.greatest().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        return value >= least - ROUNDING && value <= greatest + ROUNDING;
    }
}
