package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.results.literal.Quoted;
import java.util.OptionalInt;

/**
 * A number about one class against all others.
 *
 * @param name of the class
 * @param signature of the whole
 */
record OneClass<E extends ClassExamples<E>>(ClassMetric number, String name, String signature) implements Metric<E> {
    @Override
    public MetricValue of(E examples) {
        OptionalInt index = examples.classes().index(name);
        return index.isEmpty()
                ? MetricValue.undefined("the model has no " + examples.classes().noun() + " " + Quoted.text(name))
                : number.of(examples, index.getAsInt());
    }

    @Override
    public long support(E examples) {
        OptionalInt index = examples.classes().index(name);
        return index.isEmpty() ? 0 : number.support(examples, index.getAsInt());
    }

    @Override
    public Paired paired(E candidate, E baseline) {
        OptionalInt index = candidate.classes().index(name);
        return index.isEmpty() || candidate.weighted() || !candidate.classes().equals(baseline.classes())
                ? Paired.resampling()
                : number.paired(candidate, baseline, index.getAsInt());
    }
}
