package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A limit at the end of what a metric can be is met for certain, whatever the rows; but not without a value. */
class UnmissableGatesTest {
    private static List<GateDecision> decide(String keys, String gate) {
        Map<String, MadeUpTable> tables = new TwoModels(40, 2, slice -> 0.9, 1.2).draw(new SplittableRandom(1));
        return Simulation.of(TwoModels.suite(keys, "[accuracy]", "metric: " + gate))
                .decide(tables);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "churn.accuracy, min: 0, confidence: 0.95",
                "churn.f1, max: 1, confidence: 0.95",
                "churn.roc_auc, min: 0, max: 1, confidence: 0.95",
                "churn.brier_skill, max: 1, confidence: 0.95",
                "churn.negative_flip_rate, max: 1, confidence: 0.95",
                "churn.f1, max_drop: 1",
            })
    void noValueCanMissIt(String gate) {
        assertThat(decide("", gate))
                .singleElement()
                .satisfies(it -> assertThat(it.decision()).isEqualTo(Decision.PASS))
                .satisfies(it -> assertThat(it.reason()).endsWith("; no value can miss it"));
    }

    @Test
    void theSentenceClaimsNoConfidence() {
        assertThat(decide("", "churn.accuracy, min: 0, confidence: 0.95"))
                .extracting(GateDecision::reason)
                .containsExactly("accuracy of churn is 0.8 (40 rows): it is at least 0; no value can miss it");
    }

    @Test
    void withoutEvidenceItDoesNotPass() {
        assertThat(decide("    slices: [region]\n", "churn.accuracy, min: 0, slices: all, overall: false"))
                .hasSize(2)
                .extracting(GateDecision::decision)
                .containsOnly(Decision.INCONCLUSIVE);
        assertThat(decide("    threshold: 1\n", "churn.precision, min: 0"))
                .extracting(GateDecision::decision)
                .containsOnly(Decision.INCONCLUSIVE);
    }
}
