package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.statistics.Proportion.Method;
import java.util.ArrayList;
import java.util.List;
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
