package io.dataops.checks.gate;

import io.dataops.results.report.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Bounds in words. */
record BoundsText(Bounds bounds, Rounding rounding) {
    /** Of a value: {@code at least 0.85}, {@code between 0.2 and 0.4}, {@code below 0.1}. */
    String ofValue() {
        String low = low();
        String high = high();
        return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
    }

    private String low() {
        boolean allowed = bounds.ends() == Bounds.Ends.ALLOWED || bounds.ends() == Bounds.Ends.LOW_ALLOWED;
        return bounds.low() == null ? "" : (allowed ? "at least " : "above ") + rounding.show(bounds.low());
    }

    private String high() {
        boolean allowed = bounds.ends() == Bounds.Ends.ALLOWED || bounds.ends() == Bounds.Ends.HIGH_ALLOWED;
        return bounds.high() == null ? "" : (allowed ? "at most " : "below ") + rounding.show(bounds.high());
    }

    /** Of a difference, which has one bound: {@code at most 0.01 below the baseline}, {@code above the baseline}. */
    String ofDifference(String rival) {
        @Nullable BigDecimal bound = bounds.low() != null ? bounds.low() : bounds.high();
        if (bound == null) {
            return "as asked";
        }
        boolean lowest = bounds.low() != null;
        if (bound.signum() == 0) {
            String side = lowest ? "above" : "below";
            return bounds.ends() == Bounds.Ends.NOT_ALLOWED
                    ? side + " " + rival
                    : "not " + (lowest ? "below " : "above ") + rival;
        }
        String amount = rounding.show(bound.abs());
        String side = bound.signum() > 0 ? " above " : " below ";
        boolean loss = lowest == bound.signum() < 0;
        return (loss ? "at most " : "at least ") + amount + side + rival;
    }
}
