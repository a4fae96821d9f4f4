package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dataops.checks.gate.Answered;
import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.results.Decision;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gates whose truth is known, through the whole evaluation; how often they err is simulated by {@link ErrorRatesTest}. */
class GateErrorsTest {
    private static final double LEVEL = 0.05;
    private static final double STRONG = 1.2;
    private static final double WEAK = 0.9;
    private static final long SEED = 20_261;
    private static final int SLICES = 12;

    /** So that what is simulated from paired rows on holds for rows that are read. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsThatAreReadAreDecidedAsThoseThatAreDrawn(long seed) {
        Map<String, MadeUpTable> tables = new TwoModels(240, 4, slice -> WEAK, STRONG).draw(new SplittableRandom(seed));
        String suite = TwoModels.suite(
                "    slices: [region]\n",
                "[accuracy]",
                Stream.of(
                                "accuracy, max_drop: 0.1",
                                "roc_auc, max_drop: 0.1",
                                "log_loss, max_rise: 0.3",
                                "brier, max: 0.2, confidence: 0.95")
                        .map(asks -> "slices: all, metric: churn." + asks)
                        .toArray(String[]::new));

        assertThat(DrawnGates.<BinaryExamples>of(suite).decide(TwoModels.paired(tables, 4), 4))
                .extracting(Answered::gate, it -> it.slice() != null, Answered::decision)
                .containsExactlyElementsOf(Simulation.of(suite).decide(tables).stream()
                        .map(it -> tuple(it.id().replaceFirst("\\[.*", ""), it.slice() != null, it.decision()))
                        .toList());
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

    /** Three standard errors above the level. */
    private static double most(int runs) {
        return LEVEL + 3 * Math.sqrt(LEVEL * (1 - LEVEL) / runs);
    }

    private static String loss(TwoModels.Metric metric) {
        return String.format(Locale.ROOT, "%.12f", Math.abs(metric.at(STRONG) - metric.at(WEAK)));
    }

    private static String losing(TwoModels.Metric metric) {
        return metric.notWorse() + ": " + loss(metric);
    }

    private static Simulation simulation(TwoModels.Metric metric, String... gates) {
        String[] written = new String[gates.length];
        for (int gate = 0; gate < gates.length; gate++) {
            written[gate] = "metric: churn." + metric.text + ", slices: all, " + gates[gate];
        }
        return Simulation.of(TwoModels.suite("    slices: [region]\n", "[" + metric.text + "]", written));
    }
}
