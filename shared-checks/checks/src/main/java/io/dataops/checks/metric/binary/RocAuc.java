package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.statistics.DeLong;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.Order;
import io.dataops.checks.statistics.Proportion;
import java.util.List;
import java.util.Optional;

/**
 * The area under the ROC curve: how likely a positive row has a higher score than a negative one, with a tie as half (Hanley
 * and McNeil 1982).
 */
record RocAuc() implements WalkingMetric {
    private static final List<Need> NEEDS = List.of(Need.ROWS, Need.SCORES, Need.POSITIVES, Need.NEGATIVES);

    private static final Walk<Double> AREA = examples -> new Area();

    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("roc_auc")
            .alsoCalled("auc", "auroc", "area_under_curve", "roc_auc_score", "c_statistic")
            .summary("The area under the ROC curve: how likely a positive row has a higher score than a negative one.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.DELONG)
            .range("0 to 1")
            .undefinedWhen("no row is positive, or none is negative")
            .source("Hanley and McNeil 1982, a tie counts as half; as scikit-learn")
            .is(new RocAuc());

    static final MetricType<BinaryExamples> GINI = MetricType.<BinaryExamples>named("gini")
            .alsoCalled("gini_coefficient", "somers_d")
            .summary("The Gini coefficient of the scores: twice the area under the ROC curve, less 1.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("-1 to 1")
            .undefinedWhen("no row is positive, or none is negative")
            .source("Somers 1962, of the area of Hanley and McNeil 1982")
            .is(new FormulaMetric(
                    "gini", NEEDS, List.of(AREA), examples -> MetricValue.defined(2 * examples.known(AREA) - 1)));

    @Override
    public String signature() {
        return "roc_auc";
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return Need.unmet(examples, NEEDS).orElseGet(() -> MetricValue.defined(examples.known(AREA)));
    }

    @Override
    public List<Need> needs() {
        return NEEDS;
    }

    @Override
    public List<Walk<?>> walks() {
        return List.of(AREA);
    }

    private static final class Area implements Walker<Double> {
        private double pairs;
        private double positive;
        private double negative;

        @Override
        public void take(Thresholds block) {
            for (int i = 0; i < block.size(); i++) {
                double positiveAbove = block.positive(i) - block.positiveHere(i);
                pairs += block.negativeHere(i) * (positiveAbove + block.positiveHere(i) / 2);
            }
            positive = block.positive(block.size() - 1);
            negative = block.negative(block.size() - 1);
        }

        @Override
        public Double result() {
            return pairs / (positive * negative);
        }
    }

    @Override
    public long support(BinaryExamples examples) {
        return FormulaMetric.support(examples, NEEDS);
    }

    @Override
    public Paired paired(BinaryExamples candidate, BinaryExamples baseline) {
        return isTestable(candidate) && isTestable(baseline)
                ? new Paired.Areas(labels(candidate), candidate.sortedScores(), baseline.sortedScores())
                : Paired.resampling();
    }

    /** An area is a share of pairs, and not of rows. */
    @Override
    public Optional<Proportion> proportion(BinaryExamples examples) {
        return Optional.empty();
    }

    /** Of one model its rows may stand in the order of their scores. */
    @Override
    public Optional<Inference> inference(BinaryExamples examples) {
        if (!isTestable(examples)) {
            return Optional.empty();
        }
        boolean[] labels = new boolean[examples.size()];
        for (int position = 0; position < labels.length; position++) {
            labels[position] = examples.positive(position);
        }
        return Optional.of(DeLong.area(labels, Order.Sorted.standing(examples.scores())));
    }

    private static boolean isTestable(BinaryExamples examples) {
        return examples.plain() && Need.unmet(examples, NEEDS).isEmpty();
    }

    private static boolean[] labels(BinaryExamples examples) {
        boolean[] labels = new boolean[examples.size()];
        for (int position = 0; position < labels.length; position++) {
            labels[examples.row(position)] = examples.positive(position);
        }
        return labels;
    }
}
