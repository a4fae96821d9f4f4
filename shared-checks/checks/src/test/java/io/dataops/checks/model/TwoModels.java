package io.dataops.checks.model;

import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.plan.Column;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two yes-or-no models whose log-odds of the right class are normal about their strength with a variance of 1. What makes
 * a row hard for one makes it hard for the other: their log-odds correlate by 0.64. Every other row is positive, so that
 * true values have formulas.
 *
 * @param rows even
 * @param slices row pairs go to them in turn
 * @param candidate strength of the candidate on each slice
 * @param baseline strength of the baseline on all rows
 */
record TwoModels(int rows, int slices, IntToDoubleFunction candidate, double baseline) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double SHARED = 0.8;
    private static final double OWN = 0.6;

    /** A metric's true value for a strength. */
    enum Metric {
        ACCURACY("accuracy", NORMAL::cumulativeProbability),
        /** With as many positive rows as negative ones, the same. */
        F1("f1", NORMAL::cumulativeProbability),
        ROC_AUC("roc_auc", strength -> NORMAL.cumulativeProbability(strength * Math.sqrt(2))),
        LOG_LOSS("log_loss", Metric::expectedLogLoss);

        final String text;
        private final DoubleUnaryOperator ofStrength;

        Metric(String text, DoubleUnaryOperator ofStrength) {
            this.text = text;
            this.ofStrength = ofStrength;
        }

        double at(double strength) {
            return ofStrength.applyAsDouble(strength);
        }

        boolean rises() {
            return this != LOG_LOSS;
        }

        String notWorse() {
            return rises() ? "max_drop" : "max_rise";
        }

        /** The id of a gate on it. */
        String gate(String rule) {
            return "churn." + text + "." + rule;
        }

        /** The strength of a model that has this value. */
        double strength(double value) {
            double low = 0;
            double high = 5;
            for (int step = 0; step < 60; step++) {
                double middle = (low + high) / 2;
                if (at(middle) < value == rises()) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private static double expectedLogLoss(double strength) {
            double sum = 0;
            for (double z = -8; z <= 8; z += 0.01) {
                sum += 0.01 * NORMAL.density(z) * Math.log1p(Math.exp(-(strength + z)));
            }
            return sum;
        }
    }

    static TwoModels alike(int rows, double candidate, double baseline) {
        return new TwoModels(rows, 1, slice -> candidate, baseline);
    }

    /** The tables of the model {@code churn}. */
    Map<String, MadeUpTable> draw(SplittableRandom random) {
        String[] ids = new String[rows];
        String[] labels = new String[rows];
        String[] regions = new String[rows];
        double[] mine = new double[rows];
        double[] theirs = new double[rows];
        for (int row = 0; row < rows; row++) {
            int slice = row / 2 % slices;
            boolean positive = row % 2 == 0;
            double hard = SHARED * normal(random);
            ids[row] = "r" + row;
            labels[row] = positive ? "yes" : "no";
            regions[row] = "s" + slice;
            mine[row] = probability(positive, candidate.applyAsDouble(slice) + hard + OWN * normal(random));
            theirs[row] = probability(positive, baseline + hard + OWN * normal(random));
        }
        MadeUpTable table =
                new MadeUpTable(rows).texts("id", ids).texts("y", labels).texts("region", regions);
        return Map.of(
                "churn.predictions",
                table.numbers("p", mine),
                "churn.baseline",
                new MadeUpTable(rows).texts("id", ids).texts("y", labels).numbers("p", theirs));
    }

    /** The rows of these tables, one slice after the other, as they are once they have been read and paired. */
    static DrawnRows<BinaryExamples> paired(Map<String, MadeUpTable> tables, int slices) {
        MadeUpTable candidate = Objects.requireNonNull(tables.get("churn.predictions"));
        MadeUpTable baseline = Objects.requireNonNull(tables.get("churn.baseline"));
        double[] mine = candidate.numbers(new Column("p"));
        double[] theirs = baseline.numbers(new Column("p"));
        int[] order = IntStream.range(0, slices)
                .flatMap(slice -> IntStream.range(0, mine.length).filter(row -> row / 2 % slices == slice))
                .toArray();
        return new DrawnRows<>(examples(order, mine), examples(order, theirs), Optional.empty(), Optional.empty());
    }

    private static BinaryExamples examples(int[] order, double[] probabilities) {
        BitSet positive = new BitSet(order.length);
        IntStream.range(0, order.length).forEach(place -> positive.set(place, order[place] % 2 == 0));
        return BinaryExamples.of(positive, order.length)
                .probabilities(Arrays.stream(order)
                        .mapToDouble(row -> probabilities[row])
                        .toArray())
                .threshold(0.5)
                .build();
    }

    /**
     * The pseudomedian of how much a row's log loss is higher: the median of the means of two rows' rises. Of so many draws
     * that it is sure to a twentieth of the standard error of a few hundred rows.
     */
    static double typicalRise(double candidate, double baseline) {
        SplittableRandom random = new SplittableRandom(1);
        double[] means = new double[200_000];
        Arrays.setAll(means, pair -> (rise(candidate, baseline, random) + rise(candidate, baseline, random)) / 2);
        Arrays.sort(means);
        return means[means.length / 2];
    }

    private static double rise(double candidate, double baseline, SplittableRandom random) {
        double hard = SHARED * normal(random);
        double mine = candidate + hard + OWN * normal(random);
        double theirs = baseline + hard + OWN * normal(random);
        return Math.log1p(Math.exp(-mine)) - Math.log1p(Math.exp(-theirs));
    }

    private static double probability(boolean positive, double right) {
        double odds = positive ? right : -right;
        return 1 / (1 + Math.exp(-odds));
    }

    private static double normal(SplittableRandom random) {
        return NORMAL.inverseCumulativeProbability(Math.max(random.nextDouble(), 1e-12));
    }

    static String suite(String slices, String metrics, String... gates) {
        return """
                version: 1
                models:
                  churn:
                    task: binary
                    predictions: candidate.csv
                    baseline: baseline.csv
                    id: id
                    label: y
                    positive: "yes"
                    probability: p
                    replicates: 499
                """
                + slices + "    metrics: " + metrics + "\ngates:\n"
                + String.join(
                        "",
                        Arrays.stream(gates)
                                .map(gate -> "  - { " + gate + " }\n")
                                .toList());
    }
}
