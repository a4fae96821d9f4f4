package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SquareRootTest {
    private static final Inference SQUARE = StudentT.ofMean(new double[] {1, 4, 9, 16, 25});
    private static final Inference ROOT = new SquareRoot(SQUARE);

    @Test
    void isAsSureAsTheSquare() {
        assertThat(ROOT.estimate()).isCloseTo(Math.sqrt(11), within(1e-15));
        assertThat(ROOT.method()).isEqualTo("t");
        assertThat(ROOT.pValueAbove(2)).isEqualTo(SQUARE.pValueAbove(4));
        assertThat(ROOT.pValueBelow(4)).isEqualTo(SQUARE.pValueBelow(16));
        assertThat(ROOT.interval(0.5).upper())
                .isEqualTo(Math.sqrt(SQUARE.interval(0.5).upper()));
    }

    @Test
    void isNeverBelowNothing() {
        assertThat(SQUARE.interval(0.99).lower()).isNegative();
        assertThat(ROOT.interval(0.99).lower()).isZero();
        assertThat(ROOT.pValueAbove(-1)).isZero();
        assertThat(ROOT.pValueBelow(-1)).isEqualTo(1);
    }

    @Test
    void itsStandardErrorIsThatOfALineThroughTheEstimate() {
        assertThat(ROOT.standardError()).isCloseTo(SQUARE.standardError() / (2 * Math.sqrt(11)), within(1e-15));
        Inference nothing = new SquareRoot(StudentT.ofMean(new double[3]));
        assertThat(nothing.standardError()).isZero();
        assertThat(nothing.isUnvaried()).isTrue();
    }
}
