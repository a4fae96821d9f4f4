package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.statistics.Proportion;
import java.util.List;
import java.util.Optional;

/**
 * The share that some cells of the confusion matrix have of others: accuracy, recall and their like.
 *
 * @param name in the registry
 * @param of the rows counted
 * @param among the rows they are a share of
 * @param decision which rows are predicted positive
 */
record ConfusionRatio(String name, RowSet of, RowSet among, Decision decision) implements Metric<BinaryExamples> {
    static final MetricType<BinaryExamples> ACCURACY = declare("accuracy")
            .alsoCalled("acc", "hit_rate", "percent_correct")
            .summary("The share of rows that are predicted right.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .undefinedWhen("there is no row")
            .reads(reader("accuracy", RowSet.RIGHT, RowSet.ALL));

    static final MetricType<BinaryExamples> ZERO_ONE_LOSS = declare("zero_one_loss")
            .alsoCalled("error_rate", "misclassification_rate")
            .summary("The share of rows that are predicted wrong.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .undefinedWhen("there is no row")
            .reads(reader("zero_one_loss", RowSet.WRONG, RowSet.ALL));

    static final MetricType<BinaryExamples> SPECIFICITY = declare("specificity")
            .alsoCalled("tnr", "true_negative_rate", "selectivity")
            .summary("The share of the negative rows that are predicted negative.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .undefinedWhen("no row is negative")
            .reads(reader("specificity", RowSet.TRUE_NEGATIVES, RowSet.NEGATIVE));

    static final MetricType<BinaryExamples> NEGATIVE_PREDICTIVE_VALUE = declare("negative_predictive_value")
            .alsoCalled("npv")
            .summary("The share of the rows predicted negative that are negative.")
            .better(Direction.HIGHER_IS_BETTER)
            .undefinedWhen("no row is predicted negative")
            .reads(reader("negative_predictive_value", RowSet.TRUE_NEGATIVES, RowSet.PREDICTED_NEGATIVE));

    static final MetricType<BinaryExamples> FALSE_POSITIVE_RATE = declare("false_positive_rate")
            .alsoCalled("fpr", "fall_out")
            .summary("The share of the negative rows that are predicted positive.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .undefinedWhen("no row is negative")
            .reads(reader("false_positive_rate", RowSet.FALSE_POSITIVES, RowSet.NEGATIVE));

    static final MetricType<BinaryExamples> FALSE_NEGATIVE_RATE = declare("false_negative_rate")
            .alsoCalled("fnr", "miss_rate")
            .summary("The share of the positive rows that are predicted negative.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .undefinedWhen("no row is positive")
            .reads(reader("false_negative_rate", RowSet.FALSE_NEGATIVES, RowSet.POSITIVE));

    static final MetricType<BinaryExamples> FALSE_DISCOVERY_RATE = declare("false_discovery_rate")
            .alsoCalled("fdr")
            .summary("The share of the rows predicted positive that are negative.")
            .better(Direction.LOWER_IS_BETTER)
            .undefinedWhen("no row is predicted positive")
            .reads(reader("false_discovery_rate", RowSet.FALSE_POSITIVES, RowSet.PREDICTED_POSITIVE));

    static final MetricType<BinaryExamples> JACCARD = declare("jaccard")
            .alsoCalled("jaccard_score", "iou", "intersection_over_union", "critical_success_index")
            .summary("The true positives as a share of the rows that are positive or predicted positive.")
            .better(Direction.HIGHER_IS_BETTER)
            .undefinedWhen("no row is positive or predicted positive")
            .reads(reader("jaccard", RowSet.TRUE_POSITIVES, RowSet.EITHER_POSITIVE));

    private static Declaration<BinaryExamples> declare(String name) {
        return MetricType.<BinaryExamples>named(name)
                .range("0 to 1")
                .source("the confusion matrix; as scikit-learn where it has the ratio")
                .parameter(Decision.PARAMETER);
    }

    private static MetricType.Reader<BinaryExamples> reader(String name, RowSet of, RowSet among) {
        return arguments -> new ConfusionRatio(name, of, among, arguments.get(Decision.PARAMETER));
    }

    @Override
    public String signature() {
        return new Signature(name).with("threshold", decision.toString()).toString();
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return MatrixMetric.unmet(examples, decision).orElseGet(() -> {
            ConfusionMatrix matrix = examples.known(decision).weights();
            return MetricValue.ratio(matrix.of(of), matrix.of(among), Need.none(examples, among.words()));
        });
    }

    /** The rows it is a share of; of the Jaccard index the positive ones, since a model cannot add to them. */
    @Override
    public long support(BinaryExamples examples) {
        RowSet carrier = among == RowSet.EITHER_POSITIVE ? RowSet.POSITIVE : among;
        return MatrixMetric.support(examples, decision, List.of(carrier));
    }

    /** Rows counted on each side, where both sides share the same rows; so the difference tested is the metric's own. */
    @Override
    public Paired paired(BinaryExamples candidate, BinaryExamples baseline) {
        boolean comparable = candidate.plain()
                && baseline.plain()
                && among.isFixedByLabels()
                && MatrixMetric.unmet(candidate, decision).isEmpty()
                && MatrixMetric.unmet(baseline, decision).isEmpty();
        return comparable ? new Paired.Hits(counted(candidate), counted(baseline)) : Paired.resampling();
    }

    /** Of one model the rows it is a share of are fixed, also where they follow from predictions. */
    @Override
    public Optional<Proportion> proportion(BinaryExamples examples) {
        if (!examples.plain() || MatrixMetric.unmet(examples, decision).isPresent()) {
            return Optional.empty();
        }
        Tally.TalliedRows tallied = examples.known(decision);
        long rows = tallied.rows(among);
        return rows == 0 ? Optional.empty() : Optional.of(new Proportion(tallied.rows(of), rows));
    }

    /** Of each row considered, in the order of the rows, whether it is counted. */
    private boolean[] counted(BinaryExamples examples) {
        Flags predicted = decision.predictions(examples);
        boolean[] counted = new boolean[examples.size()];
        boolean[] considered = new boolean[examples.size()];
        int rows = 0;
        for (int position = 0; position < examples.size(); position++) {
            Cell cell = Cell.of(examples.positive(position), predicted.get(position));
            counted[examples.row(position)] = of.contains(cell);
            considered[examples.row(position)] = among.contains(cell);
            rows += among.contains(cell) ? 1 : 0;
        }
        return rows == counted.length ? counted : only(counted, considered, rows);
    }

    private static boolean[] only(boolean[] values, boolean[] considered, int rows) {
        boolean[] only = new boolean[rows];
        int next = 0;
        for (int row = 0; row < values.length; row++) {
            if (considered[row]) {
                only[next++] = values[row];
            }
        }
        return only;
    }
}
