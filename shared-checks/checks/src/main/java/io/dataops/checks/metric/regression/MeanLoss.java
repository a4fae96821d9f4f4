package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import java.util.Arrays;
import java.util.Optional;

/**
 * A metric that is the weighted mean of what each row loses. Two models are compared by the losses of each row; with weights the
 * difference is resampled, or each time left out in turn, since a test of equally weighted rows is another question.
 *
 * @param signature of the metric
 * @param domain where it has a value
 * @param loss of each row of examples in the domain
 */
public record MeanLoss(String signature, Domain domain, RowLoss loss) implements Metric<RegressionExamples> {
    /** One that has a value wherever there is a row. */
    public MeanLoss(String signature, RowLoss loss) {
        this(signature, Domain.ROWS, loss);
    }

    @Override
    public MetricValue of(RegressionExamples examples) {
        Optional<String> refusal = domain.refusal(examples);
        return refusal.isPresent() ? MetricValue.undefined(refusal.get()) : Formula.finite(mean(examples));
    }

    /** The mean over examples in the domain. */
    public double mean(RegressionExamples examples) {
        double sum = 0;
        for (int row = 0; row < examples.rows(); row++) {
            double weight = examples.weight(row);
            if (weight > 0) {
                sum += weight * loss.of(examples, row);
            }
        }
        return sum / examples.totalWeight();
    }

    @Override
    public Paired paired(RegressionExamples candidate, RegressionExamples baseline) {
        if (candidate.weighted() || isUndefined(candidate) || isUndefined(baseline)) {
            return Formula.pair(candidate, baseline);
        }
        double[] ours = losses(candidate);
        double[] theirs = losses(baseline);
        return candidate
                .timeline()
                .<Paired>map(time -> new Paired.Series(ours, theirs, Formula.errors(candidate, baseline), time))
                .orElseGet(() -> new Paired.Losses(ours, theirs));
    }

    private boolean isUndefined(RegressionExamples examples) {
        return of(examples).number().isEmpty();
    }

    private double[] losses(RegressionExamples examples) {
        double[] losses = new double[examples.rows()];
        Arrays.setAll(losses, row -> loss.of(examples, row));
        return losses;
    }
}
