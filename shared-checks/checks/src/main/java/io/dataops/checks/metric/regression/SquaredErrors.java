package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;

/** Metrics of squared errors, as they are and of logarithms. */
final class SquaredErrors {
    static final MeanLoss SQUARED = new MeanLoss("mse", (rows, row) -> {
        double error = rows.error(row);
        return error * error;
    });

    static final MetricType<RegressionExamples> MSE = MetricType.<RegressionExamples>named("mse")
            .alsoCalled("mean_squared_error", "l2")
            .summary("Mean squared error: the mean of (prediction − label)².")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 and up, in the square of the label's unit")
            .undefinedWhen("there is no row with a weight")
            .source("scikit-learn, mean_squared_error")
            .is(SQUARED);

    static final MetricType<RegressionExamples> RMSE = MetricType.<RegressionExamples>named("rmse")
            .alsoCalled("root_mean_squared_error")
            .summary("The square root of the weighted mean of (prediction − label)².")
            .better(Direction.LOWER_IS_BETTER)
            .range("0 and up, in the unit of the label")
            .undefinedWhen("there is no row with a weight")
            .source("scikit-learn, mean_squared_error with squared=False")
            .is(Formula.root("rmse", SQUARED));

    static final MetricType<RegressionExamples> RMSLE = MetricType.<RegressionExamples>named("rmsle")
            .alsoCalled("root_mean_squared_log_error")
            .summary("The square root of the weighted mean of (ln(1 + prediction) − ln(1 + label))².")
            .better(Direction.LOWER_IS_BETTER)
            .range("0 and up")
            .undefinedWhen("there is no row with a weight, or a label or prediction is negative")
            .source("scikit-learn, root of mean_squared_log_error")
            .is(Formula.root("rmsle", squaredLogarithms()));

    private SquaredErrors() {}

    private static MeanLoss squaredLogarithms() {
        Domain domain = Domain.ROWS
                .and(Domain.without("the label is negative", (rows, row) -> rows.label(row) < 0))
                .and(Domain.without("the prediction is negative", (rows, row) -> rows.prediction(row) < 0));
        return new MeanLoss("msle", domain, (rows, row) -> {
            // The difference of two logarithms that hardly differ would have whatever rounding leaves.
            double smaller = Math.min(rows.prediction(row), rows.label(row));
            double error = Math.log1p(Math.abs(rows.prediction(row) - rows.label(row)) / (1 + smaller));
            return error * error;
        });
    }
}
