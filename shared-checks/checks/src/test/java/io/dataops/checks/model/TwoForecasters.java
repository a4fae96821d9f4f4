package io.dataops.checks.model;

import io.dataops.checks.metric.Timeline;
import io.dataops.checks.metric.regression.RegressionExamples;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two models that predict numbers; labels are 0, so that predictions are errors.
 *
 * @param rows of each of the slices
 * @param slices at least 1
 * @param candidate what the candidate's errors are multiplied with; of rare errors, their share
 * @param errors how errors are spread
 */
record TwoForecasters(int rows, int slices, double candidate, Errors errors)
        implements DrawnRows.Population<RegressionExamples> {
    private static final double SHARED = 0.8;
    private static final double OWN = 0.6;
    /** Of labels that last. */
    static final double DEVIATION = 3;

    /** How errors are spread. What is far off for one model is far off for the other. */
    enum Errors {
        NORMAL {
            @Override
            double[] draw(SplittableRandom random, double candidate) {
                return pair(random, candidate, 1);
            }
        },
        /** Student's t with 5 degrees of freedom: squares have a variance, but no third moment. */
        HEAVY_TAILED {
            @Override
            double[] draw(SplittableRandom random, double candidate) {
                return student(random, candidate, 5);
            }
        },
        /** Student's t with 3 degrees of freedom: squares have no variance. */
        WILD {
            @Override
            double[] draw(SplittableRandom random, double candidate) {
                return student(random, candidate, 3);
            }
        },
        /** Exponential sizes, independent of each other. */
        EXPONENTIAL {
            @Override
            double[] draw(SplittableRandom random, double candidate) {
                return new double[] {candidate * exponential(random), exponential(random)};
            }
        },
        /** Log-normal sizes: one row in a hundred errs ten times as much as is usual. */
        SKEWED {
            @Override
            double[] draw(SplittableRandom random, double candidate) {
                double[] logs = pair(random, 1, 1);
                return new double[] {candidate * Math.exp(logs[0]), Math.exp(logs[1])};
            }
        },
        /** Both models err by 0 or by 1, so that most losses are equal. */
        EQUAL {
            @Override
            double[] draw(SplittableRandom random, double candidate) {
                return new double[] {random.nextDouble() < candidate ? 1 : 0, random.nextDouble() < 0.3 ? 1 : 0};
            }
        },
        /** Both models err by the same 1, but for the few rows where the candidate errs by 2. */
        RARELY_DIFFERENT {
            @Override
            double[] draw(SplittableRandom random, double candidate) {
                return new double[] {random.nextDouble() < candidate ? 2 : 1, 1};
            }
        },

        /**
         * Log losses of models that are sure of each row and nearly always right. On a share of the candidate's rows, and half
         * as many of the baseline's, they are as sure and wrong, which costs a hundred times as much.
         */
        SURE {
            @Override
            double[] draw(SplittableRandom random, double candidate) {
                return new double[] {sure(random, candidate), sure(random, candidate / 2)};
            }
        };

        /** What a wrong row of {@link #SURE} costs on average, and a right one. */
        static final double WRONG = 5;

        static final double RIGHT = 0.05;

        /** An error of the candidate and one of the baseline. */
        abstract double[] draw(SplittableRandom random, double candidate);

        private static double[] student(SplittableRandom random, double candidate, int degrees) {
            double squares = 0;
            for (int degree = 0; degree < degrees; degree++) {
                double normal = random.nextGaussian();
                squares += normal * normal;
            }
            return pair(random, candidate, 1 / Math.sqrt(squares / degrees));
        }

        private static double sure(SplittableRandom random, double wrong) {
            return random.nextDouble() < wrong ? WRONG * (1 + exponential(random)) / 2 : RIGHT * exponential(random);
        }

        private static double exponential(SplittableRandom random) {
            return -Math.log(1 - random.nextDouble());
        }

        private static double[] pair(SplittableRandom random, double candidate, double scale) {
            double hard = SHARED * random.nextGaussian();
            return new double[] {
                candidate * scale * (hard + OWN * random.nextGaussian()), scale * (hard + OWN * random.nextGaussian())
            };
        }
    }

    @Override
    public DrawnRows<RegressionExamples> draw(SplittableRandom random) {
        int all = rows * slices;
        double[] mine = new double[all];
        double[] theirs = new double[all];
        for (int row = 0; row < all; row++) {
            double[] drawn = errors.draw(random, candidate);
            mine[row] = drawn[0];
            theirs[row] = drawn[1];
        }
        return new DrawnRows<>(examples(mine), examples(theirs), Optional.empty(), Optional.empty());
    }

    /** The same errors of forecasts for so many steps ahead, each of which adds up what has happened in the steps since. */
    DrawnRows.Population<RegressionExamples> ahead(int horizon) {
        return random -> {
            double[][] steps = Stream.generate(() -> errors.draw(random, candidate))
                    .limit(rows + horizon - 1L)
                    .toArray(double[][]::new);
            double[] mine = new double[rows];
            double[] theirs = new double[rows];
            for (int row = 0; row < rows; row++) {
                for (int step = row; step < row + horizon; step++) {
                    mine[row] += steps[step][0] / Math.sqrt(horizon);
                    theirs[row] += steps[step][1] / Math.sqrt(horizon);
                }
            }
            return overTime(new double[rows], mine, theirs, horizon);
        };
    }

    /**
     * The same errors, each of which also lasts, for any horizon; labels last as long and have {@link #DEVIATION}.
     *
     * @param season after how many times an error comes again, at least 1
     * @param correlation of each error with that of the season before, at least 0 and below 1
     * @param noise the share of the variance that comes anew each time, from 0 to 1
     */
    DrawnRows.Population<RegressionExamples> lasting(int season, double correlation, double noise) {
        return random -> {
            double[] labels = new double[rows];
            double[] mine = new double[rows];
            double[] theirs = new double[rows];
            for (int row = 0; row < rows; row++) {
                double[] now = errors.draw(random, candidate);
                double kept = row < season ? 0 : correlation;
                double chance = Math.sqrt(1 - kept * kept);
                mine[row] = chance * now[0] + kept * mine[Math.max(0, row - season)];
                theirs[row] = chance * now[1] + kept * theirs[Math.max(0, row - season)];
                labels[row] = chance * DEVIATION * random.nextGaussian() + kept * labels[Math.max(0, row - season)];
            }
            if (noise > 0) {
                addNoise(random, noise, mine, theirs);
            }
            return overTime(labels, mine, theirs, 1);
        };
    }

    private void addNoise(SplittableRandom random, double noise, double[] mine, double[] theirs) {
        for (int row = 0; row < rows; row++) {
            double[] now = errors.draw(random, candidate);
            mine[row] = Math.sqrt(1 - noise) * mine[row] + Math.sqrt(noise) * now[0];
            theirs[row] = Math.sqrt(1 - noise) * theirs[row] + Math.sqrt(noise) * now[1];
        }
    }

    private static DrawnRows<RegressionExamples> overTime(
            double[] labels, double[] mine, double[] theirs, int horizon) {
        Timeline time = new Timeline(IntStream.range(0, labels.length).toArray(), horizon);
        return new DrawnRows<>(
                examples(labels, mine).over(time),
                examples(labels, theirs).over(time),
                Optional.empty(),
                Optional.empty());
    }

    private static RegressionExamples examples(double[] errors) {
        return examples(new double[errors.length], errors);
    }

    private static RegressionExamples examples(double[] labels, double[] errors) {
        double[] predictions = new double[errors.length];
        Arrays.setAll(predictions, row -> labels[row] + errors[row]);
        return RegressionExamples.of(labels, predictions);
    }
}
