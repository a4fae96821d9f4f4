/**
 * Metrics of clusters: how well they agree with labels, counted in a {@link
 * io.dataops.checks.metric.clustering.ContingencyTable}, and how well they are separated, measured between features. To add
 * one: a file or a constant, and a line in {@link io.dataops.checks.metric.clustering.ClusteringMetrics}.
 */
@NullMarked
package io.dataops.checks.metric.clustering;

import org.jspecify.annotations.NullMarked;
