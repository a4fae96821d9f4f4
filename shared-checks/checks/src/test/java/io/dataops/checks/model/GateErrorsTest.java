package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import java.util.Locale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How often gates err when the truth is known, through the whole evaluation. A model whose true value, loss or gain is
 * exactly what a gate allows makes both of its sure answers errors of at most 5%: it neither surely passes nor surely
 * fails. A share may exceed 5% by what a thousandth of simulations does.
 */
class GateErrorsTest {
    private static final double LEVEL = 0.05;
    private static final double STRONG = 1.2;
    private static final double WEAK = 0.9;
    private static final long SEED = 20_261;

    @ParameterizedTest
    @EnumSource(TwoModels.Metric.class)
    void aLossOfExactlyTheMarginSurelyPassesOrFailsAsRarelyAsStated(TwoModels.Metric metric) {
        String gate = metric.notWorse() + ": " + loss(metric);
        Decisions decisions =
                simulation(metric, gate).run(runs(metric), SEED, TwoModels.alike(rows(metric), WEAK, STRONG)::draw);

        assertErrors(decisions, metric.gate(metric.notWorse()));
    }

    @ParameterizedTest
    @EnumSource(TwoModels.Metric.class)
    void aGainOfExactlyTheMarginSurelyPassesOrFailsAsRarelyAsStated(TwoModels.Metric metric) {
        Decisions decisions = simulation(
                        metric, "min_gain: " + loss(metric), "max_gain: " + loss(metric) + ", confidence: 0.95")
                .run(runs(metric), SEED, TwoModels.alike(rows(metric), STRONG, WEAK)::draw);

        assertErrors(decisions, metric.gate("min_gain"));
        assertErrors(decisions, metric.gate("max_gain"));
    }

    @ParameterizedTest
    @EnumSource(TwoModels.Metric.class)
    void aValueOnTheLimitSurelyPassesOrFailsAsRarelyAsStated(TwoModels.Metric metric) {
        Decisions decisions = simulation(
                        metric, (metric.rises() ? "min: " : "max: ") + metric.at(WEAK) + ", confidence: 0.95")
                .run(runs(metric), SEED, TwoModels.alike(rows(metric), WEAK, STRONG)::draw);

        assertErrors(decisions, metric.gate("value"));
    }

    @ParameterizedTest
    @CsvSource({"ACCURACY, mid_p", "ROC_AUC, percentile", "LOG_LOSS, wilcoxon", "LOG_LOSS, bootstrap"})
    void equalModelsAreToldApartAsRarelyAsStated(TwoModels.Metric metric, String test) {
        Decisions decisions = simulation(metric, metric.notWorse() + ": 0, test: " + test)
                .run(200, SEED, TwoModels.alike(200, STRONG, STRONG)::draw);

        assertErrors(decisions, metric.gate(metric.notWorse()));
    }

    @ParameterizedTest
    @EnumSource(
            value = TwoModels.Metric.class,
            names = {"ACCURACY", "ROC_AUC", "LOG_LOSS"})
    void aModelThatKnowsNothingBeatsTheDummyAsRarelyAsStated(TwoModels.Metric metric) {
        Decisions decisions = simulation(metric, "beats: dummy").run(300, SEED, TwoModels.alike(400, 0, STRONG)::draw);

        assertThat(decisions.share(metric.gate("beats"), Decision.PASS)).isLessThanOrEqualTo(most(300));
    }

    @ParameterizedTest
    @EnumSource(
            value = TwoModels.Metric.class,
            names = {"ACCURACY", "ROC_AUC", "LOG_LOSS"})
    void anyOfTwelveSlicesIsBlamedAsRarelyAsStated(TwoModels.Metric metric) {
        int runs = 200;
        TwoModels models = new TwoModels(1200, 12, slice -> WEAK, STRONG);
        Decisions decisions = sliced(metric, "holm").run(runs, SEED, models::draw);

        String gate = metric.gate(metric.notWorse());
        assertThat(decisions.anySlice(gate, Decision.FAIL, slice -> true)).isLessThanOrEqualTo(most(runs));
        // Each slice is cleared by itself; all of them are only when each is.
        assertThat(decisions.perSlice(gate, Decision.PASS)).isLessThanOrEqualTo(metric.slicePasses);
    }

