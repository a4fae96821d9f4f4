package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strata of few rows do not make a gate surer than it may be. */
class SmallStrataTest {
    private static final int RUNS = 200;
    private static final int ROWS = 120;
    /** The mean of the absolute value of a normal error. */
    private static final double TRUTH = Math.sqrt(2 / Math.PI);

    /** Drawn from each pair alone, 11% of both passes and fails are wrong. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aLimitThatIsTheTruthIsSeldomCleared(int rowsOfAStratum) {
        Simulation simulation = Simulation.of("""
                version: 1
                models:
                  m: { task: regression, predictions: a.csv, id: id, label: y, prediction: p, stratify: s, replicates: 199 }
                gates:
                  - { id: g, metric: m.mae, test: bootstrap, max: %s, confidence: 0.95 }
                """.formatted(TRUTH));
        Decisions decisions = simulation.run(RUNS, 20_261, random -> draw(random, rowsOfAStratum));

        assertThat(decisions.share("g", Decision.PASS)).isLessThanOrEqualTo(0.07);
        assertThat(decisions.share("g", Decision.FAIL)).isLessThanOrEqualTo(0.07);
        assertThat(decisions.share("g", Decision.PASS) + decisions.share("g", Decision.FAIL))
                .isPositive();
    }

    private static Map<String, MadeUpTable> draw(SplittableRandom random, int rowsOfAStratum) {
        return Map.of(
                "m.predictions",
                new MadeUpTable(ROWS)
                        .texts("id", texts(row -> "r" + row))
                        .texts("s", texts(row -> "s" + row / rowsOfAStratum))
                        .numbers("y", new double[ROWS])
                        .numbers(
                                "p",
                                IntStream.range(0, ROWS)
                                        .mapToDouble(row -> random.nextGaussian())
                                        .toArray()));
    }

    private static String[] texts(IntFunction<String> ofRow) {
        return IntStream.range(0, ROWS).mapToObj(ofRow).toArray(String[]::new);
    }
}
