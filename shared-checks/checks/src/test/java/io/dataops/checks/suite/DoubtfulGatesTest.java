package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.yaml.ProblemsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gates that no value can miss are pointed out before any row is read. */
class DoubtfulGatesTest {
    private static List<String> doubts(String gate) throws ProblemsException {
        String suite = """
                version: 1
                models:
                  m: { task: binary, predictions: p.csv, baseline: b.csv, id: i, label: y, positive: "1", probability: p }
                  r: { metrics_file: m.json, baseline: b.json }
                gates:
                  - { %s }
                """.formatted(gate);
        return Suites.reader().read(suite, "dataops.yaml").doubts();
    }

    @Test
    void aGateThatNoValueCanMissIsNamedWithItsPlace() throws ProblemsException {
        assertThat(doubts("metric: m.accuracy, min: 0, confidence: 0.95"))
                .containsExactly(
                        "dataops.yaml:6:7: no value can miss this gate: m.accuracy is 0 to 1; give it a limit that can"
                                + " be missed, or remove it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metric: m.accuracy, max: 1",
                "metric: m.accuracy, max: 1.5",
                "metric: m.accuracy, min: 0, max: 1",
                "metric: m.accuracy, above: -0.001",
                "metric: m.brier_skill, max: 1",
                "metric: m.positive_likelihood_ratio, min: 0",
                "metric: m.matthews_correlation, min: -1",
                "metric: m.accuracy, max_drop: 1",
                "metric: m.accuracy, max_drop: 1, against: anchor",
                "metric: m.brier, max_rise: 1",
                "metric: m.matthews_correlation, max_gain: 2",
            })
    void whatEveryValueMeetsIsDoubted(String gate) throws ProblemsException {
        assertThat(doubts(gate)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metric: m.accuracy, max: 0.999",
                "metric: m.accuracy, above: 0",
                "metric: m.accuracy, below: 1",
                "metric: m.accuracy, min: 0, max: 0.9",
                "metric: m.brier_skill, min: -1",
                "metric: m.positive_likelihood_ratio, max: 1000000",
                "metric: m.matthews_correlation, min: 0",
                "metric: m.matthews_correlation, max_drop: 1",
                "metric: m.accuracy, max_drop: 0.999",
                "metric: m.accuracy, max_drop: 99%",
                "metric: m.accuracy, min_gain: 0",
                "metric: m.accuracy, beats: dummy",
                // What values a metric of another tool has nobody knows.
                "metric: r.accuracy, min: 0, confidence: none",
            })
    void whatSomeValueMissesIsNot(String gate) throws ProblemsException {
        assertThat(doubts(gate)).isEmpty();
    }
}
