package io.dataops.results.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    private static final long SEED = 20261127;

    /** Numbers of all sizes, most of them a hair's breadth apart: where a display would collapse them. */
    private static BigDecimal[] neighbours(SplittableRandom random) {
        BigDecimal one = BigDecimal.valueOf(random.nextLong(-99_999, 99_999), random.nextInt(0, 8));
        BigDecimal apart = BigDecimal.valueOf(random.nextLong(1, 99), random.nextInt(0, 17));
        return new BigDecimal[] {one, random.nextBoolean() ? one.add(apart) : one.subtract(apart)};
    }

    @Test
    void aValueAndItsLimitNeverPrintAlikeWhenTheyDiffer() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal[] pair = neighbours(random);
            Rounding rounding = Rounding.of(List.of(pair), i % 2 == 0 ? "" : "ms");
            assertThat(rounding.show(pair[0]))
                    .as("%s beside %s, seed %d", pair[0], pair[1], SEED)
                    .isNotEqualTo(rounding.show(pair[1]));
        }
    }

    @Test
    void aValueOfTheDataNeverPrintsLikeALimitThatItIsNot() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal[] pair = neighbours(random);
            String shown = Rounding.ofData(pair[0], List.of(pair[1]));
            assertThat(new BigDecimal(shown))
                    .as("%s beside %s, seed %d", pair[0], pair[1], SEED)
                    .isNotEqualByComparingTo(pair[1]);
        }
    }

    @Test
    void aMeasuredDoubleNeverPrintsLikeALimitThatItIsNot() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            double limit = random.nextLong(1, 1000) / 1000.0;
            double value = limit + random.nextLong(1, 1000) / Math.pow(10, random.nextInt(3, 14));
            Rounding rounding = Rounding.of(value, limit);
            assertThat(new BigDecimal(rounding.show(value).replace(",", "")))
                    .as("%s beside %s, seed %d", value, limit, SEED)
                    .isNotEqualByComparingTo(BigDecimal.valueOf(limit));
        }
    }

    @Test
    void aPValueNeverPrintsLikeItsLevelWithoutBeingIt() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            double level = random.nextLong(1, 500) / 1000.0;
            double p = level + random.nextLong(1, 1000) / Math.pow(10, random.nextInt(5, 14));
            assertThat(new BigDecimal(Rounding.pValue(p, level)))
                    .as("%s beside %s, seed %d", p, level, SEED)
                    .isNotEqualByComparingTo(BigDecimal.valueOf(level));
        }
    }

    @Test
    void aTinyPValueHasNoDigitsUnlessItsLevelIsAsTiny() {
        assertThat(Rounding.pValue(0.0000123, 0.05)).isEqualTo("below 0.0001");
        assertThat(Rounding.pValue(0.0000123, 0.00001)).isEqualTo("0.000012");
        assertThat(Rounding.pValue(0.049996, 0.05)).isEqualTo("0.049996");
    }

    @Test
    void theNoiseOfADoubleIsNotShown() {
        assertThat(Rounding.alone(BigDecimal.valueOf(0.1 + 0.2))).isEqualTo("0.3000");
        assertThat(Rounding.ofData(BigDecimal.valueOf(0.1 + 0.2), List.of())).isEqualTo("0.3000");
    }

    @ParameterizedTest
    @CsvSource({"1998, 1998", "80331, 80331", "565238.1300, 565238.13", "1E+3, 1000", "8.515489752778, 8.5155", "0, 0"})
    void aValueOfTheDataStandsAsTheDataWriteIt(BigDecimal value, String shown) {
        assertThat(Rounding.ofData(value, List.of(new BigDecimal("0.25")))).isEqualTo(shown);
    }

    @Test
    void computedNumbersHaveCommasToo() {
        assertThat(Rounding.of(1234567.891, 2).show(1234567.891)).isEqualTo("1,234,567.8910");
        assertThat(Rounding.of(1234567.5, 2).tell(1234567.5)).isEqualTo("1,234,567.5");
    }

    @Test
    void aLimitOfCountsHasAllItsDigits() {
        assertThat(Stream.of("100000", "0", "1E+3", "0.123456")
                        .map(BigDecimal::new)
                        .map(Rounding::exact))
                .containsExactly("100,000", "0", "1,000", "0.123456");
    }

    @Test
    void everyNumberOfAUnitSaysIt() {
        Rounding rounding = Rounding.of(List.of(new BigDecimal("0.29441"), new BigDecimal("5")), "ms");
        assertThat(rounding.show(new BigDecimal("0.29441"))).isEqualTo("0.294 ms");
        assertThat(rounding.show(new BigDecimal("5"))).isEqualTo("5 ms");
    }

    @ParameterizedTest
    @CsvSource({"0.95, 95%", "0.8999999999999999, 90%", "0.9875, 98.75%", "0.99999, 99.999%", "0.001, 0.1%", "1, 100%"})
    void aLevelHasFourDigitsAndOnlyAllIsAHundred(double share, String shown) {
        assertThat(Share.percent(share)).isEqualTo(shown);
    }
}
