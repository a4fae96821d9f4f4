package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.statistics.Proportion.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Inference difference = ProportionDifference.corrected(new Proportion(30, 60), new Proportion(20, 50));
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

    @Test
    void correctedDifferencesAreThoseOfR() {
        for (Map<String, String> row : Reference.table("gaps.csv")) {
            Interval interval = ProportionDifference.corrected(
                            new Proportion(Long.parseLong(row.get("hits")), Long.parseLong(row.get("rows"))),
                            new Proportion(
                                    Long.parseLong(row.get("other_hits")), Long.parseLong(row.get("other_rows"))))
                    .interval(Double.parseDouble(row.get("confidence")));
            assertThat(interval.lower()).isCloseTo(Double.parseDouble(row.get("lower")), within(1e-12));
            assertThat(interval.upper()).isCloseTo(Double.parseDouble(row.get("upper")), within(1e-12));
        }
    }

    /** Of every outcome of 30 rows of each group, so that no draw hides a case. */
    @ParameterizedTest
    @CsvSource({"0, 0.05", "0.1, 0.05", "0.3, 0.05", "0.6, 0.056"})
    void aCorrectedDifferenceErrsNoMoreOftenThanStatedInAnyCase(double difference, double most) {
        int rows = 30;
        Interval[][] limits = new Interval[rows + 1][rows + 1];
        for (int one = 0; one <= rows; one++) {
            for (int other = 0; other <= rows; other++) {
                limits[one][other] = ProportionDifference.corrected(
                                new Proportion(one, rows), new Proportion(other, rows))
                        .interval(0.9);
            }
        }
        for (double share = 0; share + difference <= 1; share += 0.01) {
            double tooHigh = 0;
            double tooLow = 0;
            for (int one = 0; one <= rows; one++) {
                for (int other = 0; other <= rows; other++) {
                    double probability = BinomialDistribution.of(rows, Math.min(1, share + difference))
                                    .probability(one)
                            * BinomialDistribution.of(rows, share).probability(other);
                    tooHigh += limits[one][other].lower() > difference + 1e-12 ? probability : 0;
                    tooLow += limits[one][other].upper() < difference - 1e-12 ? probability : 0;
                }
            }
            assertThat(tooHigh).as("above, " + share).isLessThanOrEqualTo(most);
            assertThat(tooLow).as("below, " + share).isLessThanOrEqualTo(most);
        }
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
