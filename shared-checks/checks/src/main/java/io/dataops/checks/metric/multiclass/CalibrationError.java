package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.classwise.ClassExamples;
import io.dataops.checks.metric.multiclass.TopLabelBins.Bin;
import io.dataops.checks.metric.multiclass.TopLabelBins.Strategy;
import java.util.List;
import java.util.Locale;

/**
 * How far the confidence in the likeliest class is from the share of rows that have it, by bins of confidence (Guo et al.
 * 2017).
 */
record CalibrationError(Summary summary, int bins, Strategy strategy) implements Metric<MulticlassExamples> {
    private static final MetricParameter<Integer> BINS =
            MetricParameter.count("bins", "10", "How many bins there are.");
    private static final MetricParameter<Strategy> STRATEGY = MetricParameter.choice(
            "strategy",
            "width",
            "Whether bins are equally wide (width) or equally heavy (mass).",
            List.of(Strategy.values()));

    static final MetricType<MulticlassExamples> ECE = declared("ece")
            .summary(
                    "Mean over the bins of the gap between confidence and accuracy of the likeliest class, by weight of the"
                            + " bin.")
            .alsoCalled("expected_calibration_error", "calibration_error")
            .reads(arguments -> new CalibrationError(Summary.ECE, arguments.get(BINS), arguments.get(STRATEGY)));

    static final MetricType<MulticlassExamples> MCE = declared("mce")
            .summary("Largest gap of a bin between confidence and accuracy of the likeliest class.")
            .alsoCalled("maximum_calibration_error", "max_calibration_error")
            .reads(arguments -> new CalibrationError(Summary.MCE, arguments.get(BINS), arguments.get(STRATEGY)));

    /** What becomes of the gaps. */
    enum Summary {
        /** Their mean. */
        ECE,
        /** The largest. */
        MCE
    }

    private static MetricType.Declaration<MulticlassExamples> declared(String name) {
        return MetricType.<MulticlassExamples>named(name)
                .better(Direction.LOWER_IS_BETTER)
                .range("0 to 1")
                .undefinedWhen("the model gives no probabilities, there is no row, or every weight is 0")
                .source("Naeini et al. 2015, Guo et al. 2017")
                .example(name + "(bins=15)")
                .parameter(BINS)
                .parameter(STRATEGY);
    }

    @Override
    public String signature() {
        return word(summary) + "|bins:" + bins + "|strategy:" + word(strategy);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public MetricValue of(MulticlassExamples examples) {
        if (!examples.scores().present()) {
            return MetricValue.undefined(ClassExamples.NO_SCORES);
        }
        double total = examples.weights().total();
        if (total == 0) {
            return MetricValue.undefined(examples.weights().nothing());
        }
        List<Bin> filled = TopLabelBins.of(examples, bins, strategy);
        return MetricValue.defined(
                switch (summary) {
                    case ECE ->
                        filled.stream()
                                        .mapToDouble(bin -> bin.weight() * gap(bin))
                                        .sum()
                                / total;
                    case MCE ->
                        filled.stream().mapToDouble(CalibrationError::gap).max().orElseThrow();
                });
    }

    private static double gap(Bin bin) {
        return Math.abs(bin.confidence() - bin.accuracy());
    }
}
