package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Weights of one class may be many powers of ten above those of the other. */
class UnevenWeightsTest {
    private static final int ROWS = 80;

    /** A search that no step could shorten any more went on for minutes. */
    @Test
    @Timeout(60)
    void aCalibrationThatIsLostInRoundingComesToAnEnd() {
        assertThat(decide(1e12))
                .singleElement()
                .satisfies(it -> assertThat(it.decision()).isEqualTo(Decision.INCONCLUSIVE))
                .satisfies(it -> assertThat(it.reason())
                        .matches(
                                "calibration_slope of m is inconclusive: it is undefined in [0-9]+ of the bootstrap's 100"
                                        + " draws"));
        assertThat(decide(1e100))
                .extracting(GateDecision::reason)
                .containsExactly(
                        "calibration_slope of m is inconclusive: it is undefined: its fit is lost in rounding, as where"
                                + " weights lie far apart");
    }

    private static List<GateDecision> decide(double ofPositive) {
        SplittableRandom random = new SplittableRandom(4);
        String[] labels = new String[ROWS];
        double[] weights = new double[ROWS];
        double[] probabilities = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            boolean positive = random.nextDouble() < 0.5;
            labels[row] = positive ? "yes" : "no";
            weights[row] = positive ? ofPositive : 1;
            probabilities[row] = 1 / (1 + Math.exp((positive ? -0.7 : 0.7) - random.nextGaussian()));
        }
        return Simulation.of("""
                version: 1
                models:
                  m: { task: binary, predictions: a.csv, id: id, label: y, positive: "yes", probability: p, weight: w, replicates: 100 }
                gates:
                  - { metric: m.calibration_slope, min: 0.5, max: 1.5, confidence: 0.95 }
                """)
                .decide(Map.of(
                        "m.predictions",
                        new MadeUpTable(ROWS)
                                .texts("id", texts(row -> "r" + row))
                                .texts("y", labels)
                                .numbers("w", weights)
                                .numbers("p", probabilities)));
    }

    private static String[] texts(IntFunction<String> ofRow) {
        return IntStream.range(0, ROWS).mapToObj(ofRow).toArray(String[]::new);
    }
}
