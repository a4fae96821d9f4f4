package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.gate.Answered;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.results.Decision;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A gate states the smallest effect that it sees with a power of 0.8. A model that loses just that is seen as often, as far
 * as so many runs can tell, from 200 rows on, and by shares of right rows from any number on; everything else is seen at least as often.
 */
class DetectableEffectsTest {
    private static final long SEED = 20_261;
    private static final int RUNS = 600;
    private static final int SAMPLES = 41;
    private static final double STRONG = 1.2;
    private static final double STATED = 0.8;
    /** Three standard errors of a share of so many runs. */
    private static final double SIMULATION = 3 * Math.sqrt(STATED * (1 - STATED) / RUNS);

    private static final double LEAST = STATED - SIMULATION;
    private static final double MOST = STATED + SIMULATION;
    /** What always happens says nothing. */
    private static final double CERTAIN = 0.999;

    private static final String MAE = "  - { metric: m.mae, max_rise: 0 }\n";

    @ParameterizedTest
    @CsvSource({
        "accuracy, 60",
        "accuracy, 200",
        "accuracy, 600",
        "recall, 600",
        "roc_auc, 200",
        "roc_auc, 600",
        "log_loss, 200",
        "log_loss, 600",
        "brier, 200",
        "f1, 200"
    })
    void aLossOfTheStatedEffectFailsAsOftenAsStated(String metric, int rows) {
        assertThat(lossesSeen(metric, rows)).isBetween(LEAST, MOST);
    }

    /** Few rows do not know their own standard error, and are taken to know less. */
    @ParameterizedTest
    @ValueSource(strings = {"roc_auc", "log_loss", "brier"})
    void ofFewRowsALossOfTheStatedEffectFailsAtLeastAsOften(String metric) {
        assertThat(lossesSeen(metric, 60)).isBetween(STATED, CERTAIN);
    }

    private static double lossesSeen(String metric, int rows) {
        TwoScorers equal = TwoScorers.balanced(rows, 1, STRONG, STRONG);
        String suite = scores(metric, asks(metric) + ": 0");
        double effect = effect(suite, equal, 1);
        return share(suite, equal.between(strength(equal, metric, worse(metric, effect)), STRONG), Decision.FAIL);
    }

    /** The stated effect is that of a loss, since a model that is worse varies more than one that is better. */
    @ParameterizedTest
    @ValueSource(strings = {"accuracy", "roc_auc", "log_loss", "brier"})
    void aGainOfTheStatedEffectPassesAtLeastAsOften(String metric) {
        TwoScorers equal = TwoScorers.balanced(200, 1, STRONG, STRONG);
        String suite = scores(metric, "min_gain: 0");
        double gain = strength(equal, metric, -worse(metric, effect(suite, equal, 1)));

        assertThat(share(suite, equal.between(gain, STRONG), Decision.PASS)).isBetween(STATED, CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "accuracy, 60",
        "accuracy, 200",
        "roc_auc, 60",
        "roc_auc, 200",
        "log_loss, 60",
        "log_loss, 200",
        "brier, 200"
    })
    void anEqualModelPassesAMarginOfTheStatedEffectAtLeastAsOften(String metric, int rows) {
        TwoScorers equal = TwoScorers.balanced(rows, 1, STRONG, STRONG);
        double effect = effect(scores(metric, asks(metric) + ": 0"), equal, 1);

        assertThat(share(scores(metric, asks(metric) + ": " + number(effect)), equal, Decision.PASS))
                .isBetween(STATED, CERTAIN);
    }

    /** At the confidence at which Holm blames the first of four slices; all four lose, so that more than one may be blamed. */
    @ParameterizedTest
    @ValueSource(strings = {"accuracy", "roc_auc", "log_loss"})
    void aSliceThatLosesTheStatedEffectIsBlamedAtLeastAsOften(String metric) {
        int slices = 4;
        TwoScorers equal = TwoScorers.balanced(200, slices, STRONG, STRONG);
        String suite = scores(metric, asks(metric) + ": 0, overall: false");
        DrawnGates<BinaryExamples> gates = DrawnGates.of(suite);
        double effect = effect(suite, equal, slices);
        TwoScorers worse = equal.between(strength(equal, metric, worse(metric, effect)), STRONG);
        SplittableRandom random = new SplittableRandom(SEED + 1);
        int blamed = 0;
        for (int run = 0; run < RUNS; run++) {
            blamed += gates.decide(worse.draw(random.split()), slices).get(0).decision() == Decision.FAIL ? 1 : 0;
        }
        assertThat(blamed / (double) RUNS).isBetween(LEAST, CERTAIN);
    }

