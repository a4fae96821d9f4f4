package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/** Draws many samples whose truth is known, and counts how often a test raises an alarm. */
class FalseAlarmTest {
    private static final double LEVEL = 0.05;
    private static final int SAMPLES = 2000;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Share of samples in which the truth itself is called too low; and in which it is called too high. */
    private static void keepsItsLevel(double truth, int samples, Function<SplittableRandom, Inference> sample) {
        SplittableRandom random = new SplittableRandom(20261126);
        int above = 0;
        int below = 0;
        for (int run = 0; run < samples; run++) {
            Inference inference = sample.apply(random);
            above += inference.pValueAbove(truth) <= LEVEL ? 1 : 0;
            below += inference.pValueBelow(truth) <= LEVEL ? 1 : 0;
        }
        // Three standard errors of a share of alarms at the level.
        double most = LEVEL + 3 * Math.sqrt(LEVEL * (1 - LEVEL) / samples);
        assertThat(above / (double) samples).isLessThan(most);
        assertThat(below / (double) samples).isLessThan(most);
    }

    private static double[] normals(SplittableRandom random, int rows) {
        double[] values = new double[rows];
        Arrays.setAll(values, row -> normal(random));
        return values;
    }

    private static double normal(SplittableRandom random) {
        return NORMAL.inverseCumulativeProbability((random.nextLong() >>> 11) * 0x1p-53 + 0x1p-54);
    }

    /** Rows of which the candidate alone gets one share right and the baseline alone another. */
    private static PairedProportions pairs(SplittableRandom random, int rows, double candidate, double baseline) {
        long[] counts = new long[3];
        for (int row = 0; row < rows; row++) {
            double where = random.nextDouble();
            counts[where < candidate ? 0 : where < candidate + baseline ? 1 : 2]++;
        }
        return new PairedProportions(counts[2], counts[0], counts[1], 0);
    }

    @Test
    void mcNemarOfEqualModels() {
        for (int rows : new int[] {30, 200}) {
            keepsItsLevel(
                    0, SAMPLES, random -> pairs(random, rows, 0.1, 0.1).inference(PairedProportions.Method.EXACT));
        }
    }

    @Test
    void mcNemarOfACandidateThatIsWorseByTheMargin() {
        for (int rows : new int[] {30, 200}) {
            for (double only : new double[] {0, 0.02, 0.1, 0.3}) {
                keepsItsLevel(
                        -0.02,
                        SAMPLES,
                        random -> pairs(random, rows, only, only + 0.02).inference(PairedProportions.Method.EXACT));
            }
        }
    }

    /** Enumerates every outcome, so no draw hides a case: the worst rate of false alarms at all rates of disagreement. */
    @Test
    void mcNemarInEveryCaseOfFortyRows() {
        int rows = 40;
        double margin = 0.02;
        boolean[][] alarm = new boolean[rows + 1][rows + 1];
        for (int candidate = 0; candidate <= rows; candidate++) {
            for (int baseline = 0; candidate + baseline <= rows; baseline++) {
                alarm[candidate][baseline] = new PairedProportions(rows - candidate - baseline, candidate, baseline, 0)
                                .inference(PairedProportions.Method.EXACT)
                                .pValueAbove(-margin)
                        <= LEVEL;
            }
        }
        for (double only = 0; 2 * only + margin <= 1; only += 0.01) {
            assertThat(alarms(alarm, rows, only, only + margin)).isLessThanOrEqualTo(LEVEL);
        }
    }

    private static double alarms(boolean[][] alarm, int rows, double candidate, double baseline) {
        double[] logFactorial = new double[rows + 1];
        for (int n = 1; n <= rows; n++) {
            logFactorial[n] = logFactorial[n - 1] + Math.log(n);
        }
        double rate = 0;
        for (int a = 0; a <= rows; a++) {
            for (int b = 0; a + b <= rows; b++) {
                int rest = rows - a - b;
                double ways = Math.exp(logFactorial[rows] - logFactorial[a] - logFactorial[b] - logFactorial[rest]);
                double probability = ways
                        * Math.pow(candidate, a)
                        * Math.pow(baseline, b)
                        * Math.pow(1 - candidate - baseline, rest);
                rate += alarm[a][b] ? probability : 0;
            }
        }
        return rate;
    }

