package io.dataops.checks.check;

import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys {@code min} and {@code max} of a check type whose value is a share. */
public final class ShareParameters {
    public static final Parameter<Rational> MIN = Parameter.optional(
                    "min", ParameterKind.SHARE, "Lowest share allowed, such as `99.5%` or `0.995`.")
            .with(Strictness.lowest(Strictness::of, Strictness.Edge.INCLUDED));
    public static final Parameter<Rational> MAX = Parameter.optional(
                    "max", ParameterKind.SHARE, "Highest share allowed.")
            .with(Strictness.highest(Strictness::of, Strictness.Edge.INCLUDED));

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
            Function<T, ShareCheck.Share> share) {
        @Nullable Rational min = arguments.find(MIN).orElse(null);
        @Nullable Rational max = arguments.find(MAX).orElse(null);
        if (min == null && max == null) {
            throw new ArgumentException("", "no limit is given: write min or max");
        }
        requireOrder(min, max);
        return new ShareCheck<>(columns, subject, measure, share, min, max, arguments.undefinedRule());
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
