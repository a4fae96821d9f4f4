package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class SkewCorrectedTest implements InferenceContract {
    private static final double[] SYMMETRIC = {-2, -1, -1, 0, 0, 0, 1, 1, 2};
    private static final double[] SKEWED = {0, 0, 0, 0, 1, 1, 2, 3, 11};

    @Override
    public List<Inference> inferences() {
        boolean[] positive = {true, true, true, true, false, false, false, false, false};
        double[] good = {9, 8, 7, 3, 5, 4, 2, 1, 6};
        double[] bad = {9, 1, 7, 3, 5, 4, 2, 8, 6};
        return List.of(
                StudentT.correctedMean(SYMMETRIC),
                StudentT.correctedMean(SKEWED),
                StudentT.correctedDifference(SKEWED, SYMMETRIC),
                DeLong.correctedArea(positive, good),
                DeLong.correctedDifference(positive, good, bad),
                DeLong.correctedArea(new boolean[] {true, false, false, false}, new double[] {2, 1, 3, 0}));
    }

    @Test
    void isNeverSurerThanTheStandardTest() {
        for (double[] values : List.of(SYMMETRIC, SKEWED)) {
            Inference standard = StudentT.ofMean(values);
            Inference corrected = StudentT.correctedMean(values);
            for (double bound = -5; bound < 12; bound += 0.25) {
                assertThat(corrected.pValueAbove(bound)).isGreaterThanOrEqualTo(standard.pValueAbove(bound));
                assertThat(corrected.pValueBelow(bound)).isGreaterThanOrEqualTo(standard.pValueBelow(bound));
            }
            assertThat(corrected.estimate()).isEqualTo(standard.estimate());
            assertThat(corrected.standardError()).isEqualTo(standard.standardError());
            assertThat(corrected.method()).isEqualTo("t, skewness-corrected");
        }
    }

    @Test
    void doubtsTheSideOfTheLongerTailMore() {
        double[] exponential = new double[60];
        Arrays.setAll(exponential, row -> -Math.log((row + 0.5) / 60));
        Inference corrected = StudentT.correctedMean(exponential);
        Interval interval = corrected.interval(0.9);
        assertThat(interval.upper() - corrected.estimate())
                .isGreaterThan(1.3 * (corrected.estimate() - interval.lower()));
    }

    private static SkewCorrected of(SampleShape shape) {
        return of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, shape);
    }

    private static SkewCorrected of(double least, double greatest, SampleShape shape) {
        return (SkewCorrected) SkewCorrected.of(StudentT.ofMean(SYMMETRIC), least, greatest, shape);
    }

    /** Of 100 values whose skewness has a standard error of 2, so that twice that of their mean's is 0.4. */
    private static SampleShape symmetric(double kurtosis) {
        return new SampleShape(100, 1, 0, kurtosis, 0, 400 - 9 + 6 * kurtosis);
    }

    @Test
    void doubtsTwiceTheStandardErrorOfTheSkewness() {
        SkewCorrected light = of(symmetric(6));
        assertThat(light.leastSkewness()).isCloseTo(-0.4, within(1e-12));
        assertThat(light.mostSkewness()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void doubtsTheSkewnessOfHeavyTailsMore() {
        SkewCorrected heavy = of(symmetric(16));
        // A kurtosis of 16 is 10 above 6. Half of it is on each side, and the root of 100 rows is 10.
        assertThat(heavy.leastSkewness()).isCloseTo(-0.4 - 0.07 * 10 / 2 / 10, within(1e-12));
        assertThat(heavy.mostSkewness()).isCloseTo(0.4 + 0.07 * 10 / 2 / 10, within(1e-12));
    }

    @Test
    void doubtsAHeavyTailOnItsSideMore() {
        SampleShape above = new SampleShape(100, 1, 3, 17, 0, 0);
        SkewCorrected corrected = of(above);
        // A skewness of 3 is three quarters of the greatest with a kurtosis of 17.
        SkewCorrected bounded = of(-1, 1, above);
        assertThat(corrected.leastSkewness()).isCloseTo(bounded.leastSkewness() - 0.07 * 11 / 8 / 10, within(1e-12));
        assertThat(corrected.mostSkewness()).isCloseTo(bounded.mostSkewness() + 0.07 * 11 * 7 / 8 / 10, within(1e-12));
        SkewCorrected mirrored = of(new SampleShape(100, 1, -3, 17, 0, 0));
        assertThat(mirrored.leastSkewness()).isCloseTo(-corrected.mostSkewness(), within(1e-12));
        assertThat(mirrored.mostSkewness()).isCloseTo(-corrected.leastSkewness(), within(1e-12));
    }

    @Test
    void boundedValuesHaveNoHeavyTails() {
        SkewCorrected bounded = of(-1, 1, symmetric(16));
        assertThat(bounded.leastSkewness()).isCloseTo(-0.4, within(1e-12));
        assertThat(bounded.mostSkewness()).isCloseTo(0.4, within(1e-12));
    }

    /** What rows leave possible says nothing new. */
    @Test
    void whatIsKnownOfSkewnessNeedsNoDoubt() {
        SkewCorrected own = (SkewCorrected) StudentT.correctedMean(SKEWED);
        assertThat(own.knownToBe(own.mostSkewness() - 0.1)).isEqualTo(own);
        SkewCorrected more = own.knownToBe(own.mostSkewness() + 0.5);
        assertThat(more.mostSkewness()).isCloseTo(own.mostSkewness() + 0.5, within(1e-12));
        assertThat(more.pValueBelow(4)).isGreaterThan(own.pValueBelow(4));
        assertThat(more.pValueAbove(0)).isEqualTo(own.pValueAbove(0));
        SkewCorrected other = own.knownToBe(-2 * own.mostSkewness());
        assertThat(other.leastSkewness()).isLessThan(own.leastSkewness());
        assertThat(other.pValueAbove(0)).isGreaterThan(own.pValueAbove(0));
    }

    @Test
    void aFewRowsThatMakeUpTheDifferenceCountAsFew() {
        double[] rare = new double[1000];
        Arrays.fill(rare, 0, 3, 1);
        Inference corrected = StudentT.correctedMean(rare);
        double error = corrected.standardError();
        // Three effective rows leave nearly two degrees of freedom, towards which the skewness says nothing more.
        assertThat(corrected.pValueAbove(0.003 - 5 * error))
                .isCloseTo(TDistribution.of(2).survivalProbability(5), within(2e-3));
        assertThat(corrected.pValueAbove(-0.02)).isLessThan(0.02);
    }

    @Test
    void agreesWithTheStandardTestOnManyRows() {
        double[] values = new double[100_000];
        for (int row = 0; row < values.length; row++) {
            double share = (row * 7919L % 100_003) / 100_003.0;
            values[row] = share * share;
        }
        Interval standard = StudentT.ofMean(values).interval(0.9);
        Interval corrected = StudentT.correctedMean(values).interval(0.9);
        double width = standard.upper() - standard.lower();
        assertThat(corrected.lower()).isCloseTo(standard.lower(), within(0.01 * width));
        assertThat(corrected.upper()).isCloseTo(standard.upper(), within(0.01 * width));
    }

    @Test
    void leavesWhatIsKnownExactly() {
        assertThat(StudentT.correctedMean(new double[] {2, 2, 2}).interval(0.9)).isEqualTo(new Interval(2, 2, 0.9));
    }

    @Test
    void equalRanksOfFewRowsAreJudgedByDisjointPairs() {
        double[] scores = {1, 2, 3, 4};
        boolean[] positive = {true, false, true, false};
        Inference alike = DeLong.correctedDifference(positive, scores, scores);
        assertThat(alike.method()).isEqualTo("disjoint pairs");
        // Two pairs: were the true difference -0.1, both would be at 0 or above with a probability of at most 0.9
        // squared.
        assertThat(alike.pValueAbove(-0.1)).isCloseTo(0.81, within(1e-12));
    }

    @Test
    void aPerfectAreaIsStillJudgedByDisjointPairs() {
        Inference perfect = DeLong.correctedArea(new boolean[] {true, true, false, false}, new double[] {4, 3, 2, 1});
        assertThat(perfect.method()).isEqualTo("disjoint pairs");
    }

    @Test
    void percentilesStayAsTheyAre() {
        BootstrapInference percentile = BootstrapInference.percentile(5, Replicates.of(new double[] {4, 5, 6}));
        assertThat(percentile.corrected()).isSameAs(percentile);
    }

    @Test
    void aBootstrapIsNoSurerThanItsStandardErrorAllows() {
        double[] draws = new double[999];
        Arrays.setAll(draws, draw -> 1 + draw / 1000.0);
        BootstrapInference bca = BootstrapInference.bca(1.5, Replicates.of(draws), new double[] {1.4, 1.5, 1.6});
        assertThat(bca.pValueAbove(0.9)).isEqualTo(0.001);
        assertThat(bca.corrected().pValueAbove(0.9)).isGreaterThan(0.05);
        assertThat(bca.corrected().method()).isEqualTo("bootstrap (BCa, 999 replicates), skewness-corrected");
    }
}