    @Test
    void clopperAndPearson() {
        keepsItsLevel(0.1, SAMPLES, random -> {
            long hits = random.doubles(50).filter(u -> u < 0.1).count();
            return new Proportion(hits, 50).inference(Proportion.Method.CLOPPER_PEARSON);
        });
    }

    @Test
    void deLongOfEqualModels() {
        keepsItsLevel(0, SAMPLES, random -> {
            boolean[] positive = labels(random, 150);
            double[] common = normals(random, 150);
            return DeLong.difference(positive, scores(random, positive, common), scores(random, positive, common));
        });
    }

    @Test
    void deLongOfOneArea() {
        double truth = NORMAL.cumulativeProbability(1 / Math.sqrt(2 * 1.25));
        keepsItsLevel(truth, SAMPLES, random -> {
            boolean[] positive = labels(random, 300);
            return DeLong.area(positive, scores(random, positive, normals(random, 300)));
        });
    }

    /** Of areas from 0.9 to 0.995, where few rows hold the errors; uncorrected, up to 18%. */
    @Test
    void deLongCorrectedOfACandidateThatIsWorseByTheMargin() {
        for (double candidate : new double[] {0.9, 1.5}) {
            for (int[] rows : new int[][] {{30, 30}, {30, 200}, {100, 100}}) {
                double baseline = candidate + 0.3;
                boolean[] positive = new boolean[rows[0] + rows[1]];
                Arrays.fill(positive, 0, rows[0], true);
                keepsItsLevel(area(candidate) - area(baseline), SAMPLES, random -> {
                    double[][] odds = oddsOfRight(random, positive.length, candidate, baseline);
                    return DeLong.correctedDifference(positive, signed(positive, odds[0]), signed(positive, odds[1]));
                });
                keepsItsLevel(area(candidate), SAMPLES, random -> {
                    double[][] odds = oddsOfRight(random, positive.length, candidate, baseline);
                    return DeLong.correctedArea(positive, signed(positive, odds[0]));
                });
            }
        }
    }

    private static double area(double strength) {
        return NORMAL.cumulativeProbability(strength * Math.sqrt(2));
    }

    /** Of two models, normal about their strengths; what is hard for the one is hard for the other. */
    private static double[][] oddsOfRight(SplittableRandom random, int rows, double candidate, double baseline) {
        double[][] odds = new double[2][rows];
        for (int row = 0; row < rows; row++) {
            double hard = 0.8 * normal(random);
            odds[0][row] = candidate + hard + 0.6 * normal(random);
            odds[1][row] = baseline + hard + 0.6 * normal(random);
        }
        return odds;
    }

    private static double[] signed(boolean[] positive, double[] odds) {
        double[] scores = new double[odds.length];
        Arrays.setAll(scores, row -> positive[row] ? odds[row] : -odds[row]);
        return scores;
    }

    /** Log losses, Brier scores and squared errors of models of unlike strength; uncorrected, up to 12%. */
    @Test
    void studentCorrectedOfSkewedLosses() {
        List<DoubleUnaryOperator> losses = List.of(
                odds -> Math.log1p(Math.exp(-odds)), odds -> 1 / Math.pow(1 + Math.exp(odds), 2), odds -> odds * odds);
        for (DoubleUnaryOperator loss : losses) {
            for (int rows : new int[] {30, 200}) {
                keepsItsLevel(expected(loss, 0.6) - expected(loss, 1.8), SAMPLES, random -> {
                    double[][] odds = oddsOfRight(random, rows, 0.6, 1.8);
                    return StudentT.correctedDifference(map(odds[0], loss), map(odds[1], loss));
                });
                keepsItsLevel(expected(loss, 0.6), SAMPLES, random -> {
                    double[][] odds = oddsOfRight(random, rows, 0.6, 1.8);
                    return StudentT.correctedMean(map(odds[0], loss));
                });
            }
        }
    }

