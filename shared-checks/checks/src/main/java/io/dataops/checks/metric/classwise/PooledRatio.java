package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;

/** A ratio of the rows of all classes counted together. */
record PooledRatio<E extends ClassExamples<E>>(CountRatio ratio, String signature) implements Metric<E> {
    @Override
    public MetricValue of(E examples) {
        ClassTally all = new ClassTally(0, 0, 0, 0, 0);
        for (int c = 0; c < examples.classes().size(); c++) {
            all = all.plus(examples.tally(c));
        }
        return ratio.of(
                all.hits(),
                all.labelled(),
                all.predicted(),
                ratio.reason("a " + examples.classes().noun()));
    }
}
