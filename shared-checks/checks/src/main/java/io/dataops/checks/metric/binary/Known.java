package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Metric;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of some examples, found when first asked for. Two threads may both find something, which is the same. */
final class Known {
    private final BinaryExamples examples;
    private final Map<Derived<?>, Object> values = new ConcurrentHashMap<>();

    Known(BinaryExamples examples) {
        this.examples = examples;
    }

    @SuppressWarnings("unchecked") // under what was wanted stands what it gave
    <V> V value(Derived<V> wanted) {
        Object known = values.get(wanted);
        if (known == null) {
            known = wanted.from(examples);
            values.put(wanted, known);
        }
        return (V) known;
    }

    /** Who finds something in a walk; one who takes nothing when it is known. */
    @SuppressWarnings("unchecked") // under what was wanted stands what it gave
    <V> Walker<V> walker(Walk<V> walk) {
        Object known = values.get(walk);
        return known == null ? walk.walker(examples) : new AlreadyKnown<>((V) known);
    }

    private record AlreadyKnown<V>(V result) implements Walker<V> {
        @Override
        public void take(Thresholds block) {
            // Nothing is left to be found.
        }
    }

    /** Walks once for all that these metrics walk for and that is there to be found. */
    void expect(List<? extends Metric<BinaryExamples>> metrics) {
        Set<Walk<?>> walks = new LinkedHashSet<>();
        for (Metric<BinaryExamples> metric : metrics) {
            if (metric instanceof WalkingMetric walking
                    && Need.unmet(examples, walking.needs()).isEmpty()) {
                walks.addAll(walking.walks());
            }
        }
        walks.removeAll(values.keySet());
        Map<Walk<?>, Walker<?>> walkers = new LinkedHashMap<>();
        walks.forEach(walk -> walkers.put(walk, walk.walker(examples)));
        examples.walk(List.copyOf(walkers.values()));
        walkers.forEach((walk, walker) -> values.put(walk, walker.result()));
    }
}
