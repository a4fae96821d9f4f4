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
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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

    /** Whatever the rows: a model that is its baseline has no distance from it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "negative_flip_rate, max: 0",
                "positive_flip_rate, max: 0.001",
                "disagreement, max: 0.001",
                "prediction_drift, max: 0.001"
            })
    void aModelThatPredictsWhatItsBaselinePredictsHasNoDistanceFromIt(String gate) {
        assertThat(decide(gate + ", confidence: 0.95", row -> true))
                .hasSize(1 + SLICES)
                .allSatisfy(it -> assertThat(it.decision()).isEqualTo(Decision.PASS))
                .allSatisfy(it -> assertThat(it.reason())
                        .contains("with 95% confidence (90% interval 0 to 0, identical predictions; p"));
        assertThat(decide(gate.replaceFirst("max.*", "min: 0.001, confidence: 0.95"), row -> true))
                .extracting(GateDecision::decision)
                .containsOnly(Decision.FAIL);
    }

    /** Other scores with the same decisions: 1 - 0.05^(1/60) = 0.0487 of rows may flip, 1 - 0.05^(1/120) = 0.0247 of all. */
    @Test
    void decisionsThatAllAgreeSayHowFewFlipForSure() {
        List<GateDecision> decisions = decide("negative_flip_rate, max: 0.03, confidence: 0.95", row -> true, 0.9);

        assertThat(decisions)
                .extracting(GateDecision::decision)
                .containsExactly(Decision.PASS, Decision.INCONCLUSIVE, Decision.INCONCLUSIVE);
        assertThat(decisions.get(0).reason())
                .contains("with 95% confidence (90% interval 0 to 0.0247, Clopper-Pearson; p");
        assertThat(decisions.get(1).reason()).contains("(90% interval 0 to 0.0487, Clopper-Pearson; p");
    }

    @Test
    void flipsThatOccurAreACountOfRows() {
        assertThat(decide("disagreement, max: 0.9, test: wilson, confidence: 0.95", row -> false))
                .extracting(GateDecision::reason)
                .allSatisfy(reason -> assertThat(reason).contains("Wilson; p"));
    }

    /** The candidate predicts what the baseline does on some rows. */
    private static List<GateDecision> decide(String gate, IntPredicate alike) {
        return decide(gate, alike, 1);
    }

    /** All its probabilities are drawn towards 0.5, which decides nothing otherwise. */
    private static List<GateDecision> decide(String gate, IntPredicate alike, double share) {
        int rows = 60 * SLICES;
        Map<String, MadeUpTable> tables =
                new HashMap<>(new TwoModels(rows, SLICES, slice -> 0.9, 1.2).draw(new SplittableRandom(1)));
        MadeUpTable candidate = Objects.requireNonNull(tables.get("churn.predictions"));
        double[] mine = candidate.numbers(new Column("p")).clone();
        double[] theirs = Objects.requireNonNull(tables.get("churn.baseline")).numbers(new Column("p"));
        for (int row = 0; row < rows; row++) {
            mine[row] = alike.test(row) ? theirs[row] : mine[row];
            mine[row] = share * mine[row] + (1 - share) / 2;
        }
        tables.put("churn.predictions", candidate.numbers("p", mine));
        return Simulation.of(
                        TwoModels.suite("    slices: [region]\n", "[accuracy]", "slices: all, metric: churn." + gate))
                .decide(tables);
    }

    /** Other weights add the same losses up to another last digit. */
    @ParameterizedTest
    @ValueSource(
            strings = {"log_loss, max: 0.5, confidence: 0.95", "log_loss, max_rise: 0.01", "brier, min_gain: 0.01"})
    void whatOnlyRoundingTellsApartDoesNotVary(String gate) {
        for (String rows : List.of("    weight: w\n", "    cluster: household\n", "")) {
            assertThat(Simulation.of(TwoModels.suite(rows, "[accuracy]", "metric: churn." + gate))
                            .decide(constant(0.7, 0.6)))
                    .as(rows)
                    .extracting(GateDecision::reason)
                    .allSatisfy(reason -> assertThat(reason).contains("does not vary among these rows"));
        }
    }

    /** Each row is given the same probability of its label, by the one model and by the other. */
    private static Map<String, MadeUpTable> constant(double candidate, double baseline) {
        SplittableRandom random = new SplittableRandom(5);
        int rows = 80;
        double[] weights = random.doubles(rows).toArray();
        return Map.of(
                "churn.predictions", table(weights, candidate),
                "churn.baseline", table(weights, baseline));
    }

    private static MadeUpTable table(double[] weights, double right) {
        int rows = weights.length;
        return new MadeUpTable(rows)
                .texts("id", texts(rows, row -> "r" + row))
                .texts("y", texts(rows, row -> row % 2 == 0 ? "yes" : "no"))
                .texts("household", texts(rows, row -> "h" + row / 2))
                .numbers("w", weights)
                .numbers(
                        "p",
                        IntStream.range(0, rows)
                                .mapToDouble(row -> row % 2 == 0 ? right : 1 - right)
                                .toArray());
    }

    private static String[] texts(int rows, IntFunction<String> ofRow) {
        return IntStream.range(0, rows).mapToObj(ofRow).toArray(String[]::new);
    }

    /** Six rows that a baseline predicts positive do not say how precise it is, however many the candidate does. */
    @Test
    void aBaselineNeedsTheRowsThatCountToo() {
        int rows = 400;
        double[] mine = IntStream.range(0, rows)
                .mapToDouble(row -> row % 2 == 0 == row % 20 > 1 ? 0.9 : 0.1)
                .toArray();
        double[] theirs = IntStream.range(0, rows)
                .mapToDouble(row -> row < 12 && row % 2 == 1 ? 0.9 : 0.1)
                .toArray();

        assertThat(Simulation.of(TwoModels.suite("", "[accuracy]", "metric: churn.precision, min_gain: 0.4"))
                        .decide(Map.of(
                                "churn.predictions", table(new double[rows], 0).numbers("p", mine),
                                "churn.baseline", table(new double[rows], 0).numbers("p", theirs))))
                .extracting(GateDecision::reason)
                .containsExactly(
                        "precision of churn is inconclusive: a bootstrap needs 30 of the rows or clusters that count"
                                + " for the metric, and there are 6");
    }

    /** Squares of such losses are no doubles. */
    @Test
    void valuesTooLargeForSquaresSayNothing() {
        String suite = """
                version: 1
                models:
                  m: { task: regression, predictions: a.csv, baseline: b.csv, id: id, label: y, prediction: p }
                gates:
                  - { metric: m.mae, max: 1, confidence: 0.95 }
                  - { metric: m.mae, max_rise: 10% }
                """;
        int rows = 60;
        double[] good = new SplittableRandom(1).doubles(rows).toArray();
        double[] bad = good.clone();
        bad[3] = 1e200;

        assertThat(Simulation.of(suite)
                        .decide(Map.of("m.predictions", numbers(rows, bad), "m.baseline", numbers(rows, good))))
                .extracting(GateDecision::reason)
                .containsExactly(
                        "mae of m is inconclusive: values are too large to calculate with, so they do not say how sure the"
                                + " value is",
                        "mae of m is inconclusive: values are too large to calculate with, so they do not say how sure the"
                                + " difference is");
    }

    private static MadeUpTable numbers(int rows, double[] predictions) {
        return new MadeUpTable(rows)
                .texts("id", texts(rows, row -> "r" + row))
                .numbers("y", new double[rows])
                .numbers("p", predictions);
    }
}
