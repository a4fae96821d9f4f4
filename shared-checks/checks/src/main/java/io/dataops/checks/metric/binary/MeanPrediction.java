package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** The mean probability, on its own and over the prevalence: whether a model says yes as often as yes is true. */
final class MeanPrediction implements Walker<Double> {
    private static final Walk<Double> SUM = examples -> new MeanPrediction();

    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("mean_prediction")
            .alsoCalled("mean_score", "average_prediction")
            .summary("The mean probability.")
            .better(Direction.NEITHER)
            .perRow()
            .range("0 to 1")
            .undefinedWhen("there is no row, or there are no probabilities")
            .source("the weighted mean")
            .is(new FormulaMetric(
                    "mean_prediction",
                    List.of(Need.ROWS, Need.PROBABILITIES),
                    List.of(SUM),
                    examples -> MetricValue.defined(
                            examples.known(SUM) / examples.totals().weight())));

    static final MetricType<BinaryExamples> CALIBRATION_RATIO = MetricType.<BinaryExamples>named("calibration_ratio")
            .alsoCalled("calibration", "expected_over_observed", "e_o_ratio")
            .summary("The sum of the probabilities over the number of positive rows; 1 is ideal.")
            .better(Direction.NEITHER)
            .range("0 and above")
            .undefinedWhen("no row is positive")
            .source("as TensorFlow Model Analysis' Calibration: sum(w p) / sum(w y)")
            .is(new FormulaMetric(
                    "calibration_ratio",
                    List.of(Need.ROWS, Need.PROBABILITIES, Need.POSITIVES),
                    List.of(SUM),
                    examples -> MetricValue.defined(
                            examples.known(SUM) / examples.totals().positive())));

    private double sum;

    private MeanPrediction() {}

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size(); i++) {
            sum += (block.positiveHere(i) + block.negativeHere(i)) * block.score(i);
        }
    }

    @Override
    public Double result() {
        return sum;
    }
}
