package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.results.literal.LiteralException;
import java.util.Optional;

/** Recall and precision: of the predictions, or the best that a threshold reaches within a limit of another rate. */
final class PredictionRate {
    private static final MetricParameter<Optional<OperatingPoint>> RECALL_AT =
            OperatingPoint.parameter(OperatingPoint.Rate.FPR, OperatingPoint.Rate.PRECISION);
    private static final MetricParameter<Optional<OperatingPoint>> PRECISION_AT =
            OperatingPoint.parameter(OperatingPoint.Rate.RECALL);

    static final MetricType<BinaryExamples> RECALL = MetricType.<BinaryExamples>named("recall")
            .alsoCalled("sensitivity", "tpr", "true_positive_rate", "recall_score", "hit_rate_of_positives")
            .summary(
                    "The share of the positive rows that are predicted positive; at a limit, the best of any threshold.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .comparedBy(ComparedBy.BOOTSTRAP, "recall@fpr<=0.05")
            .range("0 to 1")
            .undefinedWhen("no row is positive, or no threshold keeps the limit")
            .source("the confusion matrix; as scikit-learn")
            .example("recall@fpr<=0.05")
            .parameter(Decision.PARAMETER)
            .at(RECALL_AT)
            .reads(arguments -> metric(
                    arguments,
                    RECALL_AT,
                    new ConfusionRatio(
                            "recall", RowSet.TRUE_POSITIVES, RowSet.POSITIVE, arguments.get(Decision.PARAMETER)),
                    OperatingPoint.Rate.RECALL));

    static final MetricType<BinaryExamples> PRECISION = MetricType.<BinaryExamples>named("precision")
            .alsoCalled("ppv", "positive_predictive_value", "precision_score")
            .summary(
                    "The share of the rows predicted positive that are positive; at a limit, the best of any threshold.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("no row is predicted positive; at a limit of recall, no row is positive")
            .source("the confusion matrix; as scikit-learn")
            .example("precision@recall>=0.8")
            .parameter(Decision.PARAMETER)
            .at(PRECISION_AT)
            .reads(arguments -> metric(
                    arguments,
                    PRECISION_AT,
                    new ConfusionRatio(
                            "precision",
                            RowSet.TRUE_POSITIVES,
                            RowSet.PREDICTED_POSITIVE,
                            arguments.get(Decision.PARAMETER)),
                    OperatingPoint.Rate.PRECISION));

    private PredictionRate() {}

    private static Metric<BinaryExamples> metric(
            MetricArguments arguments,
            MetricParameter<Optional<OperatingPoint>> at,
            ConfusionRatio ofPredictions,
            OperatingPoint.Rate sought)
            throws LiteralException {
        Optional<OperatingPoint> point = arguments.get(at);
        if (point.isEmpty()) {
            return ofPredictions;
        }
        if (ofPredictions.decision() instanceof Decision.AtThreshold) {
            throw new LiteralException(
                    ofPredictions.name() + "@" + point.get() + " finds its own threshold, so leave out 'threshold'");
        }
        return point.get().best(ofPredictions.name(), sought);
    }
}
