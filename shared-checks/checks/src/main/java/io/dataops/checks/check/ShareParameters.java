package io.dataops.checks.check;

import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys {@code min}, {@code max}, {@code above} and {@code below} of a check type whose value is a share. */
public final class ShareParameters {
    public static final Parameter<Rational> MIN = Parameter.optional(
                    "min", ParameterKind.SHARE, "Lowest share allowed, such as `99.5%` or `0.995`.")
            .with(Strictness.lowest(Strictness::of, Strictness.Edge.INCLUDED));
    public static final Parameter<Rational> MAX = Parameter.optional(
                    "max", ParameterKind.SHARE, "Highest share allowed.")
            .with(Strictness.highest(Strictness::of, Strictness.Edge.INCLUDED));
    public static final Parameter<Rational> ABOVE = Parameter.optional(
                    "above", ParameterKind.SHARE, "The share must be greater than this.")
            .with(Strictness.lowest(Strictness::of, Strictness.Edge.LEFT_OUT));
    public static final Parameter<Rational> BELOW = Parameter.optional(
                    "below", ParameterKind.SHARE, "The share must be less than this.")
            .with(Strictness.highest(Strictness::of, Strictness.Edge.LEFT_OUT));

    private ShareParameters() {}

    /**
     * The check that a share lies within the limits the suite gives.
     *
     * @param subject what the share is of, such as {@code the share of values present in email}
     * @throws ArgumentException when no limit is given or no share lies between them
     */
    public static <T> ShareCheck<T> check(
            Arguments arguments,
            List<Column> columns,
            String subject,
            Measure<T> measure,
            Function<T, ShareCheck.Part> share) {
        return new ShareCheck<>(columns, subject, measure, share, limits(arguments), arguments.undefinedRule());
    }

    private static ShareLimits limits(Arguments arguments) {
        @Nullable Rational min = arguments.find(MIN).orElse(null);
        @Nullable Rational max = arguments.find(MAX).orElse(null);
        @Nullable Rational above = arguments.find(ABOVE).orElse(null);
        @Nullable Rational below = arguments.find(BELOW).orElse(null);
        boolean limited = min != null || max != null || above != null || below != null;
        if (!limited && !arguments.isJudgedByHistory()) {
            throw new ArgumentException("", "no limit is given: write min, max, above or below");
        }
        if (min != null && above != null) {
            throw new ArgumentException("above", "give 'min' or 'above', not both");
        }
        if (max != null && below != null) {
            throw new ArgumentException("below", "give 'max' or 'below', not both");
        }
        requireOrder(min == null ? above : min, max == null ? below : max);
        return new ShareLimits(min, max, above, below);
    }

    /**
     * Refuses limits that no share lies between.
     *
     * @throws ArgumentException when they exclude each other
     */
    public static void requireOrder(@Nullable Rational min, @Nullable Rational max) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new ArgumentException("", "no value lies between the limits " + min + " and " + max);
        }
    }
}
