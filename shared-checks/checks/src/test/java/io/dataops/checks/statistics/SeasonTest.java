package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** {@link CorrectedReferenceTest} has which season shows. */
class SeasonTest {
    private static final double DIGITS = 1e-12;

    @Test
    void aSeasonThatLastsMakesTheMeanAsUnsureAsAllItsRepetitions() {
        assertThat(new Season(12, 0.5).inflation(36)).isCloseTo(3, within(DIGITS));
        assertThat(new Season(12, 0.5).inflation(1_000)).isCloseTo(3, within(DIGITS));
    }

    /** 18 of 30 values have one a season before, and 6 one two seasons before. */
    @Test
    void fewSeasonsMakeItAsUnsureAsTheyAre() {
        assertThat(new Season(12, 0.5).inflation(30))
                .isCloseTo(1 + 2 * (0.5 * 18 / 30 + 0.25 * 6 / 30), within(DIGITS));
        assertThat(new Season(12, 0.5).inflation(24)).isCloseTo(1.5, within(DIGITS));
    }

    @Test
    void whatFallsWhereTheSeasonBeforeRisesIsWorthNoMore() {
        assertThat(new Season(12, -0.5).inflation(36)).isEqualTo(1);
        assertThat(new Season(12, 1.2).inflation(36)).isCloseTo(199, within(1e-9));
    }
}
