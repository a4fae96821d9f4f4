package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;

/** An area under the curve of one ranking that holds every label of every row. */
record PooledArea<E extends ClassExamples<E>>(RankArea area, String signature) implements Metric<E> {
    @Override
    public MetricValue of(E examples) {
        ClassList.Noun noun = examples.classes().noun();
        return examples.scores().present()
                ? area.of(Ranking.pooled(examples), "no row has a " + noun, "every row has every " + noun)
                : MetricValue.undefined(ClassExamples.NO_SCORES);
    }
}
