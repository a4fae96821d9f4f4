package io.dataops.checks.check;

import io.dataops.checks.literal.Amount;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Scalar;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much the values of a parameter ask, so that two suites can be compared.
 *
 * @param limit parameters with the same limit say the same thing in different words, such as {@code min} and {@code above};
 *     empty for one that stands for itself
 * @param asked what a value asks, and what is asked without one
 */
public record Strictness<T>(String limit, Function<Optional<T>, Asked> asked) {
    private static final String LOWEST = "lowest";
    private static final String HIGHEST = "highest";
    private static final String THRESHOLD = "threshold";

    /** It asks nothing: a name, or words for people. */
    public static <T> Strictness<T> none() {
        return new Strictness<>("", value -> new Asked.Nothing());
    }

    /** Another value asks something else, and nobody can say whether less. */
    public static <T> Strictness<T> unknown() {
        return new Strictness<>("", value -> new Asked.Thing(value));
    }

    /**
     * One of few values.
     *
     * @param loosestFirst all values
     * @param byDefault the one that counts when none is given
     */
    public static <T> Strictness<T> choice(List<T> loosestFirst, T byDefault) {
        return new Strictness<>("", value -> degree("choice", loosestFirst.indexOf(value.orElse(byDefault))));
    }

    /** The values that are allowed; without them all are. */
    public static <T> Strictness<List<T>> allowed() {
        return new Strictness<>(
                "",
                values -> values.<Asked>map(it -> new Asked.OneOf(new HashSet<>(it)))
                        .orElseGet(Asked.Nothing::new));
    }

    /** What is borne; without it nothing is. */
    public static <T> Strictness<List<T>> borne() {
        return new Strictness<>(
                "",
                values -> values.<Asked>map(it -> new Asked.OneOf(new HashSet<>(it)))
                        .orElseGet(Asked.Everything::new));
    }

    /** The values that each ask something. */
    public static <T> Strictness<List<T>> each() {
        return new Strictness<>(
                "",
                values -> values.<Asked>map(it -> new Asked.EachOf(new HashSet<>(it)))
                        .orElseGet(Asked.Nothing::new));
    }

    /** The more, the more is asked; none asks nothing. */
    public static <T> Strictness<T> more(Function<T, Asked.Degree> degree) {
        return new Strictness<>("", value -> value.<Asked>map(degree).orElseGet(Asked.Nothing::new));
    }

    /** The more, the less is asked; none asks nothing. */
    public static <T> Strictness<T> less(Function<T, Asked.Degree> degree) {
        return more(value -> degree.apply(value).opposite());
    }

    /** As {@link #less}, but where none is given one counts by default. */
    public static <T> Strictness<T> less(Function<T, Asked.Degree> degree, T byDefault) {
        return new Strictness<>(
                "", value -> degree.apply(value.orElse(byDefault)).opposite());
    }

    /** A lowest value, allowed itself or not. */
    public static <T> Strictness<T> lowest(Function<T, Asked> degree, Edge edge) {
        return new Strictness<>(
                LOWEST, value -> value.map(it -> edge.of(degree.apply(it))).orElseGet(Asked.Nothing::new));
    }

    /** A highest value, allowed itself or not. */
    public static <T> Strictness<T> highest(Function<T, Asked> degree, Edge edge) {
        return new Strictness<>(
                HIGHEST,
                value -> value.map(it -> edge.of(opposite(degree.apply(it)))).orElseGet(Asked.Nothing::new));
    }

    private static Asked opposite(Asked asked) {
        return asked instanceof Asked.Degree degree ? degree.opposite() : asked;
    }

    /** How many rows, or other things that are looked at, may fail; without it none. */
    public static Strictness<Amount> atMost() {
        return new Strictness<>(
                THRESHOLD, value -> value.map(Strictness::mostFailing).orElseGet(Asked.Everything::new));
    }

    /** How many rows must pass; without it all. */
    static Strictness<Amount> atLeast() {
        return new Strictness<>(
                THRESHOLD, value -> value.map(Strictness::fewestPassing).orElseGet(Asked.Everything::new));
    }

    private static Asked mostFailing(Amount amount) {
        Asked.Degree degree = amount.match(new Amount.Cases<>() {
            @Override
            public Asked.Degree rows(Amount.Rows it) {
                return degree("failing rows", it.count());
            }

            @Override
            public Asked.Degree share(Amount.Share it) {
                return of(it.of());
            }
        });
        return degree.much().signum() == 0 ? new Asked.Everything() : degree.opposite();
    }

    private static Asked fewestPassing(Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Asked rows(Amount.Rows it) {
                return degree("passing rows", it.count());
            }

            @Override
            public Asked share(Amount.Share it) {
                BigDecimal failing = BigDecimal.ONE.subtract(of(it.of()).much());
                return failing.signum() == 0
                        ? new Asked.Everything()
                        : new Asked.Degree("share", failing, 0).opposite();
            }
        });
    }

    /** The degree of a number, in no unit. */
    public static Asked.Degree of(BigDecimal number) {
        return new Asked.Degree("number", number, 0);
    }

    /** The degree of a count. */
    public static Asked.Degree of(long count) {
        return degree("count", count);
    }

    /** The degree of a duration. */
    public static Asked.Degree of(Duration duration) {
        return degree("seconds", duration.toSeconds());
    }

    /** The degree of a share that a suite writes, which always has an end as a decimal. */
    public static Asked.Degree of(Rational share) {
        BigDecimal value = new BigDecimal(share.numerator()).divide(new BigDecimal(share.denominator()));
        return new Asked.Degree("share", value, 0);
    }

    /** What a literal asks as a limit: numbers, dates and timestamps have an order that needs no column. */
    public static Asked of(Literal literal) {
        if (literal.form() == Literal.Form.NUMBER) {
            return of(new BigDecimal(literal.text()));
        }
        return literal.as(ColumnKind.DATE)
                .map(Scalar.Day.class::cast)
                .<Asked>map(day -> degree("day", day.value().toEpochDay()))
                .orElseGet(() -> new Asked.Thing(literal));
    }

    private static Asked.Degree degree(String scale, long much) {
        return new Asked.Degree(scale, BigDecimal.valueOf(much), 0);
    }

    /** Whether a limit is allowed itself. */
    public enum Edge {
        INCLUDED,
        LEFT_OUT;

        private Asked of(Asked asked) {
            return this == LEFT_OUT && asked instanceof Asked.Degree degree
                    ? new Asked.Degree(degree.scale(), degree.much(), 1)
                    : asked;
        }
    }
}
