package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.RowSelection;
import java.util.Arrays;
import java.util.List;

/** Rows of clusters as points in space, with Euclidean distances. Numbers of clusters run without a gap. */
final class PlacedClusters {
    private final int[] clusterOfRow;
    private final double[][] points;
    private final int[] sizes;

    private PlacedClusters(int[] clusterOfRow, double[][] points, int[] sizes) {
        this.clusterOfRow = clusterOfRow;
        this.points = points;
        this.sizes = sizes;
    }

    /** Leaves out numbers of clusters without a row. */
    static PlacedClusters of(int[] clusters, double[][] features) {
        int[] used = Arrays.stream(clusters).distinct().sorted().toArray();
        int[] numbered = Arrays.stream(clusters)
                .map(cluster -> Arrays.binarySearch(used, cluster))
                .toArray();
        int[] sizes = new int[used.length];
        for (int cluster : numbered) {
            sizes[cluster]++;
        }
        double[][] points = new double[clusters.length][features.length];
        for (int row = 0; row < points.length; row++) {
            for (int feature = 0; feature < features.length; feature++) {
                points[row][feature] = features[feature][row];
            }
        }
        return new PlacedClusters(numbered, points, sizes);
    }

    int rows() {
        return points.length;
    }

    int clusters() {
        return sizes.length;
    }

    int size(int cluster) {
        return sizes[cluster];
    }

    int clusterOf(int row) {
        return clusterOfRow[row];
    }

    double[] point(int row) {
        return points[row];
    }

    /** The mean point of each cluster. */
    double[][] centres() {
        List<RowSelection> members = RowSelection.parts(new Partition(clusterOfRow, clusters()));
        return members.stream().map(rows -> mean(rows.of(points))).toArray(double[][]::new);
    }

    /** The mean point of all rows. */
    double[] centre() {
        return mean(points);
    }

    private static double[] mean(double[][] points) {
        double[] mean = new double[points[0].length];
        for (double[] point : points) {
            for (int feature = 0; feature < mean.length; feature++) {
                mean[feature] += point[feature];
            }
        }
        for (int feature = 0; feature < mean.length; feature++) {
            mean[feature] /= points.length;
        }
        return mean;
    }

    static double squaredDistance(double[] from, double[] to) {
        double sum = 0;
        for (int feature = 0; feature < from.length; feature++) {
            double difference = from[feature] - to[feature];
            sum += difference * difference;
        }
        return sum;
    }

    static double distance(double[] from, double[] to) {
        return Math.sqrt(squaredDistance(from, to));
    }
}
