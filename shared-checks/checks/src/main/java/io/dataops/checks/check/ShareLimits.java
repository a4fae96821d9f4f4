package io.dataops.checks.check;

import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Bounds;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where a share has to lie. Prints as {@code at least 95% and below 100%}.
 *
 * @param min lowest share allowed; null for none
 * @param max highest share allowed; null for none
 * @param above what it has to be greater than; null for nothing
 * @param below what it has to be less than; null for nothing
 */
record ShareLimits(
        @Nullable Rational min,
        @Nullable Rational max,
        @Nullable Rational above,
        @Nullable Rational below) {
    boolean allow(Rational share) {
        return (min == null || share.compareTo(min) >= 0)
                && (max == null || share.compareTo(max) <= 0)
                && (above == null || share.compareTo(above) > 0)
                && (below == null || share.compareTo(below) < 0);
    }

    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(" and ").setEmptyValue(Bounds.UNLIMITED);
        add(words, "at least ", min);
        add(words, "above ", above);
        add(words, "at most ", max);
        add(words, "below ", below);
        return words.toString();
    }

    private static void add(StringJoiner words, String word, @Nullable Rational limit) {
        if (limit != null) {
            words.add(word + limit);
        }
    }
}
