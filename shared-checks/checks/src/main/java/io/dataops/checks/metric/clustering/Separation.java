package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * A metric of how well clusters are separated.
 *
 * @param signature of the metric
 * @param value of at least two clusters and fewer clusters than rows
 */
record Separation(String signature, Function<PlacedClusters, MetricValue> value) implements Metric<ClusteringExamples> {
    @Override
    public MetricValue of(ClusteringExamples examples) {
        Optional<PlacedClusters> placed = examples.placed();
        if (placed.isEmpty()) {
            return MetricValue.undefined("the model does not name 'features'");
        }
        PlacedClusters clusters = placed.get();
        if (clusters.rows() == 0) {
            return MetricValue.undefined("there is no row");
        }
        if (clusters.clusters() == 1) {
            return MetricValue.undefined("all rows are in one cluster");
        }
        return clusters.clusters() == clusters.rows()
                ? MetricValue.undefined("every row is a cluster of its own")
                : value.apply(clusters);
    }

    /** A result of arithmetic on features. */
    static MetricValue finite(double value) {
        return Double.isFinite(value)
                ? MetricValue.defined(value)
                : MetricValue.undefined("features are too large or too small to calculate with");
    }
}
