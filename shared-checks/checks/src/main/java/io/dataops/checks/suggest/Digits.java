package io.dataops.checks.suggest;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Limits with as few digits as their purpose allows, always rounded away from what they limit. */
final class Digits {
    private Digits() {}

    /** The least number that is not below a value, with one digit of a distance above 0. */
    static BigDecimal above(double value, double distance) {
        return rounded(value, distance, RoundingMode.CEILING);
    }

    /** The greatest number that is not above a value, with one digit of a distance above 0. */
    static BigDecimal below(double value, double distance) {
        return rounded(value, distance, RoundingMode.FLOOR);
    }

    private static BigDecimal rounded(double value, double distance, RoundingMode mode) {
        BigDecimal step = BigDecimal.valueOf(distance);
        int scale = step.scale() - step.precision() + 1;
        return BigDecimal.valueOf(value).setScale(scale, mode).stripTrailingZeros();
    }
}
