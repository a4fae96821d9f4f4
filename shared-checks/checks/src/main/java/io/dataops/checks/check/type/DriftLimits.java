package io.dataops.checks.check.type;

import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much drift is allowed. Both limits hold when both are given; at least one is.
 *
 * @param method the name of the statistic
 * @param max highest statistic
 * @param minP lowest p-value, of a method that has one
 */
record DriftLimits(
        String method, @Nullable BigDecimal max, @Nullable BigDecimal minP) {
    boolean contain(BigDecimal statistic, Optional<BigDecimal> pValue) {
        return (max == null || statistic.compareTo(max) <= 0)
                && (minP == null || pValue.orElseThrow().compareTo(minP) >= 0);
    }

    /** Whether nothing but a p-value is asked for, and this one would do. */
    boolean areMetBy(double pValue) {
        return max == null && minP != null && BigDecimal.valueOf(pValue).compareTo(minP) >= 0;
    }

    /** A statistic as a sentence tells it, apart from what is allowed. */
    String told(BigDecimal statistic) {
        return Rounding.ofData(statistic, max == null ? List.of() : List.of(max));
    }

    /** A p-value as a sentence tells it, apart from what is allowed. */
    String pValue(double p) {
        return Rounding.pValue(p, minP == null ? 1 : minP.doubleValue());
    }

    /** Such as {@code psi at most 0.1}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (max != null) {
            words.add(method + " at most " + max.toPlainString());
        }
        if (minP != null) {
            words.add("p-value " + (max == null ? "of " + method + " " : "") + "at least " + minP.toPlainString());
        }
        return String.join(" and ", words);
    }
}