    /** More rows know more, so that fewer would often do. */
    @ParameterizedTest
    @CsvSource({"accuracy, 0.04", "roc_auc, 0.02", "log_loss, 0.03"})
    void theRowsThatAMarginTakesShowALossOfItAtLeastAsOften(String metric, double margin) {
        TwoScorers equal = TwoScorers.balanced(200, 1, STRONG, STRONG);
        DrawnGates<BinaryExamples> gates = DrawnGates.of(scores(metric, asks(metric) + ": " + margin));
        SplittableRandom random = new SplittableRandom(SEED);
        long[] needed = LongStream.generate(
                        () -> Answered.rowsNeeded(gates.asked(equal.draw(random.split()), 1), margin)[0])
                .limit(SAMPLES)
                .sorted()
                .toArray();
        int rows = 2 * Math.toIntExact(needed[SAMPLES / 2] / 2);
        TwoScorers more = TwoScorers.balanced(rows, 1, strength(equal, metric, worse(metric, margin)), STRONG);

        assertThat(share(scores(metric, asks(metric) + ": 0"), more, Decision.FAIL))
                .isBetween(LEAST, CERTAIN);
    }

    /** Losses whose scale grows by the effect; forecasts of two steps count as half as many. */
    @Test
    void aLossOfTheStatedEffectOfErrorsFailsAboutAsOften() {
        double scale = Math.sqrt(2 / Math.PI);
        TwoForecasters equal = new TwoForecasters(100, 1, 1, TwoForecasters.Errors.NORMAL);
        String rows = ErrorCases.suite("regression", "    prediction: p\n", MAE);
        double effect = effect(rows, equal, 1);
        TwoForecasters worse = new TwoForecasters(100, 1, 1 + effect / scale, TwoForecasters.Errors.NORMAL);
        assertThat(share(rows, worse, Decision.FAIL)).isBetween(LEAST, MOST);

        String steps = ErrorCases.suite("forecasting", "    prediction: p\n    time: t\n    horizon: 2\n", MAE);
        double later = effect(steps, equal.ahead(2), 1);
        worse = new TwoForecasters(100, 1, 1 + later / scale, TwoForecasters.Errors.NORMAL);
        assertThat(share(steps, worse.ahead(2), Decision.FAIL)).isBetween(LEAST, CERTAIN);
    }

    private static double worse(String metric, double effect) {
        return asks(metric).equals("max_drop") ? -effect : effect;
    }

    private static String asks(String metric) {
        return metric.equals("log_loss") || metric.equals("brier") || metric.equals("mae") ? "max_rise" : "max_drop";
    }

    /** Of a model whose value differs from the baseline's. */
    private static double strength(TwoScorers models, String metric, double by) {
        double wanted = models.value(metric, STRONG) + by;
        double low = 0;
        double high = 6;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (models.value(metric, middle) < wanted == asks(metric).equals("max_drop")) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.12f", value);
    }

    private static String scores(String metric, String asks) {
        return ErrorCases.suite(
                "binary",
                "    positive: \"yes\"\n    probability: p\n",
                "  - { metric: m." + metric + ", slices: all, " + asks + " }\n");
    }

    /** The median of what gates state of several samples. */
    private static <E extends Examples<E>> double effect(String suite, DrawnRows.Population<E> equal, int slices) {
        DrawnGates<E> gates = DrawnGates.of(suite);
        SplittableRandom random = new SplittableRandom(SEED);
        double[] effects = DoubleStream.generate(
                        () -> Answered.effects(gates.asked(equal.draw(random.split()), slices))[0])
                .limit(SAMPLES)
                .sorted()
                .toArray();
        return effects[SAMPLES / 2];
    }

    private static <E extends Examples<E>> double share(
            String suite, DrawnRows.Population<E> population, Decision decision) {
        DrawnGates<E> gates = DrawnGates.of(suite);
        SplittableRandom random = new SplittableRandom(SEED + 1);
        int seen = 0;
        for (int run = 0; run < RUNS; run++) {
            seen += gates.decide(population.draw(random.split()), 1).get(0).decision() == decision ? 1 : 0;
        }
        return seen / (double) RUNS;
    }
}
