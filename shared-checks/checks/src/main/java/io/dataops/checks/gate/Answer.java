package io.dataops.checks.gate;

import io.dataops.checks.statistics.Inference;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind one decision, as far as there are any.
 *
 * @param value the candidate's; null when undefined or absent
 * @param rival what it is compared with; null for limits, and when there is nothing to compare with
 * @param bounds what is asked of the value or the difference; null when that cannot be said
 * @param rows of the slice
 * @param support rows of the smallest class that the metric needs
 * @param sure what a statistical method says; empty when the value itself decides, or there is none
 */
record Answer(
        @Nullable BigDecimal value,
        @Nullable BigDecimal rival,
        @Nullable Bounds bounds,
        long rows,
        long support,
        Optional<Sure> sure) {
    static final Answer NONE = new Answer(null, null, null, 0, 0, Optional.empty());

    /**
     * What a statistical method says.
     *
     * @param within the p-value against "the gate is missed"
     * @param outside the p-value against "the gate is met"
     * @param adjusted the latter after correction for the family; of all rows the same
     * @param family number of slices that are corrected together; 1 for all rows
     */
    record Sure(Inference inference, Detectable effect, double within, double outside, double adjusted, int family) {
        Sure adjusted(double pValue, int members) {
            return new Sure(inference, effect, within, outside, pValue, members);
        }
    }

    /** The candidate's value; where bounds are asked of it, the bound that no more than rounding parts it from. */
    @Override
    public @Nullable BigDecimal value() {
        return rival == null ? settled(value, value) : value;
    }

    /** How far the value lies above the rival; a bound where no more than rounding parts it from that. */
    @Nullable
    BigDecimal difference() {
        return value == null || rival == null
                ? null
                : settled(value.subtract(rival), value.abs().max(rival.abs()));
    }

    private @Nullable BigDecimal settled(@Nullable BigDecimal number, @Nullable BigDecimal largest) {
        return number == null || largest == null || bounds == null ? number : bounds.settled(number, largest);
    }

    Answer adjusted(double pValue, int members) {
        return new Answer(value, rival, bounds, rows, support, sure.map(it -> it.adjusted(pValue, members)));
    }
}
