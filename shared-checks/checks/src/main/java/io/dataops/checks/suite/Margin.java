package io.dataops.checks.suite;

import io.dataops.checks.check.Asked;
import io.dataops.checks.metric.ValueRange;
import java.math.BigDecimal;

/**
 * A distance from the baseline, exact.
 *
 * @param value at least 0
 * @param scale what it is measured in
 */
public record Margin(BigDecimal value, Scale scale) {
    /** How far it reaches; margins of different scales do not compare. */
    Asked.Degree degree() {
        return new Asked.Degree(scale.name(), value, 0);
    }

    /** Whether two values of a range cannot lie farther apart. */
    boolean reachesAcross(ValueRange range) {
        return scale == Scale.ABSOLUTE
                && range.width().filter(width -> value.compareTo(width) >= 0).isPresent();
    }

    /** What a margin is measured in. */
    public enum Scale {
        /** The metric's own unit. */
        ABSOLUTE,
        /** Shares of the absolute value of the baseline. */
        OF_BASELINE
    }
}
