package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gap between groups of few rows decides nothing, however many groups there are. */
class SmallGroupsTest {
    @ParameterizedTest
    @CsvSource({"29, 2", "29, 3"})
    void aGroupOfFewRowsIsInconclusive(int smallest, int groups) {
        GateDecision decision = decide("demographic_parity_difference(by=region), max: 0.9", smallest, groups);

        assertThat(decision.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(decision.reason())
                .isEqualTo(
                        "demographic_parity_difference(by=region) of churn is inconclusive: a bootstrap needs 30 of the rows"
                                + " or clusters that count for the metric, and there are 29");
    }

    @Test
    void thirtyRowsOfEachGroupAreEnough() {
        assertThat(decide("demographic_parity_difference(by=region), max: 0.9", 30, 2))
                .satisfies(it -> assertThat(it.decision()).isEqualTo(Decision.PASS))
                .satisfies(it -> assertThat(it.reason()).contains("Newcombe, continuity-corrected"));
    }

    /** Of 60 rows every other one is positive. */
    @Test
    void onlyRowsThatTheRateNeedsCount() {
        assertThat(decide("equal_opportunity_difference(by=region), max: 0.9", 58, 2)
                        .decision())
                .isEqualTo(Decision.INCONCLUSIVE);
        assertThat(decide("equal_opportunity_difference(by=region), max: 0.9", 60, 2)
                        .decision())
                .isEqualTo(Decision.PASS);
    }

    /** The first group is the smallest, the others have 100 rows each. */
    private static GateDecision decide(String gate, int smallest, int groups) {
        int rows = smallest + 100 * (groups - 1);
        MadeUpTable table = new MadeUpTable(rows)
                .texts("id", texts(rows, row -> "r" + row))
                .texts("y", texts(rows, row -> row % 2 == 0 ? "yes" : "no"))
                .texts("region", texts(rows, row -> "s" + (row < smallest ? 0 : 1 + (row - smallest) / 100)))
                .numbers(
                        "p",
                        IntStream.range(0, rows)
                                .mapToDouble(row -> row % 5 < 2 ? 0.9 : 0.1)
                                .toArray());
        String written = gate.replace("(by=region)", "(by=region)\"");
        List<GateDecision> decisions = Simulation.of(
                        TwoModels.suite("", "[accuracy]", "metric: \"churn." + written + ", confidence: 0.95"))
                .decide(Map.of("churn.predictions", table, "churn.baseline", table));
        assertThat(decisions).hasSize(1);
        return decisions.get(0);
    }

    private static String[] texts(int rows, IntFunction<String> ofRow) {
        return IntStream.range(0, rows).mapToObj(ofRow).toArray(String[]::new);
    }
}