    private static double[] map(double[] odds, DoubleUnaryOperator loss) {
        return Arrays.stream(odds).map(loss).toArray();
    }

    private static double expected(DoubleUnaryOperator loss, double strength) {
        double sum = 0;
        for (double z = -8; z <= 8; z += 0.01) {
            sum += 0.01 * NORMAL.density(z) * loss.applyAsDouble(strength + z);
        }
        return sum;
    }

    /** As many positive rows as negative ones, so that the true F1 is the share of right rows; uncorrected, up to 10%. */
    @Test
    void bootstrapCorrectedOfF1() {
        for (int rows : new int[] {60, 100}) {
            for (double candidate : new double[] {0.9, 1.5}) {
                double baseline = candidate + 0.3;
                double truth = NORMAL.cumulativeProbability(candidate) - NORMAL.cumulativeProbability(baseline);
                keepsItsLevel(truth, 500, random -> {
                    double[][] odds = oddsOfRight(random, rows, candidate, baseline);
                    return resampled(random.nextLong(), rows, counts -> f1(odds[0], counts) - f1(odds[1], counts));
                });
            }
        }
    }

    private static Inference resampled(long seed, int rows, Bootstrap.Statistic statistic) {
        try {
            return new Bootstrap(seed, 199, 1)
                    .inference(Resampling.ofRows(rows), statistic, BootstrapMethod.BCA)
                    .orElseThrow()
                    .corrected();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The first half of the rows is positive. */
    private static double f1(double[] oddsOfRight, int[] counts) {
        long hits = 0;
        long misses = 0;
        for (int row = 0; row < counts.length; row++) {
            if (oddsOfRight[row] <= 0) {
                misses += counts[row];
            } else if (row < counts.length / 2) {
                hits += counts[row];
            }
        }
        return 2.0 * hits / (2.0 * hits + misses);
    }

    private static boolean[] labels(SplittableRandom random, int rows) {
        boolean[] positive = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            positive[row] = random.nextInt(3) == 0;
        }
        return positive;
    }

    /** Scores with a variance of 1.25 in each class, whose means are 1 apart. */
    private static double[] scores(SplittableRandom random, boolean[] positive, double[] common) {
        double[] scores = new double[common.length];
        Arrays.setAll(scores, row -> (positive[row] ? 1 : 0) + common[row] + 0.5 * normal(random));
        return scores;
    }

    @Test
    void student() {
        for (int rows : new int[] {3, 20}) {
            keepsItsLevel(0, SAMPLES, random -> StudentT.ofDifference(normals(random, rows), normals(random, rows)));
        }
    }

    @Test
    void wilcoxon() {
        for (int rows : new int[] {8, 25, 70}) {
            keepsItsLevel(
                    0,
                    SAMPLES,
                    random -> WilcoxonSignedRank.ofDifference(normals(random, rows), normals(random, rows)));
        }
    }

    @Test
    void wilcoxonOfTiedAndEqualLosses() {
        for (int rows : new int[] {8, 12, 40}) {
            keepsItsLevel(
                    0,
                    SAMPLES,
                    random -> WilcoxonSignedRank.ofDifference(
                            whole(normals(random, rows)), whole(normals(random, rows))));
        }
    }

    private static double[] whole(double[] values) {
        return Arrays.stream(values).map(Math::rint).toArray();
    }

    @Test
    void dieboldAndMariano() {
        keepsItsLevel(0, SAMPLES, random -> {
            double[] shocks = normals(random, 121);
            double[] losses = new double[120];
            Arrays.setAll(losses, row -> shocks[row] + 0.5 * shocks[row + 1]);
            return DieboldMariano.corrected(losses, new double[120], Optional.empty(), 2);
        });
    }

    @Test
    void bootstrapOfAMean() {
        for (BootstrapMethod method : BootstrapMethod.values()) {
            keepsItsLevel(0, 500, random -> {
                double[] values = normals(random, 80);
                return bootstrapped(random.nextLong(), values, method);
            });
        }
    }

    private static Inference bootstrapped(long seed, double[] values, BootstrapMethod method) {
        try {
            return new Bootstrap(seed, 399, 1)
                    .inference(
                            Resampling.ofRows(values.length),
                            counts -> {
                                double sum = 0;
                                for (int row = 0; row < counts.length; row++) {
                                    sum += counts[row] * values[row];
                                }
                                return sum / values.length;
                            },
                            method)
                    .orElseThrow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void holmOverSlicesOfEqualModels() {
        SplittableRandom random = new SplittableRandom(4);
        int families = 0;
        for (int run = 0; run < SAMPLES; run++) {
            double[] family = new double[12];
            Arrays.setAll(family, slice -> StudentT.ofMean(normals(random, 10)).pValueBelow(0));
            families += Arrays.stream(Correction.HOLM.adjusted(family)).anyMatch(p -> p <= LEVEL) ? 1 : 0;
        }
        assertThat(families / (double) SAMPLES).isLessThan(LEVEL + 3 * Math.sqrt(LEVEL * (1 - LEVEL) / SAMPLES));
    }

    /** Four of twelve slices lose, eight do not; the mean share of these among the blamed ones is what is kept. */
    @Test
    void benjaminiAndHochbergOverSlicesOfWhichSomeLose() {
        SplittableRandom random = new SplittableRandom(5);
        double falseShare = 0;
        double squares = 0;
        for (int run = 0; run < SAMPLES; run++) {
            double[] family = new double[12];
            Arrays.setAll(family, slice -> {
                double[] values = normals(random, 20);
                return StudentT.ofMean(
                                slice < 4
                                        ? Arrays.stream(values)
                                                .map(it -> it - 0.7)
                                                .toArray()
                                        : values)
                        .pValueBelow(0);
            });
            double[] adjusted = Correction.BENJAMINI_HOCHBERG.adjusted(family);
            long blamed = Arrays.stream(adjusted).filter(p -> p <= LEVEL).count();
            long falsely =
                    Arrays.stream(adjusted).skip(4).filter(p -> p <= LEVEL).count();
            double share = blamed == 0 ? 0 : falsely / (double) blamed;
            falseShare += share / SAMPLES;
            squares += share * share / SAMPLES;
        }
        double error = Math.sqrt((squares - falseShare * falseShare) / SAMPLES);
        // Of independent values it is the share of slices that do not lose, of the level (Benjamini and Hochberg 1995).
        assertThat(falseShare).isCloseTo(LEVEL * 8 / 12, within(3 * error));
    }

    @Test
    void mcNemarSeesTheDetectableDifferenceInFourOfFiveSamples() {
        SplittableRandom random = new SplittableRandom(6);
        int rows = 3000;
        double cancelling = 0.1;
        double effect =
                Power.atConfidence(0.95).detectableDifference(rows, cancelling).orElseThrow();
        int seen = 0;
        for (int run = 0; run < SAMPLES; run++) {
            seen += pairs(random, rows, cancelling / 2, cancelling / 2 + effect)
                                    .inference(PairedProportions.Method.EXACT)
                                    .pValueBelow(0)
                            <= LEVEL
                    ? 1
                    : 0;
        }
        assertThat(seen / (double) SAMPLES).isCloseTo(0.8, within(3 * Math.sqrt(0.8 * 0.2 / SAMPLES)));
    }

    @Test
    void studentSeesTheDetectableEffectInFourOfFiveSamples() {
        SplittableRandom random = new SplittableRandom(7);
        int rows = 100;
        int seen = 0;
        for (int run = 0; run < SAMPLES; run++) {
            double[] values = normals(random, rows);
            double effect = Power.atConfidence(0.95)
                    .detectableEffect(StudentT.ofMean(values))
                    .orElseThrow();
            seen += StudentT.ofMean(values).pValueAbove(-effect) <= LEVEL ? 1 : 0;
        }
        // Seen is what lies above the normal quantile of 0.2 in Student's distribution.
        double stated = TDistribution.of(rows - 1.0).survivalProbability(-0.8416212335729143);
        assertThat(seen / (double) SAMPLES).isCloseTo(stated, within(3 * Math.sqrt(0.8 * 0.2 / SAMPLES)));
    }
}
