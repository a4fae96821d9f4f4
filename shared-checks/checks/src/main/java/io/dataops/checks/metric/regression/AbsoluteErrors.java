package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Signature;
import io.dataops.results.literal.LiteralException;
import java.util.List;

/** Metrics of errors in the unit of the label. */
final class AbsoluteErrors {
    static final MeanLoss ABSOLUTE = new MeanLoss("mae", (rows, row) -> Math.abs(rows.error(row)));

    static final MeanLoss BIAS = new MeanLoss("mean_error", RegressionExamples::error);

    static final MetricType<RegressionExamples> MAE = MetricType.<RegressionExamples>named("mae")
            .alsoCalled("mean_absolute_error", "l1")
            .summary("Mean absolute error: the mean of |prediction − label|.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 and up, in the unit of the label")
            .undefinedWhen("there is no row with a weight")
            .source("scikit-learn, mean_absolute_error")
            .is(ABSOLUTE);

    private static final MetricParameter<WeightedQuantile.Median> MEDIAN = MetricParameter.choice(
            "median",
            "middle",
            "Which median: middle is the mean of the two in the middle, lower is the smaller of them.",
            List.of(WeightedQuantile.Median.values()));

    static final MetricType<RegressionExamples> MEDIAN_ABSOLUTE_ERROR = OrderStatistic.type(
            MetricType.<RegressionExamples>named("median_absolute_error")
                    .alsoCalled("medae", "median_ae")
                    .summary("The weighted median of |prediction − label|: half of the weight has at most this error.")
                    .better(Direction.LOWER_IS_BETTER)
                    .range("0 and up, in the unit of the label")
                    .undefinedWhen("there is no row with a weight")
                    .source("scikit-learn, median_absolute_error: of rows without weights median=middle, of rows with"
                            + " weights median=lower")
                    .parameter(MEDIAN),
            AbsoluteErrors::median);

    static final MetricType<RegressionExamples> MAX_ERROR = OrderStatistic.type(
            MetricType.<RegressionExamples>named("max_error")
                    .alsoCalled("maximum_error", "max_absolute_error")
                    .summary("The largest |prediction − label|.")
                    .better(Direction.LOWER_IS_BETTER)
                    .range("0 and up, in the unit of the label")
                    .refusesWeights()
                    .undefinedWhen("there is no row")
                    .source("scikit-learn, max_error"),
            arguments -> new Formula("max_error", Domain.ROWS, AbsoluteErrors::largest));

    static final MetricType<RegressionExamples> MEAN_ERROR = MetricType.<RegressionExamples>named("mean_error")
            .alsoCalled("bias", "mean_bias_error", "mbe")
            .summary("The mean of prediction − label: above 0 when the model predicts too much. Best at 0.")
            .better(Direction.NEITHER)
            .perRow()
            .range("any number, in the unit of the label")
            .undefinedWhen("there is no row with a weight")
            .source("Hyndman and Koehler 2006, with the opposite sign")
            .is(BIAS);

    private AbsoluteErrors() {}

    private static Formula median(MetricArguments arguments) throws LiteralException {
        WeightedQuantile.Median median = arguments.get(MEDIAN);
        return new Formula(
                new Signature("median_absolute_error").with("median", median).text(),
                Domain.ROWS,
                rows -> WeightedQuantile.of(rows, (examples, row) -> Math.abs(examples.error(row)))
                        .median(median));
    }

    private static double largest(RegressionExamples rows) {
        double largest = 0;
        for (int row = 0; row < rows.rows(); row++) {
            largest = Math.max(largest, Math.abs(rows.error(row)));
        }
        return largest;
    }
}
