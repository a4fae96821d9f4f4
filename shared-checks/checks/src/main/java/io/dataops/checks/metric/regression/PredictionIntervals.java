package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.Signature;
import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import io.dataops.results.literal.LiteralException;

/** Metrics of the limits between which a model expects the label. */
final class PredictionIntervals {
    private static final Domain LIMITS =
            Domain.ROWS.and(Domain.having(Extra.LOWER, "lower")).and(Domain.having(Extra.UPPER, "upper"));

    static final MetricType<RegressionExamples> COVERAGE = interval("coverage")
            .alsoCalled("interval_coverage", "picp")
            .summary("The share of rows whose label lies between the limits, which belong to the interval. Best at the"
                    + " interval's own confidence.")
            .better(Direction.NEITHER)
            .perRow()
            .range("0 to 1")
            .source("Gneiting, Balabdaoui and Raftery 2007")
            .is(new MeanLoss("coverage", LIMITS, (rows, row) -> miss(rows, row) == 0 ? 1 : 0));

    static final MetricType<RegressionExamples> MEAN_WIDTH = interval("mean_width")
            .alsoCalled("interval_width", "sharpness", "mpiw")
            .summary("The mean distance between the limits. Says nothing without coverage.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 and up, in the unit of the label")
            .source("Gneiting, Balabdaoui and Raftery 2007")
            .is(new MeanLoss("mean_width", LIMITS, PredictionIntervals::width));

    private static final MetricParameter<Double> ALPHA = new MetricParameter<>(
            "alpha",
            null,
            "a number above 0 and below 1",
            "1 minus the confidence of the intervals: 0.1 for intervals of 90 %.",
            PredictionIntervals::alpha);

    static final MetricType<RegressionExamples> WINKLER_SCORE = interval("winkler_score")
            .alsoCalled("interval_score", "msis")
            .summary("The mean of width plus 2/alpha times the distance of a label outside from the nearer limit.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 and up, in the unit of the label")
            .source("Winkler 1972; Gneiting and Raftery 2007")
            .parameter(ALPHA)
            .example("winkler_score(alpha=0.1)")
            .reads(PredictionIntervals::winkler);

    private PredictionIntervals() {}

    private static Declaration<RegressionExamples> interval(String name) {
        return MetricType.<RegressionExamples>named(name)
                .undefinedWhen("there is no row with a weight, or the model does not name 'lower' and 'upper'");
    }

    private static double alpha(String text) {
        double alpha = Double.parseDouble(text);
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException(text);
        }
        return alpha;
    }

    private static MeanLoss winkler(MetricArguments arguments) throws LiteralException {
        double alpha = arguments.get(ALPHA);
        return new MeanLoss(
                new Signature("winkler_score").with("alpha", alpha).text(),
                LIMITS,
                (rows, row) -> width(rows, row) + 2 / alpha * miss(rows, row));
    }

    private static double width(RegressionExamples rows, int row) {
        return rows.get(Extra.UPPER, row) - rows.get(Extra.LOWER, row);
    }

    /** How far the label lies outside of the limits; 0 inside and on them. */
    private static double miss(RegressionExamples rows, int row) {
        double below = rows.get(Extra.LOWER, row) - rows.label(row);
        double above = rows.label(row) - rows.get(Extra.UPPER, row);
        return Math.max(0, Math.max(below, above));
    }
}
