package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.statistics.PairedProportions.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedProportionsTest implements InferenceContract {
    @Override
    public List<Inference> inferences() {
        List<Inference> all = new ArrayList<>();
        for (int right = 0; right <= 6; right += 3) {
            for (int candidate = 0; candidate <= 8; candidate += 2) {
                for (int baseline = 0; baseline <= 6; baseline++) {
                    if (right + candidate + baseline > 0) {
                        for (Method method : Method.values()) {
                            all.add(new PairedProportions(right, candidate, baseline, 0).inference(method));
                        }
                    }
                }
            }
        }
        return all;
    }

    @Test
    void agreesWithTheReference() {
        for (JsonNode expected : Reference.of("paired proportions")) {
            double[] counts = Reference.numbers(expected.get("counts"));
            Reference.agree(
                    expected,
                    new PairedProportions((long) counts[0], (long) counts[1], (long) counts[2], (long) counts[3])
                            .inference(Method.valueOf(expected.get("method").textValue())));
        }
    }

    @Test
    void countsRowsByWhoGotThemRight() {
        PairedProportions counts = PairedProportions.of(
                new boolean[] {true, true, true, false, false, true},
                new boolean[] {true, false, false, true, false, true});
        assertThat(counts).isEqualTo(new PairedProportions(2, 2, 1, 1));
        assertThat(counts.rows()).isEqualTo(6);
        assertThat(counts.discordance()).isEqualTo(0.5);
        assertThat(counts.difference()).isEqualTo(1 / 6.0);
    }

    @Test
    void modelsThatAgreeEverywhereAreNotKnownToBeEqual() {
        Inference equal = new PairedProportions(900, 0, 0, 100).inference(Method.EXACT);
        assertThat(equal.pValueAbove(0)).isEqualTo(1);
        assertThat(equal.pValueBelow(0)).isEqualTo(1);
        // (1 - 0.01)^1000 is the probability that none of 1,000 rows shows a loss of 0.01.
        assertThat(equal.pValueAbove(-0.01)).isBetween(Math.pow(0.99, 1000), 0.001);
    }

    @Test
    void refusesRowsThatDoNotPair() {
        assertThatThrownBy(() -> PairedProportions.of(new boolean[3], new boolean[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the candidate has 3 rows and the baseline 4; a paired comparison needs the same rows of both");
    }

    @Test
    void refusesNoRow() {
        assertThatThrownBy(() -> PairedProportions.of(new boolean[0], new boolean[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a paired comparison needs at least 1 row");
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> new PairedProportions(1, -2, 3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "counts of rows must be at least 0, are 1 both right, -2 only the candidate, 3 only the baseline,"
                                + " 4 both wrong");
    }

    @Test
    void refusesAConfidenceOfOne() {
        Inference inference = new PairedProportions(1, 2, 3, 4).inference(Method.EXACT);
        assertThatThrownBy(() -> inference.interval(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("confidence must be above 0 and below 1, is 1.0");
    }
}
