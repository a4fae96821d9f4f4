package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.statistics.Proportion.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProportionTest implements InferenceContract {
    @Override
    public List<Inference> inferences() {
        List<Inference> all = new ArrayList<>();
        for (int rows : new int[] {1, 2, 7, 50, 1000}) {
            for (int hits = 0; hits <= rows; hits += Math.max(1, rows / 7)) {
                for (Method method : Method.values()) {
                    all.add(new Proportion(hits, rows).inference(method));
                }
                all.add(ProportionDifference.newcombe(new Proportion(hits, rows), new Proportion(3, 11)));
                all.add(ProportionDifference.newcombe(new Proportion(5, 5), new Proportion(hits, rows)));
                all.add(ProportionDifference.gap(new Proportion(hits, rows), new Proportion(3, 11)));
            }
        }
        return all;
    }

    @Test
    void agreesWithStatsmodelsAndScipy() {
        for (JsonNode expected : Reference.of("proportions")) {
            Reference.agree(
                    expected,
                    new Proportion(
                                    expected.get("hits").longValue(),
                                    expected.get("rows").longValue())
                            .inference(Method.valueOf(expected.get("method").textValue())));
        }
    }

    @Test
    void aDifferenceOfTwoAgreesWithStatsmodels() {
        for (JsonNode expected : Reference.of("two proportions")) {
            double[] counts = Reference.numbers(expected.get("counts"));
            Reference.agree(
                    expected,
                    ProportionDifference.newcombe(
                            new Proportion((long) counts[0], (long) counts[1]),
                            new Proportion((long) counts[2], (long) counts[3])));
        }
    }

    @Test
    void aGapIsTheSameWhicheverShareIsHigher() {
        Inference gap = ProportionDifference.gap(new Proportion(20, 50), new Proportion(30, 60));
        Inference turned = ProportionDifference.gap(new Proportion(30, 60), new Proportion(20, 50));
        assertThat(gap.estimate()).isCloseTo(0.1, within(1e-12));
        assertThat(turned.interval(0.9)).isEqualTo(gap.interval(0.9));
    }

    @Test
    void aGapOfNothingIsTestedOnBothSides() {
        Inference difference = ProportionDifference.newcombe(new Proportion(30, 60), new Proportion(20, 50));
        Inference gap = ProportionDifference.gap(new Proportion(20, 50), new Proportion(30, 60));
        assertThat(gap.pValueAbove(0)).isCloseTo(2 * difference.pValueAbove(0), within(1e-12));
        assertThat(gap.pValueBelow(0.3)).isEqualTo(difference.pValueBelow(0.3));
    }

    @Test
    void aGapOfEqualSharesIsNoneAndReachesDownToNothing() {
        Inference gap = ProportionDifference.gap(new Proportion(20, 50), new Proportion(20, 50));
        assertThat(gap.estimate()).isZero();
        assertThat(gap.interval(0.9).lower()).isZero();
        assertThat(gap.interval(0.9).upper()).isBetween(0.1, 0.2);
        assertThat(gap.pValueAbove(0)).isEqualTo(1);
    }

    /** As with Wilson's, of which it is made, errors are near the level and not always below: 0.05 is stated. */
    @Test
    void aGapThatIsThereOrNotIsMissedAboutAsOftenAsStated() {
        for (double gap : new double[] {0, 0.1, 0.25}) {
            SplittableRandom random = new SplittableRandom(7);
            int runs = 4_000;
            int toldHigher = 0;
            int toldLower = 0;
            for (int run = 0; run < runs; run++) {
                Inference inference = ProportionDifference.gap(drawn(random, 80, 0.3), drawn(random, 120, 0.3 + gap));
                toldHigher += inference.pValueAbove(gap) <= 0.05 ? 1 : 0;
                toldLower += inference.pValueBelow(gap) <= 0.05 ? 1 : 0;
            }
            assertThat(toldHigher / (double) runs).as("above " + gap).isLessThan(0.06);
            assertThat(toldLower / (double) runs).as("below " + gap).isLessThan(0.06);
        }
    }

    private static Proportion drawn(SplittableRandom random, int rows, double share) {
        int hits = 0;
        for (int row = 0; row < rows; row++) {
            hits += random.nextDouble() < share ? 1 : 0;
        }
        return new Proportion(hits, rows);
    }

    @Test
    void noHitsStillLeaveRoomAbove() {
        Interval interval =
                new Proportion(0, 10).inference(Method.CLOPPER_PEARSON).interval(0.95);
        assertThat(interval.lower()).isZero();
        assertThat(interval.upper()).isGreaterThan(0.3);
    }

    @Test
    void refusesMoreHitsThanRows() {
        assertThatThrownBy(() -> new Proportion(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a proportion needs at least 1 row and from 0 to all of them as hits, has 3 of 2");
    }
}
