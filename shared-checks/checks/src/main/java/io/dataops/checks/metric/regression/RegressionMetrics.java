package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Task;
import java.util.List;

/** The metrics of predicted numbers. */
public final class RegressionMetrics {
    /** In the order of the reference page. */
    public static final List<MetricType<RegressionExamples>> TYPES = List.of(
            AbsoluteErrors.MAE,
            SquaredErrors.MSE,
            SquaredErrors.RMSE,
            AbsoluteErrors.MEDIAN_ABSOLUTE_ERROR,
            AbsoluteErrors.MAX_ERROR,
            AbsoluteErrors.MEAN_ERROR,
            ExplainedVariation.R2,
            ExplainedVariation.EXPLAINED_VARIANCE,
            PinballLoss.D2_ABSOLUTE,
            RelativeErrors.MAPE,
            RelativeErrors.WAPE,
            RelativeErrors.SMAPE,
            SquaredErrors.RMSLE,
            Deviances.POISSON,
            Deviances.GAMMA,
            Deviances.TWEEDIE,
            Deviances.D2_TWEEDIE,
            PinballLoss.PINBALL,
            PinballLoss.D2_PINBALL,
            Correlations.PEARSON,
            Correlations.SPEARMAN,
            Correlations.KENDALL_TAU,
            Correlations.CONCORDANCE,
            PredictionIntervals.COVERAGE,
            PredictionIntervals.MEAN_WIDTH,
            PredictionIntervals.WINKLER_SCORE,
            RankedProbability.CRPS);

    /** The metrics of the task regression. */
    public static final MetricFamily<RegressionExamples> FAMILY = MetricFamily.of(Task.REGRESSION, TYPES);

    private RegressionMetrics() {}
}
