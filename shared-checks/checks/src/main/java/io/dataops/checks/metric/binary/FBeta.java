package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/**
 * The weighted harmonic mean of precision and recall, of which recall counts {@code beta} times as much (van Rijsbergen 1979).
 */
record FBeta(double beta, Decision decision) implements Metric<BinaryExamples> {
    private static final MetricParameter<Double> BETA =
            MetricParameter.positive("beta", null, "How many times as much recall counts as precision.");

    static final MetricType<BinaryExamples> TYPE = declare("f_beta")
            .alsoCalled("fbeta", "fbeta_score")
            .summary("The harmonic mean of precision and recall, of which recall counts beta times as much.")
            .example("f_beta(beta=2)")
            .parameter(BETA)
            .reads(arguments -> new FBeta(arguments.get(BETA), arguments.get(Decision.PARAMETER)));

    static final MetricType<BinaryExamples> F1 = declare("f1")
            .alsoCalled("f1_score", "f_score", "f_measure", "dice")
            .summary("The harmonic mean of precision and recall.")
            .reads(arguments -> new FBeta(1, arguments.get(Decision.PARAMETER)));

    private static Declaration<BinaryExamples> declare(String name) {
        return MetricType.<BinaryExamples>named(name)
                .better(Direction.HIGHER_IS_BETTER)
                .range("0 to 1")
                .undefinedWhen("no row is positive or predicted positive")
                .source("van Rijsbergen 1979, chapter 7; as scikit-learn")
                .parameter(Decision.PARAMETER);
    }

    /** F1 is F-beta with a beta of 1, and has its signature. */
    @Override
    public String signature() {
        return new Signature("f_beta")
                .with("beta", beta)
                .with("threshold", decision.toString())
                .toString();
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return MatrixMetric.unmet(examples, decision).orElseGet(() -> {
            ConfusionMatrix matrix = examples.known(decision).weights();
            double hits = (1 + beta * beta) * matrix.truePositive();
            return MetricValue.ratio(
                    hits,
                    hits + beta * beta * matrix.falseNegative() + matrix.falsePositive(),
                    Need.none(examples, RowSet.EITHER_POSITIVE.words()));
        });
    }

    /** The positive rows; a model could add to the rows predicted positive. */
    @Override
    public long support(BinaryExamples examples) {
        return MatrixMetric.support(examples, decision, List.of(RowSet.POSITIVE));
    }
}
