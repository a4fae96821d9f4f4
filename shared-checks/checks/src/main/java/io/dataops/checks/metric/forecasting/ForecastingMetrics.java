package io.dataops.checks.metric.forecasting;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.checks.metric.regression.RegressionMetrics;
import java.util.List;
import java.util.stream.Stream;

/** The metrics of forecasts. */
public final class ForecastingMetrics {
    private static final List<MetricType<RegressionExamples>> OF_FORECASTS =
            List.of(ScaledErrors.MASE, ScaledErrors.RMSSE, ScaledErrors.RELATIVE_MAE, ScaledErrors.OVERFORECAST_RATE);

    /** The metrics of the task forecasting: those of forecasts, then those of regression. */
    public static final MetricFamily<RegressionExamples> FAMILY = MetricFamily.of(
            Task.FORECASTING,
            Stream.concat(OF_FORECASTS.stream(), RegressionMetrics.TYPES.stream())
                    .map(MetricType::overTime)
                    .toList());

    private ForecastingMetrics() {}
}
