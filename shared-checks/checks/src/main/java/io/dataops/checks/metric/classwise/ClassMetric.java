package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;

/** A number about one class. */
interface ClassMetric {
    /** Name and parameters, such as {@code f_beta|beta:2}. */
    String signature();

    MetricValue of(ClassExamples<?> examples, int ofClass);

    /** Whether the class has rows of the kind the number is about. */
    Presence presence(ClassExamples<?> examples, int ofClass);

    /** Rows behind the number. */
    long support(ClassExamples<?> examples, int ofClass);

    /** What a paired test looks at when no row has a weight. */
    Paired paired(ClassExamples<?> candidate, ClassExamples<?> baseline, int ofClass);
}
