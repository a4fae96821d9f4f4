package io.dataops.checks.check.type;

import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Scalar;
import io.dataops.results.Samples;
import java.util.Optional;
import java.util.OptionalLong;

/** What was measured on two sides; a text is a row's own, and left out where those are masked. */
record TwoValues(Estimate here, Estimate there) {
    /** The value in words. */
    static String words(Estimate estimate) {
        return estimate instanceof Estimate.Defined defined ? defined.value().toString() : "undefined";
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
        return new Judgement(
                met,
                wording(words(here), words(there)),
                wording(masked(here), masked(there)),
                Optional.empty(),
                OptionalLong.empty());
    }

    private static Judgement.Wording wording(String one, String other) {
        return new Judgement.Wording(one, "it is " + one + ", the other is " + other);
    }

    private static String masked(Estimate estimate) {
        return estimate instanceof Estimate.Defined defined && defined.value() instanceof Scalar.Text
                ? Samples.MASKED
                : words(estimate);
    }
}
