package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.SquareRoot;
import java.util.Optional;

/**
 * A metric that is the square root of a mean over rows. A difference of two models is resampled; over time, one model's own
 * value is as sure as the mean.
 *
 * @param signature of the metric
 * @param squares whose mean it is the root of
 */
public record RootOfMean(String signature, MeanLoss squares) implements Metric<RegressionExamples> {
    @Override
    public MetricValue of(RegressionExamples examples) {
        Optional<String> refusal = squares.domain().refusal(examples);
        return refusal.isPresent()
                ? MetricValue.undefined(refusal.get())
                : Formula.finite(Math.sqrt(squares.mean(examples)));
    }

    @Override
    public Optional<Inference> inference(RegressionExamples examples) {
        return squares.overTime(examples).map(SquareRoot::new);
    }
}
