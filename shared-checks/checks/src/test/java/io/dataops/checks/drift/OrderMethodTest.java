package io.dataops.checks.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderMethodTest {
    private static final SampleGap GAP = new SampleGap(40, 60, 0.25, 3, 10, 6);

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
    void withoutDeviationNothingIsNormed() {
        assertThat(OrderMethod.WASSERSTEIN_NORMED
                        .of(new SampleGap(40, 60, 0, 0, 0, 0))
                        .statistic())
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
                .of(new SampleGap(2, 2, quantile, 0, 0, 0))
                .pValue()
                .orElseThrow();
    }

    @Test
    void noDifferenceIsCertain() {
        assertThat(pValue(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(OrderMethod.class)
    void theFloorIsWhatSamplesOfOneDistributionShow(OrderMethod method) {
        SplittableRandom random = new SplittableRandom(7);
        double statistics = 0;
        double floors = 0;
        for (int repetition = 0; repetition < 600; repetition++) {
            DriftValue value = method.of(gap(drawn(random, 300), drawn(random, 500)));
            statistics += value.statistic();
            floors += value.floor();
        }

        assertThat(floors / statistics).isCloseTo(1, within(0.08));
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
        double area = 0;
        double noise = 0;
        for (int index = 0; index < all.length - 1; index++) {
            double step = all[index + 1] - all[index];
            double g = upTo(reference, all[index]);
            double difference = Math.abs(upTo(observed, all[index]) - g);
            largest = Math.max(largest, difference);
            area += difference * step;
            noise += Math.sqrt(g * (1 - g)) * step;
        }
        return new SampleGap(observed.length, reference.length, largest, area, noise, 1);
    }

    private static double upTo(double[] sorted, double value) {
        int found = Arrays.binarySearch(sorted, value);
        return (found < 0 ? -found - 1.0 : found + 1.0) / sorted.length;
    }
}
