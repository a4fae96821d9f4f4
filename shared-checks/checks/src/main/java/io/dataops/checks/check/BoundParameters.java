package io.dataops.checks.check;

import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys {@code min}, {@code max}, {@code above}, {@code below} and {@code equals} of a check type. */
public final class BoundParameters {
    // Constants, so that the keys of two types are equal.
    private static final Strictness<Literal> LOWEST = Strictness.lowest(Strictness::of, Strictness.Edge.INCLUDED);
    private static final Strictness<Literal> HIGHEST = Strictness.highest(Strictness::of, Strictness.Edge.INCLUDED);
    private static final Strictness<Literal> ABOVE = Strictness.lowest(Strictness::of, Strictness.Edge.LEFT_OUT);
    private static final Strictness<Literal> BELOW = Strictness.highest(Strictness::of, Strictness.Edge.LEFT_OUT);
    private static final Strictness<Literal> ONE = Strictness.unknown();

    private final Parameter<Literal> min;
    private final Parameter<Literal> max;
    private final Parameter<Literal> above;
    private final Parameter<Literal> below;
    private final Parameter<Literal> equalTo;

    private BoundParameters(ParameterKind<Literal> kind) {
        min = Parameter.optional("min", kind, "Lowest value allowed.").with(LOWEST);
        max = Parameter.optional("max", kind, "Highest value allowed.").with(HIGHEST);
        above = Parameter.optional("above", kind, "The value must be greater than this.")
                .with(ABOVE);
        below = Parameter.optional("below", kind, "The value must be less than this.")
                .with(BELOW);
        equalTo = Parameter.optional("equals", kind, "The one value allowed.").with(ONE);
    }

    /** Limits of a count: whole numbers from 0. */
    public static BoundParameters ofCounts() {
        return new BoundParameters(ParameterKind.COUNT_LITERAL);
    }

    /** Limits of a number: of either sign, exact, with decimals or without. */
    public static BoundParameters ofNumbers() {
        return new BoundParameters(ParameterKind.NUMBER_LITERAL);
    }

    /** Limits of anything that has an order; the column's type decides. */
    public static BoundParameters ofValues() {
        return new BoundParameters(ParameterKind.VALUE);
    }

    /** The keys, in the order of the reference page. */
    public List<Parameter<Literal>> all() {
        return List.of(min, max, above, below, equalTo);
    }

    /** @throws ArgumentException when no limit is given, two say the same, or no value lies between them */
    Bounds read(Arguments arguments) {
        Literal low = arguments.literal(min);
        Literal high = arguments.literal(max);
        Literal over = arguments.literal(above);
        Literal under = arguments.literal(below);
        Literal same = arguments.literal(equalTo);
        if (Stream.of(low, high, over, under, same).allMatch(limit -> limit == null)) {
            throw new ArgumentException("", "no limit is given: write min, max, above, below or equals");
        }
        if (same != null && Stream.of(low, high, over, under).anyMatch(limit -> limit != null)) {
            throw new ArgumentException("equals", "'equals' stands alone: min, max, above and below say the rest");
        }
        exclusive(low, over, "min", "above");
        exclusive(high, under, "max", "below");
        ordered(low != null ? low : over, high != null ? high : under, over != null || under != null);
        return new Bounds(low, high, over, under, same);
    }

    private static void exclusive(
            @Nullable Literal inclusive, @Nullable Literal strict, String inclusiveName, String strictName) {
        if (inclusive != null && strict != null) {
            throw new ArgumentException(strictName, "give '" + inclusiveName + "' or '" + strictName + "', not both");
        }
    }

    private static void ordered(@Nullable Literal low, @Nullable Literal high, boolean strict) {
        if (low == null || high == null) {
            return;
        }
        int order = compare(low, high);
        if (order > 0 || (order == 0 && strict)) {
            throw new ArgumentException("", "no value lies between the limits " + low + " and " + high);
        }
    }

    /** Texts may be dates of a type not known yet; those that are compare as such, others are left to the engine. */
    private static int compare(Literal low, Literal high) {
        if (low.form() == Literal.Form.NUMBER && high.form() == Literal.Form.NUMBER) {
            return new BigDecimal(low.text()).compareTo(new BigDecimal(high.text()));
        }
        Optional<Scalar> first = low.as(ColumnKind.TIMESTAMP);
        Optional<Scalar> last = high.as(ColumnKind.TIMESTAMP);
        return first.isPresent() && last.isPresent()
                ? ((Scalar.DateTime) first.get()).value().compareTo(((Scalar.DateTime) last.get()).value())
                : -1;
    }
}
