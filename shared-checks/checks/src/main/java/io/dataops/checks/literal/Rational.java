package io.dataops.checks.literal;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact fraction. Always reduced and with a denominator above 0, so equal numbers are equal values.
 *
 * @param numerator any whole number
 * @param denominator any whole number but 0; kept above 0 by moving its sign to the numerator
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** @throws IllegalArgumentException if the denominator is 0 */
    public Rational {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator must not be 0, numerator is " + numerator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * The share {@code part} is of {@code whole}, such as considered rows that pass of all considered rows.
     *
     * @throws IllegalArgumentException if {@code whole} is 0: there is no share of nothing
     */
    public static Rational of(long part, long whole) {
        return new Rational(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    /**
     * The same number, exactly. Takes time and memory in proportion to the scale, so an exponent from outside must have
     * been bounded before.
     */
    public static Rational of(BigDecimal number) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(number.scale()));
        return number.scale() >= 0
                ? new Rational(number.unscaledValue(), power)
                : new Rational(number.unscaledValue().multiply(power), BigInteger.ONE);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The exact percentage, such as {@code 99.9%}, or the fraction, such as {@code 1/3}, where no decimal is exact. */
    @Override
    public String toString() {
        return isDecimal() ? percent() : numerator + "/" + denominator;
    }

    private String percent() {
        BigDecimal percent = new BigDecimal(numerator).multiply(HUNDRED).divide(new BigDecimal(denominator));
        return (percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros()).toPlainString() + "%";
    }

    // A reduced fraction has a finite decimal expansion exactly when its denominator has no prime factor but 2 and 5.
    private boolean isDecimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE);
    }
}
