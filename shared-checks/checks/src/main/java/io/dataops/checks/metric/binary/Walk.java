package io.dataops.checks.metric.binary;

import java.util.List;

/** Something that follows from the thresholds of examples. Several are found in one walk, since reading rows takes longest. */
interface Walk<V> extends Derived<V> {
    /** Who finds it in these examples, which have scores. */
    Walker<V> walker(BinaryExamples examples);

    @Override
    default V from(BinaryExamples examples) {
        Walker<V> walker = walker(examples);
        examples.walk(List.of(walker));
        return walker.result();
    }
}
