package io.dataops.checks.suite;

import java.math.BigDecimal;

/**
 * A distance from the baseline, exact.
 *
 * @param value at least 0
 * @param scale what it is measured in
 */
public record Margin(BigDecimal value, Scale scale) {
    /** What a margin is measured in. */
    public enum Scale {
        /** The metric's own unit. */
        ABSOLUTE,
        /** Shares of the absolute value of the baseline. */
        OF_BASELINE
    }
}
