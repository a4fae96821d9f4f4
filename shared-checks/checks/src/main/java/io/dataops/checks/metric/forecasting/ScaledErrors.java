package io.dataops.checks.metric.forecasting;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.regression.Domain;
import io.dataops.checks.metric.regression.Formula;
import io.dataops.checks.metric.regression.MeanLoss;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import java.util.Optional;

/** Metrics of errors in units of what a naive forecast errs. */
final class ScaledErrors {
    private static final MeanLoss ABSOLUTE = new MeanLoss("mae", (rows, row) -> Math.abs(rows.error(row)));
    private static final MeanLoss NAIVE =
            new MeanLoss("naive_mae", (rows, row) -> Math.abs(rows.get(Extra.NAIVE, row) - rows.label(row)));

    static final MetricType<RegressionExamples> MASE = scaled("mase")
            .comparedBy(ComparedBy.T)
            .alsoCalled("mean_absolute_scaled_error")
            .summary(
                    "The mean of |prediction − label| over the naive method's mean absolute error in training: below 1 when"
                            + " the model errs less.")
            .undefinedWhen("there is no row with a weight, or the model does not name 'naive_mae'")
            .source("Hyndman and Koehler 2006")
            .is(new MeanLoss(
                    "mase",
                    Domain.ROWS.and(Domain.having(Extra.NAIVE_MAE, "naive_mae")),
                    (rows, row) -> Math.abs(rows.error(row)) / rows.get(Extra.NAIVE_MAE, row)));

    static final MetricType<RegressionExamples> RMSSE = scaled("rmsse")
            .alsoCalled("root_mean_squared_scaled_error")
            .summary(
                    "The root of the mean of the squared ratio of the error and the naive method's root mean squared error in"
                            + " training. Of several series the ratios of all rows are pooled.")
            .undefinedWhen("there is no row with a weight, or the model does not name 'naive_rmse'")
            .source("Makridakis, Spiliotis and Assimakopoulos 2022, for one series")
            .is(Formula.root("rmsse", squares()));

    static final MetricType<RegressionExamples> RELATIVE_MAE = scaled("relative_mae")
            .alsoCalled("relmae", "rmae")
            .summary(
                    "The mean absolute error over that of the naive forecast for the same rows: below 1 when the model errs"
                            + " less.")
            .undefinedWhen(
                    "there is no row with a weight, the model does not name 'naive', or the naive forecast is never"
                            + " wrong")
            .source("Fildes 1992; Davydenko and Fildes 2013")
            .is(new Formula(
                    "relative_mae",
                    Domain.ROWS.and(Domain.having(Extra.NAIVE, "naive")).and(ScaledErrors::someNaiveError),
                    rows -> ABSOLUTE.mean(rows) / NAIVE.mean(rows)));

    static final MetricType<RegressionExamples> OVERFORECAST_RATE = MetricType.<RegressionExamples>named(
                    "overforecast_rate")
            .alsoCalled("share_above", "positive_bias_rate")
            .summary("The share of rows whose prediction is above the label. Far from 0.5 the forecasts are biased.")
            .better(Direction.NEITHER)
            .perRow()
            .range("0 to 1")
            .undefinedWhen("there is no row with a weight")
            .source("the sign test of errors, Dixon and Mood 1946")
            .is(new MeanLoss("overforecast_rate", (rows, row) -> rows.error(row) > 0 ? 1 : 0));

    private ScaledErrors() {}

    private static Declaration<RegressionExamples> scaled(String name) {
        return MetricType.<RegressionExamples>named(name)
                .better(Direction.LOWER_IS_BETTER)
                .range("0 and up");
    }

    private static MeanLoss squares() {
        return new MeanLoss("msse", Domain.ROWS.and(Domain.having(Extra.NAIVE_RMSE, "naive_rmse")), (rows, row) -> {
            double scaled = rows.error(row) / rows.get(Extra.NAIVE_RMSE, row);
            return scaled * scaled;
        });
    }

    private static Optional<String> someNaiveError(RegressionExamples rows) {
        return NAIVE.mean(rows) == 0 ? Optional.of("the naive forecast is never wrong") : Optional.empty();
    }
}
