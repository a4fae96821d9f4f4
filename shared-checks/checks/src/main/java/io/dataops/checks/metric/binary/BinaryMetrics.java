package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.Task;
import java.util.List;

/** All metrics of yes-or-no predictions, in the order of the reference page. */
public final class BinaryMetrics {
    public static final MetricFamily<BinaryExamples> FAMILY = MetricFamily.of(
            Task.BINARY,
            List.of(
                    RocAuc.TYPE,
                    PartialRocAuc.TYPE,
                    RocAuc.GINI,
                    KolmogorovSmirnov.TYPE,
                    AveragePrecision.TYPE,
                    PrAuc.TYPE,
                    Lift.TYPE,
                    ConfusionRatio.ACCURACY,
                    ConfusionRatio.ZERO_ONE_LOSS,
                    BalancedAccuracy.TYPE,
                    PredictionRate.PRECISION,
                    PredictionRate.RECALL,
                    FBeta.F1,
                    FBeta.TYPE,
                    ConfusionRatio.JACCARD,
                    ConfusionRatio.SPECIFICITY,
                    ConfusionRatio.NEGATIVE_PREDICTIVE_VALUE,
                    ConfusionRatio.FALSE_POSITIVE_RATE,
                    ConfusionRatio.FALSE_NEGATIVE_RATE,
                    ConfusionRatio.FALSE_DISCOVERY_RATE,
                    RateSum.YOUDEN_J,
                    RateSum.MARKEDNESS,
                    LikelihoodRatio.POSITIVE,
                    LikelihoodRatio.NEGATIVE,
                    MatthewsCorrelation.TYPE,
                    CohenKappa.TYPE,
                    Prevalence.TYPE,
                    ConfusionCount.TRUE_POSITIVES,
                    ConfusionCount.FALSE_POSITIVES,
                    ConfusionCount.FALSE_NEGATIVES,
                    ConfusionCount.TRUE_NEGATIVES,
                    ProbabilityLoss.LOG_LOSS,
                    ProbabilityLoss.BRIER,
                    ProbabilityLoss.BRIER_SKILL,
                    CalibrationError.EXPECTED,
                    CalibrationError.MAXIMUM,
                    CalibrationError.ROOT_MEAN_SQUARE,
                    CalibrationLine.SLOPE,
                    CalibrationLine.INTERCEPT,
                    MeanPrediction.CALIBRATION_RATIO,
                    MeanPrediction.TYPE,
                    Fairness.DEMOGRAPHIC_PARITY_DIFFERENCE,
                    Fairness.DEMOGRAPHIC_PARITY_RATIO,
                    Fairness.EQUAL_OPPORTUNITY_DIFFERENCE,
                    Fairness.EQUALIZED_ODDS_DIFFERENCE,
                    Fairness.PREDICTIVE_PARITY_DIFFERENCE,
                    Fairness.ACCURACY_DIFFERENCE,
                    Fairness.ACCURACY_RATIO,
                    FlipMetric.NEGATIVE,
                    FlipMetric.POSITIVE,
                    FlipMetric.DISAGREEMENT,
                    PredictionDrift.TYPE));

    private BinaryMetrics() {}
}
