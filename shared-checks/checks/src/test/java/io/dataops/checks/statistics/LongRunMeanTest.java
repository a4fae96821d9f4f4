package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link CorrectedReferenceTest} has the numbers. */
class LongRunMeanTest {
    private static final double LEVEL = 0.05;
    private static final int RUNS = 1_000;
    private static final double SIMULATION = 3 * Math.sqrt(LEVEL * (1 - LEVEL) / RUNS);
    private static final double MEAN_OF_ABSOLUTE = Math.sqrt(2 / Math.PI);

    /** The mean of absolute errors that are 1 on average in square, and correlate from each time to the next. */
    private static double[] losses(SplittableRandom random, int rows, double correlation) {
        double[] losses = new double[rows];
        double error = random.nextGaussian();
        for (int row = 0; row < rows; row++) {
            losses[row] = Math.abs(error);
            error = correlation * error + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
        }
        return losses;
    }

    private static double share(int rows, double correlation, ToDoubleFunction<double[]> pValue) {
        return seen(random -> losses(random, rows, correlation), pValue);
    }

    private static double seen(Function<SplittableRandom, double[]> losses, ToDoubleFunction<double[]> pValue) {
        SplittableRandom random = new SplittableRandom(11);
        int seen = 0;
        for (int run = 0; run < RUNS; run++) {
            seen += isSeen(losses.apply(random), pValue) ? 1 : 0;
        }
        return seen / (double) RUNS;
    }

    /** Values that are worth too few independent ones show nothing. */
    private static boolean isSeen(double[] losses, ToDoubleFunction<double[]> pValue) {
        try {
            return pValue.applyAsDouble(losses) <= LEVEL;
        } catch (IllegalArgumentException blind) {
            assertThat(blind).hasMessageContaining("worth at least 10 independent ones");
            return false;
        }
    }

    private static double above(double[] losses) {
        return LongRunMean.corrected(losses, 1).pValueAbove(MEAN_OF_ABSOLUTE);
    }