    @Test
    void benjaminiAndHochbergKeepTheShareOfFalseBlameAndSeeMore() {
        TwoModels.Metric metric = TwoModels.Metric.ACCURACY;
        TwoModels models = new TwoModels(2400, 12, slice -> slice < 4 ? 0.4 : WEAK, STRONG);
        String gate = metric.gate(metric.notWorse());

        Decisions hochberg = sliced(metric, "benjamini_hochberg").run(150, SEED, models::draw);
        Decisions holm = sliced(metric, "holm").run(150, SEED, models::draw);

        assertThat(hochberg.falseDiscoveries(gate, GateErrorsTest::isFine)).isLessThanOrEqualTo(LEVEL);
        assertThat(holm.anySlice(gate, Decision.FAIL, GateErrorsTest::isFine)).isLessThanOrEqualTo(most(150));
        assertThat(hochberg.perSlice(gate, Decision.FAIL))
                .isGreaterThan(holm.perSlice(gate, Decision.FAIL))
                .isGreaterThan(0.1);
    }

    private static boolean isFine(String slice) {
        return Integer.parseInt(slice.substring(slice.indexOf("=s") + 2)) >= 4;
    }

    /** A gate states an effect; a model that is worse by it is seen as often as the gate's power says. */
    @ParameterizedTest
    @EnumSource(TwoModels.Metric.class)
    void theDetectableEffectIsDetectedAsOftenAsStated(TwoModels.Metric metric) {
        String gate = metric.gate(metric.notWorse());
        Simulation simulation = simulation(metric, metric.notWorse() + ": 0");
        int rows = 600;
        double effect = simulation
                .run(20, SEED, TwoModels.alike(rows, STRONG, STRONG)::draw)
                .detectable(gate);
        double strength = metric.strength(metric.at(STRONG) + (metric.rises() ? -effect : effect));

        Decisions decisions = simulation.run(
                metric == TwoModels.Metric.F1 ? 80 : 200,
                SEED + 1,
                random -> TwoModels.alike(rows, strength, STRONG).draw(random));

        assertThat(decisions.share(gate, Decision.FAIL)).isBetween(0.65, 0.92);
    }

    private static void assertErrors(Decisions decisions, String gate) {
        double most = most(decisions.runs().size());
        assertThat(decisions.share(gate, Decision.PASS))
                .as("passes, seed %d", decisions.seed())
                .isLessThanOrEqualTo(most);
        assertThat(decisions.share(gate, Decision.FAIL))
                .as("fails, seed %d", decisions.seed())
                .isLessThanOrEqualTo(most);
    }

    /** What a true share of 5% exceeds in one of a thousand simulations. */
    private static double most(int runs) {
        return BinomialDistribution.of(runs, LEVEL).inverseSurvivalProbability(0.001) / (double) runs;
    }

    private static int runs(TwoModels.Metric metric) {
        return metric == TwoModels.Metric.F1 ? 100 : 300;
    }

    private static int rows(TwoModels.Metric metric) {
        return metric == TwoModels.Metric.ROC_AUC ? 600 : 200;
    }

    private static String loss(TwoModels.Metric metric) {
        return String.format(Locale.ROOT, "%.12f", Math.abs(metric.at(STRONG) - metric.at(WEAK)));
    }

    private static Simulation simulation(TwoModels.Metric metric, String... gates) {
        String[] written = new String[gates.length];
        for (int gate = 0; gate < gates.length; gate++) {
            written[gate] = "metric: churn." + metric.text + ", " + gates[gate];
        }
        return Simulation.of(TwoModels.suite("", "[" + metric.text + "]", written));
    }

    private static Simulation sliced(TwoModels.Metric metric, String correction) {
        return Simulation.of(TwoModels.suite(
                "    slices: [region]\n",
                "[" + metric.text + "]",
                "metric: churn." + metric.text + ", " + metric.notWorse() + ": " + loss(metric)
                        + ", slices: all, overall: false, correction: " + correction));
    }
}
