package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.statistics.Inference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * The mean of a loss that each row has by its label and its probability.
 *
 * @param signature the name in the registry
 */
record ProbabilityLoss(String signature, Loss loss) implements Metric<BinaryExamples> {
    private static final List<Need> NEEDS = List.of(Need.ROWS, Need.PROBABILITIES);
    private static final ProbabilityLoss MEAN_SQUARE = new ProbabilityLoss("brier", ProbabilityLoss::square);

    static final MetricType<BinaryExamples> LOG_LOSS = MetricType.<BinaryExamples>named("log_loss")
            .alsoCalled("logloss", "cross_entropy", "binary_crossentropy", "logarithmic_loss")
            .summary("The mean of -ln of the probability that was given to the label.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 to 36.05")
            .undefinedWhen("there is no row, or there are no probabilities")
            .source(
                    "Good 1952; as scikit-learn with doubles: probabilities are clipped to 2.220446049250313e-16 from 0 and 1")
            .is(new ProbabilityLoss("log_loss", ProbabilityLoss::log));

    static final MetricType<BinaryExamples> BRIER = MetricType.<BinaryExamples>named("brier")
            .alsoCalled("brier_score", "brier_loss", "brier_score_loss", "mean_squared_error")
            .summary("The mean squared difference of probability and label.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 to 1")
            .undefinedWhen("there is no row, or there are no probabilities")
            .source("Brier 1950, in the binary form from 0 to 1; as scikit-learn")
            .is(MEAN_SQUARE);

    static final MetricType<BinaryExamples> BRIER_SKILL = MetricType.<BinaryExamples>named("brier_skill")
            .alsoCalled("brier_skill_score", "bss")
            .summary("How much of the Brier score of always giving the prevalence is saved; 0 is no better than that.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("up to 1")
            .undefinedWhen("no row is positive, or none is negative")
            .source("Murphy 1973, against the weighted prevalence in the same rows")
            .is(new FormulaMetric(
                    "brier_skill",
                    List.of(Need.ROWS, Need.PROBABILITIES, Need.POSITIVES, Need.NEGATIVES),
                    ProbabilityLoss::skill));

    /** What a row loses. */
    interface Loss {
        double of(boolean positive, double probability);
    }

    private static double log(boolean positive, double probability) {
        double clipped = LogLossClip.of(probability);
        return -Math.log(positive ? clipped : 1 - clipped);
    }

    private static double square(boolean positive, double probability) {
        double difference = positive ? 1 - probability : probability;
        return difference * difference;
    }

    private static MetricValue skill(BinaryExamples examples) {
        ClassTotals totals = examples.totals();
        // Not one less the prevalence, which is 0 where negative rows weigh next to nothing.
        double ofPrevalence = totals.prevalence() * (totals.negative() / totals.weight());
        return MetricValue.defined(1 - MEAN_SQUARE.mean(examples) / ofPrevalence);
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return Need.unmet(examples, NEEDS).orElseGet(() -> MetricValue.defined(mean(examples)));
    }

    private double mean(BinaryExamples examples) {
        return examples.known(new Sum(loss)) / examples.totals().weight();
    }

    /** What all rows lose together. */
    private record Sum(Loss loss) implements Derived<Double> {
        @Override
        public Double from(BinaryExamples examples) {
            if (examples.unrepeated() == examples) {
                return sum(examples, position -> loss.of(examples.positive(position), examples.score(position)));
            }
            double[] losses = examples.unrepeated().known(new AtPositions(loss));
            return sum(examples, position -> losses[position]);
        }

        private static double sum(BinaryExamples examples, IntToDoubleFunction loss) {
            double sum = 0;
            for (int position = 0; position < examples.size(); position++) {
                sum += examples.weight(position) * loss.applyAsDouble(position);
            }
            return sum;
        }
    }

    /** What each position loses: kept only where rows are drawn again and again, since a logarithm takes its time. */
    private record AtPositions(Loss loss) implements Derived<double[]> {
        @Override
        public double[] from(BinaryExamples examples) {
            double[] losses = new double[examples.size()];
            Arrays.setAll(losses, position -> loss.of(examples.positive(position), examples.score(position)));
            return losses;
        }
    }

    @Override
    public long support(BinaryExamples examples) {
        return FormulaMetric.support(examples, NEEDS);
    }

    @Override
    public Paired paired(BinaryExamples candidate, BinaryExamples baseline) {
        boolean comparable =
                candidate.plain() && baseline.plain() && candidate.hasProbabilities() && baseline.hasProbabilities();
        return comparable ? new Paired.Losses(losses(candidate), losses(baseline)) : Paired.resampling();
    }

    /** A mean of losses is no share of rows, and being skewed it is left to the bootstrap: nothing is known in closed form. */
    @Override
    public Optional<Inference> inference(BinaryExamples examples) {
        return Optional.empty();
    }

    private double[] losses(BinaryExamples examples) {
        double[] losses = new double[examples.size()];
        for (int position = 0; position < losses.length; position++) {
            losses[examples.row(position)] = loss.of(examples.positive(position), examples.score(position));
        }
        return losses;
    }
}
