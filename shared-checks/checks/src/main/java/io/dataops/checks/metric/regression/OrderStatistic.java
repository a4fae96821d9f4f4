package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;

/**
 * A metric that is one of the rows' values, or in the middle of two. It is resampled. Over time there is no test of it: without
 * one time it is the same or jumps to the next value, which says nothing of how unsure it is (Efron and Tibshirani, An
 * introduction to the bootstrap, 1993, section 11.6).
 */
record OrderStatistic(Metric<RegressionExamples> value) implements Metric<RegressionExamples> {
    /**
     * Ends the declaration of a metric that is one.
     *
     * @param value as the arguments make it
     */
    static MetricType<RegressionExamples> type(
            MetricType.Declaration<RegressionExamples> declaration, MetricType.Reader<RegressionExamples> value) {
        return declaration.jumps().reads(arguments -> new OrderStatistic(value.read(arguments)));
    }

    @Override
    public String signature() {
        return value.signature();
    }

    @Override
    public MetricValue of(RegressionExamples examples) {
        return value.of(examples);
    }

    @Override
    public Paired paired(RegressionExamples candidate, RegressionExamples baseline) {
        return candidate
                .timeline()
                .<Paired>map(
                        time -> new Paired.Untestable("none is known of a single error among those that depend on each"
                                + " other; gate mae, or give 'confidence: none'"))
                .orElseGet(Paired::resampling);
    }
}
