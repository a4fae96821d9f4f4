package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.statistics.Proportion;
import java.util.List;
import java.util.Optional;

/**
 * The area under the ROC curve: how likely a positive row has a higher score than a negative one, with a tie as half (Hanley
 * and McNeil 1982).
 */
record RocAuc() implements Metric<BinaryExamples> {
    private static final List<Need> NEEDS = List.of(Need.ROWS, Need.SCORES, Need.POSITIVES, Need.NEGATIVES);

    private static final Derived<Double> AREA = RocAuc::area;

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
            .is(new FormulaMetric("gini", NEEDS, examples -> MetricValue.defined(2 * examples.known(AREA) - 1)));

    @Override
    public String signature() {
        return "roc_auc";
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return Need.unmet(examples, NEEDS).orElseGet(() -> MetricValue.defined(examples.known(AREA)));
    }

    private static double area(BinaryExamples examples) {
        Thresholds thresholds = examples.thresholds();
        double pairs = 0;
        while (thresholds.step()) {
            double positiveAbove = thresholds.positive() - thresholds.positiveHere();
            pairs += thresholds.negativeHere() * (positiveAbove + thresholds.positiveHere() / 2);
        }
        return pairs / (thresholds.positive() * thresholds.negative());
    }

    @Override
    public long support(BinaryExamples examples) {
        return FormulaMetric.support(examples, NEEDS);
    }

    @Override
    public Paired paired(BinaryExamples candidate, BinaryExamples baseline) {
        boolean comparable = candidate.plain()
                && baseline.plain()
                && Need.unmet(candidate, NEEDS).isEmpty()
                && Need.unmet(baseline, NEEDS).isEmpty();
        return comparable
                ? new Paired.Areas(labels(candidate), candidate.sortedScores(), baseline.sortedScores())
                : Paired.resampling();
    }

    /** An area is a share of pairs, and not of rows. */
    @Override
    public Optional<Proportion> proportion(BinaryExamples examples) {
        return Optional.empty();
    }

    private static boolean[] labels(BinaryExamples examples) {
        boolean[] labels = new boolean[examples.size()];
        for (int position = 0; position < labels.length; position++) {
            labels[examples.row(position)] = examples.positive(position);
        }
        return labels;
    }
}
