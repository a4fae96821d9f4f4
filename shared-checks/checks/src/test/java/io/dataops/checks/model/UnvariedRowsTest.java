package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dataops.checks.plan.Column;
import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows on which nothing varies say nothing of rows that would differ, unless the model is its own baseline. */
class UnvariedRowsTest {
    private static final int SLICES = 2;

    @Test
    void lossesThatAreAllEqualOnASliceAreInconclusive() {
        assertThat(decide("log_loss, max_rise: 0.1", row -> row / 2 % SLICES == 0))
                .filteredOn(it -> "region=s0".equals(it.slice()))
                .extracting(GateDecision::decision, GateDecision::reason)
                .containsExactly(tuple(
                        Decision.INCONCLUSIVE,
                        "log_loss of churn on region=s0 is inconclusive: the difference does not vary among these rows, so they"
                                + " do not say how sure it is"));
    }

    @Test
    void drawsThatAllShowTheSameDifferenceAreInconclusive() {
        assertThat(decide("f1, max_drop: 0.1", row -> row / 2 % SLICES == 0))
                .filteredOn(it -> "region=s0".equals(it.slice()))
                .extracting(GateDecision::reason)
                .containsExactly(
                        "f1 of churn on region=s0 is inconclusive: the difference does not vary among these rows, so they do"
                                + " not say how sure it is");
    }

    /** Thirty pairs of a positive and a negative row: a loss of 0.01 would show in one of them in a quarter of cases only. */
    @Test
    void equalRanksOnASliceAreWorthAsMuchAsTheirPairs() {
        assertThat(decide("roc_auc, max_drop: 0.01", row -> row / 2 % SLICES == 0))
                .filteredOn(it -> "region=s0".equals(it.slice()))
                .extracting(GateDecision::decision)
                .containsExactly(Decision.INCONCLUSIVE);
        assertThat(decide("roc_auc, max_drop: 0.1", row -> row / 2 % SLICES == 0))
                .filteredOn(it -> "region=s0".equals(it.slice()))
                .extracting(GateDecision::decision)
                .containsExactly(Decision.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log_loss, max_rise: 0.001", "roc_auc, max_drop: 0.001", "f1, max_drop: 0.001"})
    void aModelThatPredictsWhatItsBaselinePredictsIsNotWorse(String gate) {
        assertThat(decide(gate, row -> true))
                .hasSize(1 + SLICES)
                .allSatisfy(it -> assertThat(it.decision()).isEqualTo(Decision.PASS))
                .allSatisfy(it -> assertThat(it.reason())
                        .contains("90% interval of the difference 0 to 0, identical predictions"));
    }

    @Test
    void norIsItBetter() {
        assertThat(decide("log_loss, min_gain: 0.001", row -> true))
                .extracting(GateDecision::decision)
                .containsOnly(Decision.FAIL);
    }

    /** Tests of hits know how likely it is that no row shows a difference. */
    @Test
    void equalHitsSayHowManyRowsAMarginTakes() {
        assertThat(decide("accuracy, max_drop: 0.001", row -> true))
                .extracting(GateDecision::decision)
                .containsOnly(Decision.INCONCLUSIVE);
    }

    /** The candidate predicts what the baseline does on some rows. */
    private static List<GateDecision> decide(String gate, IntPredicate alike) {
        int rows = 60 * SLICES;
        Map<String, MadeUpTable> tables =
                new HashMap<>(new TwoModels(rows, SLICES, slice -> 0.9, 1.2).draw(new SplittableRandom(1)));
        MadeUpTable candidate = Objects.requireNonNull(tables.get("churn.predictions"));
        double[] mine = candidate.numbers(new Column("p")).clone();
        double[] theirs = Objects.requireNonNull(tables.get("churn.baseline")).numbers(new Column("p"));
        for (int row = 0; row < rows; row++) {
            mine[row] = alike.test(row) ? theirs[row] : mine[row];
        }
        tables.put("churn.predictions", candidate.numbers("p", mine));
        return Simulation.of(
                        TwoModels.suite("    slices: [region]\n", "[accuracy]", "slices: all, metric: churn." + gate))
                .decide(tables);
    }
}
