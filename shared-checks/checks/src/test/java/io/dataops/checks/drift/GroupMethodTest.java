package io.dataops.checks.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupMethodTest {
    private static final double[] SHARES = {0.1, 0.15, 0.2, 0.25, 0.3};

    @ParameterizedTest
    @EnumSource(GroupMethod.class)
    void equalSharesHaveNoDriftHoweverManyValuesThereAre(GroupMethod method) {
        GroupCounts counts = GroupCounts.of(new long[] {10, 20, 30}, new long[] {1, 2, 3});

        assertThat(method.of(counts).statistic()).isCloseTo(0, within(1e-7));
    }

    @ParameterizedTest
    @EnumSource(GroupMethod.class)
    void oneValueOnBothSidesHasNoDriftAndNoFloor(GroupMethod method) {
        DriftValue value = method.of(GroupCounts.of(new long[] {3}, new long[] {5}));

        assertThat(value.statistic()).isZero();
        assertThat(value.floor()).isZero();
        assertThat(value.pValue().orElse(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(GroupMethod.class)
    void aGroupThatIsEmptyOnBothSidesChangesNothing(GroupMethod method) {
        assertThat(method.of(GroupCounts.of(new long[] {3, 0, 1}, new long[] {5, 0, 7})))
                .isEqualTo(method.of(GroupCounts.of(new long[] {3, 1}, new long[] {5, 7})));
    }

    @ParameterizedTest
    @CsvSource({"JENSEN_SHANNON", "HELLINGER", "TOTAL_VARIATION", "L_INFINITY", "CRAMERS_V"})
    void sidesWithNothingInCommonAreOneApart(GroupMethod method) {
        assertThat(method.of(GroupCounts.of(new long[] {3, 0}, new long[] {0, 7}))
                        .statistic())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void anEmptyGroupCountsAsOneInTenThousand() {
        double psi = GroupMethod.PSI
                .of(GroupCounts.of(new long[] {1, 1}, new long[] {2, 0}))
                .statistic();

        assertThat(psi).isCloseTo(0.5 * Math.log(2) + 0.4999 * Math.log(5000), within(1e-12));
    }

    @Test
    void distancesAreNoTests() {
        assertThat(GroupMethod.HELLINGER
                        .of(GroupCounts.of(new long[] {3, 1}, new long[] {5, 7}))
                        .pValue())
                .isEqualTo(OptionalDouble.empty());
    }

    /** Only the floors of the largest of something are bounds and not means. */
    @ParameterizedTest
    @CsvSource({
        "PSI, 0.05",
        "JENSEN_SHANNON, 0.05",
        "HELLINGER, 0.05",
        "TOTAL_VARIATION, 0.05",
        "CHI_SQUARE, 0.05",
        "G, 0.05",
        "CRAMERS_V, 0.05",
        "L_INFINITY, 0.5",
        "COHENS_H, 0.6"
    })
    void theFloorIsWhatSamplesOfOneDistributionShow(GroupMethod method, double tolerance) {
        SplittableRandom random = new SplittableRandom(11);
        double statistics = 0;
        double floors = 0;
        for (int repetition = 0; repetition < 1000; repetition++) {
            DriftValue value = method.of(GroupCounts.of(drawn(random, 300), drawn(random, 500)));
            statistics += value.statistic();
            floors += value.floor();
        }

        assertThat(floors / statistics).isBetween(1 - Math.min(tolerance, 0.05), 1 + tolerance);
    }

    private static long[] drawn(SplittableRandom random, int values) {
        long[] counts = new long[SHARES.length];
        for (int value = 0; value < values; value++) {
            double rest = random.nextDouble();
            int group = 0;
            while (group < SHARES.length - 1 && rest >= SHARES[group]) {
                rest -= SHARES[group++];
            }
            counts[group]++;
        }
        return counts;
    }

    @Test
    void aSideWithoutAValueIsRefused() {
        assertThatThrownBy(() -> GroupCounts.of(new long[] {0, 0}, new long[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a side has no value");
    }

    @Test
    void sidesOfDifferentLengthsAreRefused() {
        assertThatThrownBy(() -> GroupCounts.of(new long[] {1}, new long[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 groups beside 2");
    }
}
