package io.dataops.checks.check.type;

import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Scalar;
import io.dataops.results.Samples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What was measured on two sides; a text is a row's own, and left out where those are masked. */
record TwoValues(Estimate here, Estimate there) {
    private static final String UNDEFINED = "undefined";

    /** This side's value as a sentence tells it: numbers with long tails stay apart from each other. */
    String toldHere() {
        return told(here, there);
    }

    /** The other side's. */
    String toldThere() {
        return told(there, here);
    }

    private static String told(Estimate estimate, Estimate other) {
        return value(estimate).map(value -> value.told(numbers(other))).orElse(UNDEFINED);
    }

    private static List<BigDecimal> numbers(Estimate estimate) {
        return value(estimate)
                .flatMap(value ->
                        value instanceof Scalar.Numeric number ? Optional.of(number.value()) : Optional.empty())
                .stream()
                .toList();
    }

    private static Optional<Scalar> value(Estimate estimate) {
        return estimate instanceof Estimate.Defined defined ? Optional.of(defined.value()) : Optional.empty();
    }

    /** Whether numbers balance, or other values are equal; an undefined one does neither. */
    boolean hold(Balance balance) {
        if (!(here instanceof Estimate.Defined one) || !(there instanceof Estimate.Defined other)) {
            return false;
        }
        if (one.value() instanceof Scalar.Numeric number && other.value() instanceof Scalar.Numeric beside) {
            return balance.holds(number.value(), beside.value());
        }
        if (one.value().kind() != other.value().kind()) {
            throw new NotComparableException("a value of type " + one.value().kind()
                    + " cannot be compared with one of type " + other.value().kind());
        }
        if (!balance.isEquality()) {
            throw new NotComparableException("only numbers can be near or a multiple, but the value is of type "
                    + one.value().kind());
        }
        return one.value().equals(other.value());
    }

    boolean areZero() {
        return isZero(here) && isZero(there);
    }

    private static boolean isZero(Estimate estimate) {
        return estimate instanceof Estimate.Defined defined
                && defined.value() instanceof Scalar.Numeric number
                && number.value().signum() == 0;
    }

    Judgement judgement(boolean met) {
        String observed = value(here).map(Scalar::toString).orElse(UNDEFINED);
        return new Judgement(
                met,
                wording(observed, toldHere(), toldThere()),
                wording(masked(here, observed), masked(here, toldHere()), masked(there, toldThere())),
                Optional.empty(),
                OptionalLong.empty());
    }

    private static Judgement.Wording wording(String observed, String one, String other) {
        return new Judgement.Wording(observed, "it is " + one + ", the other is " + other);
    }

    private static String masked(Estimate estimate, String told) {
        return value(estimate).filter(Scalar.Text.class::isInstance).isPresent() ? Samples.MASKED : told;
    }
}
