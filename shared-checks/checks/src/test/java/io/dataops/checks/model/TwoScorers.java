package io.dataops.checks.model;

import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.metric.binary.BinaryExamplesBuilder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two yes-or-no models whose log-odds of the right class are normal about their strengths with a variance of 1, and correlate
 * by 0.64, since what is hard for one is hard for the other. True values have formulas.
 *
 * @param rows of each of the slices
 * @param slices at least 1
 * @param positives of each slice's rows
 * @param candidate strength of the candidate
 * @param baseline strength of the baseline
 * @param shape what rows are like besides
 */
record TwoScorers(int rows, int slices, int positives, double candidate, double baseline, Shape shape)
        implements DrawnRows.Population<BinaryExamples> {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double SHARED = 0.8;
    private static final double OWN = 0.6;
    private static final double STEP = 0.5;
    private static final int TOGETHER = 4;

    /** What rows are like. */
    enum Shape {
        PLAIN,
        /** Log-odds come in steps of a half, so that many scores are equal. */
        TIED,
        /** Four rows, one after the other, are as hard as each other. */
        CLUSTERED,
        /** Rows weigh from 0.5 to 2. */
        WEIGHTED
    }

    static TwoScorers balanced(int rows, int slices, double candidate, double baseline) {
        return new TwoScorers(rows, slices, rows / 2, candidate, baseline, Shape.PLAIN);
    }

    TwoScorers like(Shape other) {
        return new TwoScorers(rows, slices, positives, candidate, baseline, other);
    }

    /** With the strength of the other. */
    TwoScorers turned() {
        return between(baseline, candidate);
    }

    TwoScorers between(double mine, double theirs) {
        return new TwoScorers(rows, slices, positives, mine, theirs, shape);
    }

    /** The true value of a model of some strength. */
    double value(String metric, double strength) {
        return switch (metric) {
            case "accuracy", "recall" -> right(strength);
            case "f1" ->
                2 * positives * right(strength) / (2 * positives * right(strength) + rows * (1 - right(strength)));
            case "roc_auc" -> area(strength);
            case "log_loss" -> expected(strength, odds -> Math.log1p(Math.exp(-odds)));
            case "brier" -> expected(strength, odds -> 1 / Math.pow(1 + Math.exp(odds), 2));
            default -> throw new IllegalArgumentException(metric + " has no formula here");
        };
    }

    /** That of the candidate less that of the baseline. */
    double difference(String metric) {
        return value(metric, candidate) - value(metric, baseline);
    }

    private static double right(double strength) {
        return NORMAL.cumulativeProbability(strength);
    }

    private double area(double strength) {
        if (shape != Shape.TIED) {
            return NORMAL.cumulativeProbability(strength * Math.sqrt(2));
        }
        double area = 0;
        for (int mine = -20; mine < 20; mine++) {
            double below = NORMAL.cumulativeProbability((mine + 1) * STEP + strength);
            double tied = below - NORMAL.cumulativeProbability(mine * STEP + strength);
            // A negative row's log-odds are those of being right, with the other sign.
            area += share(mine, strength) * (below - tied / 2);
        }
        return area;
    }

    private static double share(int step, double strength) {
        return NORMAL.probability(step * STEP - strength, (step + 1) * STEP - strength);
    }

    private double expected(double strength, DoubleUnaryOperator loss) {
        double sum = 0;
        if (shape == Shape.TIED) {
            for (int step = -20; step < 20; step++) {
                sum += share(step, strength) * loss.applyAsDouble((step + 0.5) * STEP);
            }
            return sum;
        }
        for (double z = -8; z <= 8; z += 0.01) {
            sum += 0.01 * NORMAL.density(z) * loss.applyAsDouble(strength + z);
        }
        return sum;
    }

    @Override
    public DrawnRows<BinaryExamples> draw(SplittableRandom random) {
        int all = rows * slices;
        double[] mine = new double[all];
        double[] theirs = new double[all];
        BitSet positive = new BitSet(all);
        double hard = 0;
        for (int row = 0; row < all; row++) {
            if (shape != Shape.CLUSTERED || row % TOGETHER == 0) {
                hard = SHARED * random.nextGaussian();
            }
            positive.set(row, isPositive(row % rows));
            mine[row] = probability(positive.get(row), candidate + hard + OWN * random.nextGaussian());
            theirs[row] = probability(positive.get(row), baseline + hard + OWN * random.nextGaussian());
        }
        double[] weights = random.doubles(all, 0.5, 2).toArray();
        BinaryExamples examples = examples(positive, mine, weights);
        return new DrawnRows<>(examples, examples(positive, theirs, weights), examples.uninformed(), clusters());
    }

    /** Positive rows are spread evenly, whatever their number. */
    private boolean isPositive(int row) {
        return (long) (row + 1) * positives / rows > (long) row * positives / rows;
    }

    private BinaryExamples examples(BitSet positive, double[] probabilities, double[] weights) {
        BinaryExamplesBuilder examples = BinaryExamples.of(positive, probabilities.length)
                .probabilities(probabilities)
                .threshold(0.5);
        return shape == Shape.WEIGHTED ? examples.weights(weights).build() : examples.build();
    }

    private Optional<int[]> clusters() {
        if (shape != Shape.CLUSTERED) {
            return Optional.empty();
        }
        int[] clusters = new int[rows * slices];
        Arrays.setAll(clusters, row -> row / TOGETHER);
        return Optional.of(clusters);
    }

    private double probability(boolean positive, double right) {
        double odds = shape == Shape.TIED ? (Math.floor(right / STEP) + 0.5) * STEP : right;
        return 1 / (1 + Math.exp(positive ? -odds : odds));
    }
}
