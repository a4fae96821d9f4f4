package io.dataops.checks.plan;

import java.math.BigDecimal;

/**
 * How far two numbers may lie apart and still be the same: as far as the larger of both.
 *
 * @param absolute from 0
 * @param relative share of the other data set's value, from 0
 */
public record Tolerance(BigDecimal absolute, BigDecimal relative) {
    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Whether only equal numbers are the same. */
    public boolean isNone() {
        return absolute.signum() == 0 && relative.signum() == 0;
    }
}
