package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A metric that is no mean over rows; it is resampled, and over time each time is left out in turn. So it has to change little
 * when few rows are left out; what jumps is an {@link OrderStatistic}.
 *
 * @param signature of the metric
 * @param domain where it has a value
 * @param value the value of examples in the domain
 */
public record Formula(String signature, Domain domain, ToDoubleFunction<RegressionExamples> value)
        implements Metric<RegressionExamples> {
    private static final String NOT_FINITE = "values are too large or too small to calculate with";

    /**
     * The square root of a mean over rows.
     *
     * @param squares whose mean it is the root of
     */
    public static Formula root(String signature, MeanLoss squares) {
        return new Formula(signature, squares.domain(), examples -> Math.sqrt(squares.mean(examples)));
    }

    /**
     * The share of a loss that the model saves, compared with a model that always predicts one number: 1 without any loss, 0
     * when it is no better, below 0 when it is worse.
     *
     * @param constant the number, which fits the labels best
     */
    static Formula skill(String signature, MeanLoss loss, ToDoubleFunction<RegressionExamples> constant) {
        return new Formula(signature, Domain.DIFFERENT_LABELS.and(loss.domain()), examples -> {
            double best = loss.mean(examples.predicting(constant.applyAsDouble(examples)));
            return 1 - loss.mean(examples) / best;
        });
    }

    @Override
    public MetricValue of(RegressionExamples examples) {
        Optional<String> refusal = domain.refusal(examples);
        return refusal.isPresent() ? MetricValue.undefined(refusal.get()) : finite(value.applyAsDouble(examples));
    }

    @Override
    public Paired paired(RegressionExamples candidate, RegressionExamples baseline) {
        return pair(candidate, baseline);
    }

    /** What tests look at where there is no mean of rows that count alike. */
    static Paired pair(RegressionExamples candidate, RegressionExamples baseline) {
        return candidate
                .timeline()
                .<Paired>map(time -> new Paired.Leaving(errors(candidate, baseline), time))
                .orElseGet(Paired::resampling);
    }

    static Paired.Errors errors(RegressionExamples candidate, RegressionExamples baseline) {
        return new Paired.Errors(candidate.errors(), baseline.errors());
    }

    static MetricValue finite(double value) {
        return Double.isFinite(value) ? MetricValue.defined(value) : MetricValue.undefined(NOT_FINITE);
    }
}
