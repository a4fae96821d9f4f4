/**
 * Metrics of models: the contract, the registry and, in a package for each task, one file per metric or family of metrics
 * with one formula.
 *
 * <p>A {@link io.dataops.checks.metric.Metric} is given {@link io.dataops.checks.metric.Examples}: labels and predictions
 * in arrays, free of problems. It hands on a {@link io.dataops.checks.metric.MetricValue}. It knows no file, no gate and no
 * baseline.
 */
@NullMarked
package io.dataops.checks.metric;

import org.jspecify.annotations.NullMarked;
