package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.MetricValue;
import java.util.List;

/**
 * A metric that is a formula over examples which have what it needs. Its support are the rows of the smallest class that it
 * needs.
 *
 * @param needs in the order in which a missing one is told
 * @param walks what the formula asks the examples for, where their needs are met
 */
record FormulaMetric(String signature, List<Need> needs, List<Walk<?>> walks, Formula formula)
        implements WalkingMetric {
    /** The value, where all needs are met. */
    interface Formula {
        MetricValue of(BinaryExamples examples);
    }

    FormulaMetric(String signature, List<Need> needs, Formula formula) {
        this(signature, needs, List.of(), formula);
    }

    /** The metric that is a number found in a walk through the thresholds. */
    static FormulaMetric walking(String signature, List<Need> needs, Walk<Double> walk) {
        return new FormulaMetric(
                signature, needs, List.of(walk), examples -> MetricValue.defined(examples.known(walk)));
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return Need.unmet(examples, needs).orElseGet(() -> formula.of(examples));
    }

    @Override
    public long support(BinaryExamples examples) {
        return support(examples, needs);
    }

    static long support(BinaryExamples examples, List<Need> needs) {
        long support = Long.MAX_VALUE;
        if (needs.contains(Need.POSITIVES)) {
            support = examples.positiveRows();
        }
        if (needs.contains(Need.NEGATIVES)) {
            support = Math.min(support, examples.negativeRows());
        }
        return support == Long.MAX_VALUE ? examples.positiveRows() + examples.negativeRows() : support;
    }
}
