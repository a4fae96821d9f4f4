package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** {@link CorrectedReferenceTest} has what becomes of it in a test. */
class LastingErrorsTest {
    private static final int ROWS = 20_000;
    private static final double LASTS = 0.8;
    /** Squares correlate by 0.64, and 0.64², and so on: 1.64/0.36 times the variance of the mean of independent ones. */
    private static final double INFLATION = (1 + 0.64) / (1 - 0.64);

    private static double[] errors(SplittableRandom random, int rows, int season, double correlation) {
        double[] errors = new double[rows];
        for (int row = 0; row < rows; row++) {
            errors[row] = row < season
                    ? random.nextGaussian()
                    : correlation * errors[row - season]
                            + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
        }
        return errors;
    }

    private static double[] sum(double[] some, double[] others) {
        double[] sums = new double[some.length];
        Arrays.setAll(sums, row -> some[row] + others[row]);
        return sums;
    }

    @Test
    void lossesLastByTheSquaresOfWhatErrorsCorrelateBy() {
        LastingErrors errors = LastingErrors.of(errors(new SplittableRandom(1), ROWS, 1, LASTS));
        assertThat(errors.inflation()).isCloseTo(INFLATION, within(0.1 * INFLATION));
        // The integral of the third power of the spectrum of values that correlate by r is (1 + 4r² + r⁴)/(1 − r²)².
        double third = (1 + 4 * 0.64 + 0.64 * 0.64) / 0.36 / 0.36;
        assertThat(errors.skewing()).isCloseTo(third, within(0.15 * third));
    }

    /** Chance alone moves squares of the first 50 correlations of 20,000 rows by 2·√(2·50)/20,000 in sum. */
    @Test
    void independentErrorsSayThatLossesDoNotLast() {
        LastingErrors errors = LastingErrors.of(errors(new SplittableRandom(2), ROWS, 1, 0));
        assertThat(errors.inflation()).isBetween(1.0, 1.003);
        assertThat(errors.skewing()).isCloseTo(1, within(0.01));
    }

    /** On average chance neither adds nor takes away; of 40 rows there are four lags. */
    @Test
    void chanceIsTakenOffSmallSamplesToo() {
        SplittableRandom random = new SplittableRandom(3);
        double skewing = 0;
        for (int run = 0; run < 2_000; run++) {
            skewing += LastingErrors.of(errors(random, 40, 1, 0)).skewing() / 2_000;
        }
        assertThat(skewing).isCloseTo(1, within(0.05));
    }

    @Test
    void whatBothModelsMissAlikeIsNotInTheDifference() {
        SplittableRandom random = new SplittableRandom(4);
        double[] shared = errors(random, ROWS, 1, 0.9);
        double[] candidate = sum(shared, errors(random, ROWS, 1, 0));
        double[] baseline = sum(shared, errors(random, ROWS, 1, 0));
        assertThat(LastingErrors.of(candidate).inflation()).isGreaterThan(2);
        assertThat(LastingErrors.of(candidate, baseline).inflation()).isCloseTo(1, within(0.05));
        assertThat(LastingErrors.of(candidate, baseline).skewing()).isZero();
    }

    @Test
    void whatEachMissesForItselfIsInTheDifference() {
        SplittableRandom random = new SplittableRandom(5);
        LastingErrors both = LastingErrors.of(errors(random, ROWS, 1, LASTS), errors(random, ROWS, 1, LASTS));
        assertThat(both.inflation()).isCloseTo(INFLATION, within(0.1 * INFLATION));
    }

    @Test
    void aSeasonThatComesTwiceIsSeenInErrors() {
        double[] errors = errors(new SplittableRandom(6), 66, 24, 0.9);
        assertThat(LastingErrors.of(errors).season(1)).hasValueSatisfying(season -> {
            assertThat(season.lag()).isEqualTo(24);
            assertThat(season.correlation()).isCloseTo(0.81, within(0.3));
        });
        assertThat(LastingErrors.of(errors).season(25)).isEmpty();
    }

    /** Losses show those themselves. */
    @Test
    void aSeasonThatComesThreeTimesIsNotLookedForInErrors() {
        double[] errors = errors(new SplittableRandom(6), 72, 24, 0.9);
        assertThat(LastingErrors.of(errors).season(1)).isEmpty();
        assertThat(Season.of(new Deviations(errors), 1))
                .hasValueSatisfying(season -> assertThat(season.lag()).isEqualTo(24));
    }

    @Test
    void errorsThatDoNotVaryLastNoLonger() {
        for (double[] errors : new double[][] {{}, {1}, {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}}) {
            assertThat(LastingErrors.of(errors).inflation()).isEqualTo(1);
            assertThat(LastingErrors.of(errors).skewing()).isZero();
            assertThat(LastingErrors.of(errors).season(1)).isEmpty();
            assertThat(LastingErrors.of(errors, errors).inflation()).isEqualTo(1);
        }
    }

    @Test
    void refusesModelsOfDifferentTimes() {
        assertThatThrownBy(() -> LastingErrors.of(new double[3], new double[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the candidate has 3 rows and the baseline 4");
    }
}
