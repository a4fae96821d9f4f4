package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.binary.CalibrationBins.Bin;
import io.dataops.checks.metric.binary.CalibrationBins.Strategy;
import java.util.List;

/** How far promised and real frequencies of positive rows lie apart in bins of probability (Naeini and others 2015). */
final class CalibrationError {
    private static final MetricParameter<Integer> BINS =
            MetricParameter.count("bins", "10", "Into how many bins of probability rows are put.");
    private static final MetricParameter<Strategy> STRATEGY = new MetricParameter<>(
            "strategy",
            "width",
            "width or mass",
            "Whether bins have equal width, each with its upper edge, or equal weight.",
            CalibrationError::parse);

    static final MetricType<BinaryExamples> EXPECTED = type(
            "ece",
            MetricType.<BinaryExamples>named("ece")
                    .alsoCalled("expected_calibration_error", "calibration_error")
                    .summary("The mean gap between promised and real frequency over bins of probability, by weight."),
            (bins, total) -> bins.stream()
                    .mapToDouble(bin -> bin.weight() / total * bin.gap())
                    .sum());

    static final MetricType<BinaryExamples> MAXIMUM = type(
            "mce",
            MetricType.<BinaryExamples>named("mce")
                    .alsoCalled("maximum_calibration_error", "max_calibration_error")
                    .summary("The widest gap between promised and real frequency over bins of probability."),
            (bins, total) -> bins.stream().mapToDouble(Bin::gap).max().orElseThrow());

    static final MetricType<BinaryExamples> ROOT_MEAN_SQUARE = type(
            "rmsce",
            MetricType.<BinaryExamples>named("rmsce")
                    .alsoCalled("rms_calibration_error", "root_mean_square_calibration_error")
                    .summary("The root mean square gap between promised and real frequency over bins, by weight."),
            (bins, total) -> Math.sqrt(bins.stream()
                    .mapToDouble(bin -> bin.weight() / total * bin.gap() * bin.gap())
                    .sum()));

    private CalibrationError() {}

    /** Makes one number of bins, at least one, and the weight of all. */
    private interface Summary {
        double of(List<Bin> bins, double total);
    }

    private static Strategy parse(String text) {
        for (Strategy strategy : Strategy.values()) {
            if (strategy.toString().equals(text)) {
                return strategy;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static MetricType<BinaryExamples> type(
            String name, MetricType.Declaration<BinaryExamples> declaration, Summary summary) {
        return declaration
                .better(Direction.LOWER_IS_BETTER)
                .range("0 to 1")
                .undefinedWhen("there is no row, or there are no probabilities")
                .source("Naeini, Cooper and Hauskrecht 2015, of the probability of the positive class")
                .example(name + "(bins=15)")
                .parameter(BINS)
                .parameter(STRATEGY)
                .reads(arguments -> metric(name, arguments.get(BINS), arguments.get(STRATEGY), summary));
    }

    private static FormulaMetric metric(String name, int bins, Strategy strategy, Summary summary) {
        CalibrationBins.Wanted wanted = new CalibrationBins.Wanted(bins, strategy);
        return new FormulaMetric(
                new Signature(name)
                        .with("bins", bins)
                        .with("strategy", strategy.toString())
                        .toString(),
                List.of(Need.ROWS, Need.PROBABILITIES),
                List.of(wanted),
                examples -> MetricValue.defined(
                        summary.of(examples.known(wanted), examples.totals().weight())));
    }
}
