package io.dataops.checks.metric;

/**
 * A metric with the name that a suite gives it.
 *
 * @param name as the suite writes it, such as {@code recall@fpr<=0.05}
 * @param type what its file declares
 * @param metric what computes it
 */
public record NamedMetric<E extends Examples<E>>(String name, MetricType<E> type, Metric<E> metric) {}