    private static double below(double[] losses) {
        return LongRunMean.corrected(losses, 1).pValueBelow(MEAN_OF_ABSOLUTE);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40, 200})
    void erringErrorsAreNoMoreOftenTakenForTheRuleThanStated(int rows) {
        for (double correlation : new double[] {0, 0.6, 0.8}) {
            assertThat(share(rows, correlation, LongRunMeanTest::above)).isLessThan(LEVEL + SIMULATION);
            assertThat(share(rows, correlation, LongRunMeanTest::below)).isLessThan(LEVEL + SIMULATION);
        }
    }

    /** What the test is for. */
    @Test
    void aTestOfIndependentRowsErrsMoreThanTwiceAsOften() {
        assertThat(share(200, 0.6, losses -> StudentT.correctedMean(losses).pValueBelow(MEAN_OF_ABSOLUTE)))
                .isGreaterThan(2 * LEVEL);
    }

    /** By scipy's cosines and quantiles the ratio is 1.158 on average where no season shows, and strays by 0.11. */
    @Test
    void independentRowsPayWithASixthOfTheirInterval() {
        SplittableRandom random = new SplittableRandom(12);
        double longer = Stream.generate(() -> losses(random, 200, 0))
                .filter(losses -> Season.of(new Deviations(losses), 1).isEmpty())
                .limit(RUNS)
                .mapToDouble(losses -> width(LongRunMean.corrected(losses, 1)) / width(StudentT.correctedMean(losses)))
                .average()
                .orElseThrow();
        assertThat(longer).isCloseTo(1.158, within(3 * 0.11 / Math.sqrt(RUNS)));
    }

    private static double width(Inference inference) {
        Interval interval = inference.interval(0.9);
        return interval.upper() - interval.lower();
    }

    @Test
    void manyRowsOfNoiseHaveTheStandardErrorOfTheirMean() {
        double[] noise = new SplittableRandom(13).doubles(100_000).toArray();
        Inference inference = LongRunMean.corrected(noise, 1);
        assertThat(inference.estimate()).isEqualTo(StudentT.ofMean(noise).estimate());
        // The mean square of 50 weights is off by a fifth, one standard error; its root by half of that.
        assertThat(inference.standardError() / StudentT.ofMean(noise).standardError())
                .isCloseTo(1, within(0.3));
    }

    @Test
    void equalValuesDoNotVary() {
        double[] values = new double[20];
        Arrays.fill(values, 0.1);
        assertThat(LongRunMean.corrected(values, 2).isUnvaried()).isTrue();
        assertThat(LongRunMean.corrected(values, 2).interval(0.9)).isEqualTo(new Interval(0.1, 0.1, 0.9));
    }

    @Test
    void saysHowManyIndependentValuesThereAre() {
        assertThat(LongRunMean.corrected(losses(new SplittableRandom(14), 60, 0.6), 1)
                        .method())
                .isEqualTo("t over time, 60 times worth 15 independent ones, skewness-corrected");
    }

    @Test
    void refusesValuesThatAreWorthTooFewIndependentOnes() {
        double[] rising = new double[40];
        Arrays.setAll(rising, row -> row);
        assertThatThrownBy(() -> LongRunMean.corrected(rising, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a mean over time needs values worth at least 10 independent ones, and those of these 40 times are"
                                + " worth only 0.2, so much does each depend on the one before");
    }

    @Test
    void tenIndependentOnesAreEnoughAndNineAreNot() {
        assertThat(LongRunMean.corrected(stays(2, 7, 5, 3, 6, 1, 4, 6, 3, 3), 1).method())
                .isEqualTo("t over time, 40 times worth 10 independent ones, skewness-corrected");
        assertThatThrownBy(() -> LongRunMean.corrected(stays(2, 7, 5, 3, 6, 2, 4, 6, 1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("36 times are worth only 9.0, so much does each depend on the one before");
    }

    /** Zeros for so many times, then ones, and so on. */
    private static double[] stays(int... times) {
        return IntStream.range(0, times.length)
                .mapToObj(stay -> DoubleStream.generate(() -> stay % 2).limit(times[stay]))
                .flatMapToDouble(Function.identity())
                .toArray();
    }

    /** Errors that correlate with those of as many times before as the season is long. */
    private static double[] seasonal(SplittableRandom random, int rows, int season, double correlation) {
        double[] losses = new double[rows];
        double[] errors = new double[season];
        Arrays.setAll(errors, place -> random.nextGaussian());
        for (int row = 0; row < rows; row++) {
            double error = errors[row % season];
            losses[row] = Math.abs(error);
            errors[row % season] =
                    correlation * error + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
        }
        return losses;
    }

    @Test
    void saysWhichSeasonDependsOnWhich() {
        assertThat(LongRunMean.corrected(seasonal(new SplittableRandom(15), 200, 12, 0.8), 1)
                        .method())
                .isEqualTo("t over time, 200 times worth 46 independent ones since those 12 apart correlate by 0.53,"
                        + " skewness-corrected");
    }

    @Test
    void refusesValuesWhoseSeasonsAreWorthTooFewIndependentOnes() {
        double[] months = new double[60];
        Arrays.setAll(months, row -> row * 7 % 12);
        assertThatThrownBy(() -> LongRunMean.corrected(months, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "60 times are worth only 0.3, so much does each depend on the one before, and those"
                                + " 12 apart correlate by 1.00");
    }

    /** What a season is looked for: without it the same gates err in 7% to 17%. */
    @ParameterizedTest
    @CsvSource({"48, 12, 0.6", "80, 12, 0.8", "200, 12, 0.6", "200, 12, 0.8", "60, 4, 0.8", "100, 7, 0.8"})
    void errorsOfTheSeasonBeforeAreNoMoreOftenTakenForTheRuleThanStated(int rows, int season, double correlation) {
        assertThat(seen(random -> seasonal(random, rows, season, correlation), LongRunMeanTest::above))
                .isLessThan(LEVEL + SIMULATION);
        assertThat(seen(random -> seasonal(random, rows, season, correlation), LongRunMeanTest::below))
                .isLessThan(LEVEL + SIMULATION);
    }

    /** Errors that last, of which that share of the variance is noise. */
    private static double[] noisy(SplittableRandom random, int rows, double noise) {
        double[] errors = new double[rows];
        double lasts = random.nextGaussian();
        for (int row = 0; row < rows; row++) {
            errors[row] = Math.sqrt(1 - noise) * lasts + Math.sqrt(noise) * random.nextGaussian();
            lasts = 0.9 * lasts + Math.sqrt(1 - 0.9 * 0.9) * random.nextGaussian();
        }
        return errors;
    }

    private static double[] absolute(double[] errors) {
        return Arrays.stream(errors).map(Math::abs).toArray();
    }

    private static double belowByErrors(double[] errors) {
        return LongRunMean.corrected(absolute(errors), LastingErrors.of(errors), 1)
                .pValueBelow(MEAN_OF_ABSOLUTE);
    }

    /** Without the errors the same gates err in 7% to 9%. */
    @ParameterizedTest
    @CsvSource({"120, 0.3", "200, 0.3", "400, 0.5"})
    void errorsThatHideInNoiseAreNoMoreOftenTakenForTheRuleThanStated(int rows, double noise) {
        assertThat(seen(random -> noisy(random, rows, noise), LongRunMeanTest::belowByErrors))
                .isLessThan(LEVEL + SIMULATION);
        assertThat(seen(random -> noisy(random, rows, noise), errors -> below(absolute(errors))))
                .isGreaterThan(LEVEL + SIMULATION);
    }

    /** Nor is it sure of less, where errors do not depend on each other. */
    @Test
    void independentErrorsPayNothing() {
        SplittableRandom random = new SplittableRandom(17);
        double longer = Stream.generate(() -> noisy(random, 100, 1))
                .limit(RUNS)
                .mapToDouble(errors -> width(LongRunMean.corrected(absolute(errors), LastingErrors.of(errors), 1))
                        / width(LongRunMean.corrected(absolute(errors), 1)))
                .average()
                .orElseThrow();
        assertThat(longer).isBetween(1.0, 1.02);
    }

    /** Absolute errors are skewed to the right, what they save is skewed to the left. */
    @Test
    void isLessSureOnTheSideOnWhichHiddenErrorsAreSkewed() {
        double[] errors = noisy(new SplittableRandom(18), 200, 0.5);
        double[] losses = absolute(errors);
        double[] savings = Arrays.stream(losses).map(loss -> -loss).toArray();
        LastingErrors lasting = LastingErrors.of(errors);
        Inference mean = LongRunMean.corrected(losses, lasting, 1);
        double far = mean.estimate() + 2 * mean.standardError();
        double near = mean.estimate() - 2 * mean.standardError();
        assertThat(mean.pValueBelow(far)).isGreaterThan(1.2 * mean.pValueAbove(near));
        assertThat(LongRunMean.corrected(savings, lasting, 1).pValueAbove(-far))
                .isCloseTo(mean.pValueBelow(far), within(1e-12));
    }

    @Test
    void refusesLossesOfErrorsThatLastTooLong() {
        double[] errors = new double[40];
        Arrays.setAll(errors, row -> row);
        double[] losses = new SplittableRandom(19).doubles(40).toArray();
        assertThatThrownBy(() -> LongRunMean.corrected(losses, LastingErrors.of(errors), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("so long do the errors last");
    }

    @Test
    void refusesErrorsOfOtherTimes() {
        assertThatThrownBy(() -> LongRunMean.corrected(new double[40], LastingErrors.of(new double[41]), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 40 losses over time and 41 errors; each is of one time");
    }

    private static double[] fewSeasons(SplittableRandom random) {
        double[] errors = new double[71];
        for (int row = 0; row < errors.length; row++) {
            errors[row] = row < 24
                    ? random.nextGaussian()
                    : 0.9 * errors[row - 24] + Math.sqrt(1 - 0.9 * 0.9) * random.nextGaussian();
        }
        return errors;
    }

    /** Which losses alone do not show. */
    @Test
    void errorsOfASeasonThatComesTwiceAreNoMoreOftenTakenForTheRuleThanStated() {
        assertThat(seen(LongRunMeanTest::fewSeasons, LongRunMeanTest::belowByErrors))
                .isLessThan(LEVEL);
        assertThat(seen(LongRunMeanTest::fewSeasons, errors -> below(absolute(errors))))
                .isGreaterThan(LEVEL + SIMULATION);
    }

    /** In 5% of cases a season shows by chance; of 80 independent errors that takes 2 of 60 points of power. */
    @Test
    void independentErrorsShowASeasonInFewCases() {
        SplittableRandom random = new SplittableRandom(16);
        int seasons = 0;
        for (int run = 0; run < RUNS; run++) {
            seasons += Season.of(new Deviations(losses(random, 80, 0)), 1).isPresent() ? 1 : 0;
        }
        assertThat(seasons / (double) RUNS).isCloseTo(LEVEL, within(SIMULATION));
    }

    @Test
    void refusesFewRows() {
        assertThatThrownBy(() -> LongRunMean.corrected(new double[11], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mean over time needs at least 12 rows, there are 11");
    }

    @Test
    void refusesAHorizonOfMoreThanAQuarterOfTheRows() {
        assertThatThrownBy(() -> LongRunMean.corrected(new double[39], 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a mean over time needs a horizon of at least 1 and at most a quarter of its 39 rows, it is 10");
    }
}
