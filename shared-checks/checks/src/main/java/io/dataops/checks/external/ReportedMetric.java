package io.dataops.checks.external;

import io.dataops.checks.metric.MetricValue;

/**
 * A metric as another tool reports it.
 *
 * @param name as that tool names it
 * @param value undefined where the tool says that it is no number
 */
public record ReportedMetric(String name, MetricValue value) {}
