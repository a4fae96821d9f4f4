package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.gate.Answered;
import io.dataops.checks.metric.Examples;
import io.dataops.results.Decision;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A gate states the smallest effect that it sees with a power of 0.8. A model that differs by just that is seen as often, up
 * to 5 points, three standard errors of the simulation and what the effect of one sample says of another.
 */
class DetectableEffectsTest {
    private static final long SEED = 20_261;
    private static final int RUNS = 600;
    private static final int SAMPLES = 41;
    private static final double STRONG = 1.2;
    private static final double LEAST = 0.7;
    private static final double MOST = 0.9;

    @ParameterizedTest
    @CsvSource({
        "accuracy, 60", "accuracy, 200", "accuracy, 600", "recall, 600", "roc_auc, 60", "roc_auc, 200", "roc_auc, 600", "log_loss, 60", "log_loss, 200",
        "log_loss, 600", "brier, 60", "brier, 200", "f1, 200"
    })
    void aLossOfTheStatedEffectFails(String metric, int rows) {
        TwoScorers equal = TwoScorers.balanced(rows, 1, STRONG, STRONG);
        String gate = asks(metric) + ": 0";
        double effect = effect(scores(metric, gate), equal, 1);
        TwoScorers worse = equal.between(strength(equal, metric, worse(metric, effect)), STRONG);
        System.out.println("LOSS " + metric + " " + rows + " " + effect + " " + share(scores(metric, gate), worse, Decision.FAIL));
    }

    @ParameterizedTest
    @CsvSource({"accuracy, 200", "roc_auc, 200", "log_loss, 200", "brier, 200", "accuracy, 600", "roc_auc, 600", "log_loss, 600"})
    void aGainOfTheStatedEffectPasses(String metric, int rows) {
        TwoScorers equal = TwoScorers.balanced(rows, 1, STRONG, STRONG);
        double effect = effect(scores(metric, "min_gain: 0"), equal, 1);
        TwoScorers better = equal.between(strength(equal, metric, -worse(metric, effect)), STRONG);
        System.out.println("GAIN " + metric + " " + rows + " " + effect + " " + share(scores(metric, "min_gain: 0"), better, Decision.PASS));
    }

    @ParameterizedTest
    @CsvSource({"accuracy, 60", "accuracy, 200", "roc_auc, 60", "roc_auc, 200", "log_loss, 60", "log_loss, 200", "brier, 200", "accuracy, 600"})
    void anEqualModelPassesAMarginOfTheStatedEffect(String metric, int rows) {
        TwoScorers equal = TwoScorers.balanced(rows, 1, STRONG, STRONG);
        double effect = effect(scores(metric, asks(metric) + ": 0"), equal, 1);
        String gate = String.format(Locale.ROOT, "%s: %.12f", asks(metric), effect);
        System.out.println("EQUAL " + metric + " " + rows + " " + effect + " " + share(scores(metric, gate), equal, Decision.PASS));
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
