package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Signature;
import io.dataops.results.literal.LiteralException;
import java.util.Optional;

/** Metrics of errors relative to the size of the label. */
final class RelativeErrors {
    static final MetricType<RegressionExamples> MAPE = MetricType.<RegressionExamples>named("mape")
            .alsoCalled("mean_absolute_percentage_error")
            .summary("The mean of |prediction − label| / |label|, as a share and not in percent. Labels near 0 make it"
                    + " enormous; wape does without them.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 and up")
            .undefinedWhen("there is no row with a weight")
            .source("scikit-learn, mean_absolute_percentage_error, which takes 2.2e-16 for a label of 0")
            .is(new MeanPercentage());

    static final MetricType<RegressionExamples> WAPE = MetricType.<RegressionExamples>named("wape")
            .alsoCalled("wmape", "weighted_absolute_percentage_error", "mad_mean_ratio")
            .summary("The sum of |prediction − label| over the sum of |label|.")
            .better(Direction.LOWER_IS_BETTER)
            .range("0 and up")
            .undefinedWhen("there is no row with a weight, or every label is 0")
            .source("Kolassa and Schütz 2007")
            .is(new Formula("wape", Domain.ROWS.and(RelativeErrors::someLabel), RelativeErrors::wape));

    private static final MetricParameter<Integer> RANGE = new MetricParameter<>(
            "range",
            "2",
            "1 or 2",
            "The largest value: 2 divides by the mean of |label| and |prediction|, 1 by their sum.",
            text -> switch (text) {
                case "1" -> 1;
                case "2" -> 2;
                default -> throw new IllegalArgumentException(text);
            });

    static final MetricType<RegressionExamples> SMAPE = MetricType.<RegressionExamples>named("smape")
            .alsoCalled("symmetric_mape", "symmetric_mean_absolute_percentage_error")
            .summary(
                    "The mean of range · |prediction − label| / (|label| + |prediction|); a row where both are 0 adds 0.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 to 2, or 0 to 1")
            .undefinedWhen("there is no row with a weight")
            .source("Makridakis 1993")
            .parameter(RANGE)
            .example("smape(range=1)")
            .reads(RelativeErrors::smape);

    private static final MeanLoss LABEL_SIZE = new MeanLoss("size", (rows, row) -> Math.abs(rows.label(row)));

    private RelativeErrors() {}

    private static Optional<String> someLabel(RegressionExamples rows) {
        return LABEL_SIZE.mean(rows) == 0 ? Optional.of("every label is 0") : Optional.empty();
    }

    private static double wape(RegressionExamples rows) {
        return AbsoluteErrors.ABSOLUTE.mean(rows) / LABEL_SIZE.mean(rows);
    }

    private static MeanLoss smape(MetricArguments arguments) throws LiteralException {
        int range = arguments.get(RANGE);
        return new MeanLoss(new Signature("smape").with("range", range).text(), (rows, row) -> {
            double size = Math.abs(rows.label(row)) + Math.abs(rows.prediction(row));
            return size == 0 ? 0 : range * Math.abs(rows.error(row)) / size;
        });
    }
}
