package io.dataops.checks.check;

import io.dataops.checks.literal.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;

/** How far a number may lie from another. Exact. */
public sealed interface Within {
    /** Not at all. */
    Within NOTHING = new Distance(BigDecimal.ZERO);

    /**
     * A difference.
     *
     * @param most from 0
     */
    record Distance(BigDecimal most) implements Within {
        @Override
        public boolean reaches(BigDecimal difference, BigDecimal expected) {
            return difference.compareTo(most) <= 0;
        }

        @Override
        public String toString() {
            return most.toPlainString();
        }
    }

    /**
     * A share of the number that is expected.
     *
     * @param most from 0 to 1
     */
    record Share(Rational most) implements Within {
        @Override
        public boolean reaches(BigDecimal difference, BigDecimal expected) {
            BigDecimal much = difference.multiply(new BigDecimal(most.denominator()));
            return much.compareTo(expected.abs().multiply(new BigDecimal(most.numerator()))) <= 0;
        }

        @Override
        public String toString() {
            BigDecimal percent = new BigDecimal(most.numerator().multiply(BigInteger.valueOf(100)))
                    .divide(new BigDecimal(most.denominator()));
            return percent.stripTrailingZeros().toPlainString() + "%";
        }
    }

    /** Whether a difference is not larger than is allowed beside the number that is expected. */
    boolean reaches(BigDecimal difference, BigDecimal expected);
}
