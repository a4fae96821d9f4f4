package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often gates err when the truth is known, through the whole evaluation. A model whose true value, loss or gain is
 * exactly what a gate allows makes both of its sure answers errors of at most 5%: it neither surely passes nor surely
 * fails. Simulated shares may exceed 5% by three standard errors. Slices have the fewest rows that are judged at all.
 */
class GateErrorsTest {
    private static final double LEVEL = 0.05;
    private static final double STRONG = 1.2;
    private static final double WEAK = 0.9;
    private static final long SEED = 20_261;
    private static final int SLICES = 12;
    /** 30 of each class in each slice. */
    private static final int ROWS = SLICES * 60;

    @ParameterizedTest
    @EnumSource(TwoModels.Metric.class)
    void aLossOfExactlyTheMarginAndAValueOnTheLimitPassOrFailAsRarelyAsStated(TwoModels.Metric metric) {
        Decisions decisions = simulation(metric, losing(metric), limited(metric))
                .run(runs(metric), SEED, new TwoModels(ROWS, SLICES, slice -> WEAK, STRONG)::draw);

        assertErrors(decisions, metric.gate(metric.notWorse()));
        assertErrors(decisions, metric.gate("value"));
    }

    @ParameterizedTest
    @EnumSource(TwoModels.Metric.class)
    void aGainOfExactlyTheMarginPassesOrFailsAsRarelyAsStated(TwoModels.Metric metric) {
        Decisions decisions = simulation(
                        metric, "min_gain: " + loss(metric), "max_gain: " + loss(metric) + ", confidence: 0.95")
                .run(runs(metric), SEED, new TwoModels(ROWS, SLICES, slice -> STRONG, WEAK)::draw);

        assertErrors(decisions, metric.gate("min_gain"));
        assertErrors(decisions, metric.gate("max_gain"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TwoModels.Metric.class,
            names = {"ACCURACY", "ROC_AUC", "LOG_LOSS"})
    void aModelThatIsWorthNoMoreThanTheDummyBeatsItAsRarelyAsStated(TwoModels.Metric metric) {
        double worthless = metric == TwoModels.Metric.LOG_LOSS ? metric.strength(Math.log(2)) : 0;
        Decisions decisions = simulation(metric, "beats: dummy")
                .run(runs(metric), SEED, new TwoModels(ROWS, SLICES, slice -> worthless, STRONG)::draw);

        assertErrors(decisions, metric.gate("beats"));
    }

    /** Few rows hold the errors of models that are nearly perfect; true areas are 0.983 and 0.995. */
    @ParameterizedTest
    @ValueSource(ints = {60, 200, 600})
    void nearlyPerfectAreasPassOrFailAsRarelyAsStated(int rows) {
        TwoModels.Metric metric = TwoModels.Metric.ROC_AUC;
        double drop = metric.at(1.8) - metric.at(1.5);
        Decisions decisions = simulation(
                        metric,
                        String.format(Locale.ROOT, "max_drop: %.12f", drop),
                        String.format(Locale.ROOT, "min: %.12f, confidence: 0.95", metric.at(1.5)))
                .run(30_000 / rows, SEED, TwoModels.alike(rows, 1.5, 1.8)::draw);

        assertOverall(decisions, metric.gate("max_drop"));
        assertOverall(decisions, metric.gate("value"));
    }

    @ParameterizedTest
    @CsvSource({"ACCURACY, mid_p", "ACCURACY, newcombe", "ROC_AUC, bootstrap", "LOG_LOSS, bootstrap"})
    void aTestOnRequestErrsAsRarelyAsStatedAtTheMargin(TwoModels.Metric metric, String test) {
        Decisions decisions = simulation(metric, losing(metric) + ", test: " + test)
                .run(test.equals("bootstrap") ? 40 : 300, SEED, TwoModels.alike(200, WEAK, STRONG)::draw);

        assertOverall(decisions, metric.gate(metric.notWorse()));
    }

    @Test
    void percentilesTellEqualModelsApartAsRarelyAsStated() {
        TwoModels.Metric metric = TwoModels.Metric.ROC_AUC;
        Decisions decisions = simulation(metric, "max_drop: 0, test: percentile")
                .run(40, SEED, TwoModels.alike(200, STRONG, STRONG)::draw);

        assertOverall(decisions, metric.gate("max_drop"));
    }

    /** Its margin is one of the typical difference, the pseudomedian, and not of the mean. */
    @Test
    void wilcoxonErrsAsRarelyAsStatedAtTheMargin() {
        TwoModels.Metric metric = TwoModels.Metric.LOG_LOSS;
        String rise = String.format(Locale.ROOT, "%.12f", TwoModels.typicalRise(WEAK, STRONG));
        Decisions decisions = simulation(metric, "max_rise: " + rise + ", test: wilcoxon")
                .run(300, SEED, TwoModels.alike(60, WEAK, STRONG)::draw);

        assertOverall(decisions, metric.gate("max_rise"));
    }

    /** The bare numbers state no level: at the margin, a coin decides. */
    @Test
    void aChangeWithoutConfidenceIsACoinAtTheMargin() {
        TwoModels.Metric metric = TwoModels.Metric.LOG_LOSS;
        Decisions decisions = simulation(metric, losing(metric) + ", confidence: none")
                .run(200, SEED, TwoModels.alike(600, WEAK, STRONG)::draw);

        assertThat(decisions.share(metric.gate("max_rise"), Decision.PASS)).isBetween(0.4, 0.6);
        assertThat(decisions.share(metric.gate("max_rise"), Decision.INCONCLUSIVE))
                .isZero();
    }

    @Test
    void benjaminiAndHochbergKeepTheShareOfFalseBlameAndSeeMore() {
        TwoModels.Metric metric = TwoModels.Metric.ACCURACY;
        TwoModels models = new TwoModels(2400, SLICES, slice -> slice < 4 ? 0.4 : WEAK, STRONG);
        String gate = metric.gate(metric.notWorse());

        Decisions hochberg = simulation(metric, losing(metric) + ", correction: benjamini_hochberg")
                .run(80, SEED, models::draw);
        Decisions holm = simulation(metric, losing(metric)).run(80, SEED, models::draw);

        assertThat(hochberg.falseDiscoveries(gate, GateErrorsTest::isFine)).isLessThanOrEqualTo(LEVEL);
        assertThat(holm.anySlice(gate, Decision.FAIL, GateErrorsTest::isFine)).isLessThanOrEqualTo(most(80));
        assertThat(hochberg.perSlice(gate, Decision.FAIL))
                .isGreaterThan(holm.perSlice(gate, Decision.FAIL))
                .isGreaterThan(0.1);
    }

    private static boolean isFine(String slice) {
        return Integer.parseInt(slice.substring(slice.indexOf("=s") + 2)) >= 4;
    }

    /** A gate states an effect; a model that is worse by it is seen as often as the gate's power says, 0.8. */
    @ParameterizedTest
    @EnumSource(TwoModels.Metric.class)
    void theDetectableEffectIsDetectedAsOftenAsStated(TwoModels.Metric metric) {
        String gate = metric.gate(metric.notWorse());
        Simulation simulation = simulation(metric, metric.notWorse() + ": 0");
        double effect = simulation
                .run(20, SEED, TwoModels.alike(600, STRONG, STRONG)::draw)
                .detectable(gate);
        double strength = weakerBy(metric, effect);

        Decisions decisions = simulation.run(
                metric == TwoModels.Metric.F1 ? 30 : 150, SEED + 1, TwoModels.alike(600, strength, STRONG)::draw);

        assertThat(decisions.share(gate, Decision.FAIL)).isBetween(0.7, 0.9);
    }

    /** The same of one slice among twelve that are fine, at the level at which Holm blames the first. */
    @ParameterizedTest
    @EnumSource(
            value = TwoModels.Metric.class,
            names = {"ACCURACY", "ROC_AUC", "LOG_LOSS"})
    void theDetectableEffectOfASliceIsDetectedAsOftenAsStated(TwoModels.Metric metric) {
        int rows = 300 * SLICES;
        String gate = metric.gate(metric.notWorse());
        Simulation simulation = simulation(metric, metric.notWorse() + ": 0, overall: false");
        double effect = simulation
                .run(2, SEED, new TwoModels(rows, SLICES, slice -> STRONG, STRONG)::draw)
                .detectable(gate);
        double strength = weakerBy(metric, effect);

        Decisions decisions = simulation.run(
                40, SEED + 1, new TwoModels(rows, SLICES, slice -> slice == 0 ? strength : STRONG, STRONG)::draw);

        assertThat(decisions.anySlice(gate, Decision.FAIL, "region=s0"::equals)).isBetween(0.6, 0.95);
    }

    private static double weakerBy(TwoModels.Metric metric, double effect) {
        return metric.strength(metric.at(STRONG) + (metric.rises() ? -effect : effect));
    }

    private static void assertErrors(Decisions decisions, String gate) {
        assertOverall(decisions, gate);
        int runs = decisions.runs().size();
        assertThat(decisions.anySlice(gate, Decision.FAIL, slice -> true))
                .as("%s blames any slice, seed %d", gate, decisions.seed())
                .isLessThanOrEqualTo(most(runs));
        // Each slice is cleared by itself.
        assertThat(decisions.perSlice(gate, Decision.PASS))
                .as("%s clears a slice, seed %d", gate, decisions.seed())
                .isLessThanOrEqualTo(most(runs * SLICES));
    }

    private static void assertOverall(Decisions decisions, String gate) {
        double most = most(decisions.runs().size());
        assertThat(decisions.share(gate, Decision.PASS))
                .as("%s passes, seed %d", gate, decisions.seed())
                .isLessThanOrEqualTo(most);
        assertThat(decisions.share(gate, Decision.FAIL))
                .as("%s fails, seed %d", gate, decisions.seed())
                .isLessThanOrEqualTo(most);
    }

    /** Three standard errors above the level. */
    private static double most(int runs) {
        return LEVEL + 3 * Math.sqrt(LEVEL * (1 - LEVEL) / runs);
    }

    private static int runs(TwoModels.Metric metric) {
        return metric == TwoModels.Metric.F1 ? 10 : 100;
    }

    private static String loss(TwoModels.Metric metric) {
        return String.format(Locale.ROOT, "%.12f", Math.abs(metric.at(STRONG) - metric.at(WEAK)));
    }

    private static String losing(TwoModels.Metric metric) {
        return metric.notWorse() + ": " + loss(metric);
    }

    private static String limited(TwoModels.Metric metric) {
        return String.format(
                Locale.ROOT, "%s: %.12f, confidence: 0.95", metric.rises() ? "min" : "max", metric.at(WEAK));
    }

    private static Simulation simulation(TwoModels.Metric metric, String... gates) {
        String[] written = new String[gates.length];
        for (int gate = 0; gate < gates.length; gate++) {
            written[gate] = "metric: churn." + metric.text + ", slices: all, " + gates[gate];
        }
        return Simulation.of(TwoModels.suite("    slices: [region]\n", "[" + metric.text + "]", written));
    }
}
