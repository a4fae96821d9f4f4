package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;

/** Metrics of how much of the labels' variation the predictions explain. */
final class ExplainedVariation {
    static final MetricType<RegressionExamples> R2 = MetricType.<RegressionExamples>named("r2")
            .alsoCalled("r_squared", "r2_score", "coefficient_of_determination")
            .summary(
                    "Coefficient of determination: 1 − the squared errors over those of always predicting the mean label.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("up to 1; below 0 when the mean label is the better prediction")
            .undefinedWhen("there is no row with a weight, or every label is the same, as with one row")
            .source("scikit-learn, r2_score, which answers 0 or 1 when every label is the same")
            .is(Formula.skill(
                    "r2", SquaredErrors.SQUARED, rows -> Moments.of(rows).meanLabel()));

    static final MetricType<RegressionExamples> EXPLAINED_VARIANCE = MetricType.<RegressionExamples>named(
                    "explained_variance")
            .alsoCalled("explained_variance_score")
            .summary("1 − the variance of the errors over the variance of the labels; a constant bias does not count.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("up to 1")
            .undefinedWhen("there is no row with a weight, or every label is the same, as with one row")
            .source("scikit-learn, explained_variance_score, which answers 0 or 1 when every label is the same")
            .is(new Formula("explained_variance", Domain.DIFFERENT_LABELS, ExplainedVariation::explained));

    private ExplainedVariation() {}

    private static double explained(RegressionExamples rows) {
        double bias = AbsoluteErrors.BIAS.mean(rows);
        double errors = 0;
        for (int row = 0; row < rows.rows(); row++) {
            double error = rows.error(row) - bias;
            errors += rows.weight(row) * error * error;
        }
        return 1 - errors / rows.totalWeight() / Moments.of(rows).varianceOfLabels();
    }
}
