package io.dataops.checks.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMethodTest {
    private static final SampleGap GAP = new SampleGap(40, 60, 0.25, 2.5, 3, 2, 10, 8, 6, 5);

    @Test
    void theKolmogorovStatisticIsTheLargestDifference() {
        assertThat(OrderMethod.KS.of(GAP).statistic()).isEqualTo(0.25);
    }

    @Test
    void theDistanceIsTheAreaBetween() {
        assertThat(OrderMethod.WASSERSTEIN.of(GAP).statistic()).isEqualTo(3);
        assertThat(OrderMethod.WASSERSTEIN_NORMED.of(GAP).statistic()).isEqualTo(0.5);
    }

    @Test
    void theEnergyIsTheRootOfTwiceTheSquares() {
        assertThat(OrderMethod.ENERGY.of(GAP).statistic()).isEqualTo(2);
    }

    @Test
    void cohensDIsTheShiftInDeviationsOfBothSides() {
        assertThat(OrderMethod.COHENS_D.of(GAP).statistic()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"WASSERSTEIN_NORMED", "COHENS_D"})
    void withoutDeviationNothingIsNormed(OrderMethod method) {
        assertThat(method.of(new SampleGap(40, 60, 0, 0, 0, 0, 0, 0, 0, 0)).statistic())
                .isNaN();
    }

    @Test
    void bothSeriesOfTheDistributionMeet() {
        double below = pValue(Math.nextDown(1.0));
        double above = pValue(1);

        // scipy.special.kolmogorov(1)
        assertThat(above).isCloseTo(0.26999967167735456, within(1e-15));
        assertThat(below).isCloseTo(above, within(1e-14));
    }

    /** Of samples of two values each, so that the largest difference is its own quantile. */
    private static double pValue(double quantile) {
        return OrderMethod.KS
                .of(new SampleGap(2, 2, quantile, 0, 0, 0, 0, 0, 0, 0))
                .pValue()
                .orElseThrow();
    }

    @Test
    void noDifferenceIsCertain() {
        assertThat(pValue(0)).isEqualTo(1);
    }

    /** Only the floor of the energy is a bound and not a mean. */
    @ParameterizedTest
    @CsvSource({"KS, 0.08", "WASSERSTEIN, 0.08", "WASSERSTEIN_NORMED, 0.08", "ENERGY, 0.25", "COHENS_D, 0.08"})
    void theFloorIsWhatSamplesOfOneDistributionShow(OrderMethod method, double tolerance) {
        SplittableRandom random = new SplittableRandom(7);
        double statistics = 0;
        double floors = 0;
        for (int repetition = 0; repetition < 600; repetition++) {
            DriftValue value = method.of(gap(drawn(random, 300), drawn(random, 500)));
            statistics += value.statistic();
            floors += value.floor();
        }

        assertThat(floors / statistics).isBetween(0.95, 1 + tolerance);
    }

    private static double[] drawn(SplittableRandom random, int values) {
        return random.doubles(values).map(u -> -Math.log(1 - u)).sorted().toArray();
    }

    private static SampleGap gap(double[] observed, double[] reference) {
        double[] all = new double[observed.length + reference.length];
        System.arraycopy(observed, 0, all, 0, observed.length);
        System.arraycopy(reference, 0, all, observed.length, reference.length);
        Arrays.sort(all);
        double largest = 0;
        double shift = 0;
        double area = 0;
        double energy = 0;
        double noise = 0;
        double variance = 0;
        for (int index = 0; index < all.length - 1; index++) {
            double step = all[index + 1] - all[index];
            double g = upTo(reference, all[index]);
            double signed = upTo(observed, all[index]) - g;
            double difference = Math.abs(signed);
            shift += signed * step;
            largest = Math.max(largest, difference);
            area += difference * step;
            energy += difference * difference * step;
            noise += Math.sqrt(g * (1 - g)) * step;
            variance += g * (1 - g) * step;
        }
        return new SampleGap(
                observed.length, reference.length, largest, Math.abs(shift), area, energy, noise, variance, 1, 1);
    }

    private static double upTo(double[] sorted, double value) {
        int found = Arrays.binarySearch(sorted, value);
        return (found < 0 ? -found - 1.0 : found + 1.0) / sorted.length;
    }
}
