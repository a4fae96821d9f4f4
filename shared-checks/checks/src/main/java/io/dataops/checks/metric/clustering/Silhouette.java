package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;

/**
 * Mean silhouette coefficient. Needs the distance between every two rows, so its time grows with the square of the rows; a
 * sample of them would give another number, so beyond a limit there is none.
 */
final class Silhouette {
    /** The most rows that are taken: 200 million distances. */
    static final int MOST_ROWS = 20_000;

    static final MetricType<ClusteringExamples> TYPE = MetricType.<ClusteringExamples>named("silhouette")
            .alsoCalled("silhouette_score")
            .summary(
                    "The mean over the rows of (b − a) / max(a, b), with a the mean distance to the rows of the own cluster and"
                            + " b that to the nearest other one. A row alone in its cluster adds 0. Distances are Euclidean, so bring"
                            + " features to one scale.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("−1 to 1")
            .refusesWeights()
            .undefinedWhen(
                    "there are no features, there is one cluster only or one for each row, or there are more than 20000"
                            + " rows")
            .source("Rousseeuw 1987; scikit-learn, silhouette_score")
            .is(new Separation("silhouette", Silhouette::of));

    private Silhouette() {}

    private static MetricValue of(PlacedClusters clusters) {
        if (clusters.rows() > MOST_ROWS) {
            return MetricValue.undefined("there are more than " + MOST_ROWS + " rows, of which every two are compared");
        }
        double sum = 0;
        for (int row = 0; row < clusters.rows(); row++) {
            sum += clusters.size(clusters.clusterOf(row)) == 1 ? 0 : ofRow(clusters, row);
        }
        return Separation.finite(sum / clusters.rows());
    }

    private static double ofRow(PlacedClusters clusters, int row) {
        double[] distances = new double[clusters.clusters()];
        for (int other = 0; other < clusters.rows(); other++) {
            distances[clusters.clusterOf(other)] += PlacedClusters.distance(clusters.point(row), clusters.point(other));
        }
        int own = clusters.clusterOf(row);
        double within = distances[own] / (clusters.size(own) - 1);
        double nearest = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < distances.length; cluster++) {
            if (cluster != own) {
                nearest = Math.min(nearest, distances[cluster] / clusters.size(cluster));
            }
        }
        double larger = Math.max(within, nearest);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }
}
