package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import java.util.List;

/** Slope and intercept of the logistic regression of the label on the log-odds of the probability (Cox 1958). */
final class CalibrationLine {
    static final MetricType<BinaryExamples> SLOPE = type(
            "calibration_slope",
            MetricType.<BinaryExamples>named("calibration_slope")
                    .alsoCalled("logistic_calibration_slope")
                    .summary("The slope of labels on log-odds: 1 is ideal, below 1 probabilities are too extreme."),
            CalibrationFit::slope);

    static final MetricType<BinaryExamples> INTERCEPT = type(
            "calibration_intercept",
            MetricType.<BinaryExamples>named("calibration_intercept")
                    .alsoCalled("logistic_calibration_intercept")
                    .summary("The intercept of labels on log-odds, with the slope fitted too: 0 is ideal."),
            CalibrationFit::intercept);

    private CalibrationLine() {}

    private interface Coefficient {
        double of(CalibrationFit fit);
    }

    private static MetricType<BinaryExamples> type(
            String name, MetricType.Declaration<BinaryExamples> declaration, Coefficient coefficient) {
        return declaration
                .better(Direction.NEITHER)
                .range("any number")
                .undefinedWhen("no row is positive, none is negative, or a probability separates them from one another")
                .source("Cox 1958; maximum likelihood, probabilities clipped to 1e-12 from 0 and 1")
                .is(new FormulaMetric(
                        name,
                        List.of(Need.ROWS, Need.PROBABILITIES, Need.POSITIVES, Need.NEGATIVES),
                        List.of(CalibrationFit.ODDS),
                        examples -> examples.known(CalibrationFit.OF_EXAMPLES).value(coefficient::of)));
    }
}
