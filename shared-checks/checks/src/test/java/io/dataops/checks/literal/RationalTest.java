package io.dataops.checks.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {
    private static final long SEED = 20261123;

    @ParameterizedTest
    @CsvSource({
        "999,1000,99.9%",
        "1,2,50%",
        "0,7,0%",
        "7,7,100%",
        "1,3,1/3",
        "2,6,1/3",
        "-1,4,-25%",
        "1,-4,-25%",
        "1,8,12.5%",
        "20,1,2000%",
        "1,1024,0.09765625%",
        "999999999999,1000000000000,99.9999999999%",
        "-2,3,-2/3"
    })
    void itPrintsAnExactPercentageOrAFraction(long part, long whole, String printed) {
        assertThat(Rational.of(part, whole)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.999,999,1000", "1e3,1000,1", "-0.50,-1,2", "0.00,0,1", "3,3,1"})
    void aDecimalIsTakenExactly(BigDecimal number, long part, long whole) {
        assertThat(Rational.of(number)).isEqualTo(Rational.of(part, whole));
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThatThrownBy(() -> Rational.of(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator must not be 0, numerator is 3");
    }

    @Test
    void theSmallestLongsAreNoSpecialCase() {
        assertThat(Rational.of(Long.MIN_VALUE, -1).numerator()).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThat(Rational.of(1, Long.MIN_VALUE).denominator()).isEqualTo(BigInteger.ONE.shiftLeft(63));
    }

    @Test
    void equalNumbersAreEqualAndEveryOrderIsThatOfTheCrossProducts() {
        for (int a = -6; a <= 6; a++) {
            for (int b = 1; b <= 6; b++) {
                for (int c = -6; c <= 6; c++) {
                    for (int d = 1; d <= 6; d++) {
                        int expected = Integer.compare(a * d, c * b);
                        Rational left = Rational.of(a, b);
                        Rational right = Rational.of(-c, -d);
                        String pair = a + "/" + b + " and " + c + "/" + d;
                        assertThat(left.compareTo(right)).as(pair).isEqualTo(expected);
                        assertThat(left.equals(right)).as(pair).isEqualTo(expected == 0);
                    }
                }
            }
        }
    }

    @Test
    void neighboursThatDoublesCannotTellApartAreStillOrdered() {
        long most = Long.MAX_VALUE;
        assertThat((double) (most - 1) / most).isEqualTo((double) (most - 2) / most);
        assertThat(Rational.of(most - 1, most)).isGreaterThan(Rational.of(most - 2, most));
    }

    @Test
    void aPrintedPercentageIsTheSameNumber() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(0, 30));
            Rational rational = Rational.of(number);
            BigDecimal percent = new BigDecimal(rational.toString().replace("%", ""), MathContext.UNLIMITED);
            assertThat(Rational.of(percent.movePointLeft(2)))
                    .as("seed %d, number %s", SEED, number)
                    .isEqualTo(rational);
        }
    }

    @Test
    void itIsReducedWithAPositiveDenominator() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1_000; i++) {
            long part = random.nextLong();
            long whole = random.nextLong() | 1;
            Rational rational = Rational.of(part, whole);
            String pair = "seed " + SEED + ", " + part + "/" + whole;
            assertThat(rational.numerator().gcd(rational.denominator()))
                    .as(pair)
                    .isEqualTo(BigInteger.ONE);
            assertThat(rational.denominator().signum()).as(pair).isEqualTo(1);
            assertThat(rational.numerator().multiply(BigInteger.valueOf(whole)))
                    .as(pair)
                    .isEqualTo(rational.denominator().multiply(BigInteger.valueOf(part)));
        }
    }
}
