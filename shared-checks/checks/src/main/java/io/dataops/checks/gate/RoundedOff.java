package io.dataops.checks.gate;

import java.math.BigDecimal;

/**
 * What doubles round off, which must decide nothing: the same weights added up in another order, and 13/15 − 10/15, which is a
 * hair above 0.2 when both are rounded first.
 */
final class RoundedOff {
    /** As a share of the largest number that went in. */
    private static final BigDecimal SHARE = new BigDecimal("1e-12");

    private RoundedOff() {}

    /**
     * Whether nothing else parts two numbers.
     *
     * @param largest of the numbers that they were computed from
     */
    static boolean parts(BigDecimal one, BigDecimal other, BigDecimal largest) {
        return one.subtract(other).abs().compareTo(largest.abs().multiply(SHARE)) <= 0;
    }
}
