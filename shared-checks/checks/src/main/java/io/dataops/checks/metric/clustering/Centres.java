package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.MetricValue;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Metrics of distances between rows and the mean points of clusters. */
final class Centres {
    static final MetricType<ClusteringExamples> DAVIES_BOULDIN = metric("davies_bouldin", Direction.LOWER_IS_BETTER)
            .alsoCalled("davies_bouldin_score", "dbi")
            .summary(
                    "The mean over the clusters of the worst ratio of two clusters' mean distances to their centres, added up,"
                            + " and the distance of the centres.")
            .undefinedWhen(
                    "there are no features, there is one cluster only or one for each row, or two clusters have one"
                            + " centre")
            .source(
                    "Davies and Bouldin 1979; scikit-learn, davies_bouldin_score, which leaves out clusters with one centre")
            .is(new Separation("davies_bouldin", Centres::daviesBouldin));

    static final MetricType<ClusteringExamples> CALINSKI_HARABASZ = metric(
                    "calinski_harabasz", Direction.HIGHER_IS_BETTER)
            .alsoCalled("calinski_harabasz_score", "variance_ratio")
            .summary(
                    "The variance between clusters over the variance within them, each divided by its degrees of freedom.")
            .undefinedWhen("there are no features, there is one cluster only or one for each row, or every row is its"
                    + " cluster's centre, where scikit-learn answers 1")
            .source("Caliński and Harabasz 1974; scikit-learn, calinski_harabasz_score")
            .is(new Separation("calinski_harabasz", Centres::calinskiHarabasz));

    private Centres() {}

    private static Declaration<ClusteringExamples> metric(String name, Direction direction) {
        return MetricType.<ClusteringExamples>named(name)
                .better(direction)
                .range("0 and up")
                .refusesWeights();
    }

    private static MetricValue daviesBouldin(PlacedClusters clusters) {
        double[][] centres = clusters.centres();
        double[] spread = new double[centres.length];
        for (int row = 0; row < clusters.rows(); row++) {
            int cluster = clusters.clusterOf(row);
            spread[cluster] += PlacedClusters.distance(clusters.point(row), centres[cluster]) / clusters.size(cluster);
        }
        double sum = 0;
        for (int first = 0; first < centres.length; first++) {
            double worst = 0;
            for (int second = 0; second < centres.length; second++) {
                double apart = PlacedClusters.distance(centres[first], centres[second]);
                if (first != second && apart == 0) {
                    return MetricValue.undefined("two clusters have one centre");
                }
                worst = first == second ? worst : Math.max(worst, (spread[first] + spread[second]) / apart);
            }
            sum += worst;
        }
        return Separation.finite(sum / centres.length);
    }

    private static MetricValue calinskiHarabasz(PlacedClusters clusters) {
        double[][] centres = clusters.centres();
        double[] distances = IntStream.range(0, clusters.rows())
                .mapToDouble(row -> PlacedClusters.distance(clusters.point(row), centres[clusters.clusterOf(row)]))
                .toArray();
        double unit = Arrays.stream(distances).max().orElseThrow();
        if (unit == 0) {
            return MetricValue.undefined("every row is its cluster's centre");
        }
        double within = Arrays.stream(distances)
                .map(distance -> square(distance / unit))
                .sum();
        double[] centre = clusters.centre();
        double between = 0;
        for (int cluster = 0; cluster < centres.length; cluster++) {
            between += clusters.size(cluster) * square(PlacedClusters.distance(centres[cluster], centre) / unit);
        }
        double freedom = (double) (clusters.rows() - centres.length) / (centres.length - 1);
        return Separation.finite(between / within * freedom);
    }

    private static double square(double number) {
        return number * number;
    }
}
