package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.RowSelection;
import java.util.Arrays;
import java.util.List;

/** Rows of clusters as points in space, with Euclidean distances. Numbers of clusters run without a gap. */
final class PlacedClusters {
    /** From here on squares have all their digits, whatever was too small to be added. */
    private static final double LEAST_SQUARE = 1e-280;

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
        for (int feature = 0; feature < mean.length; feature++) {
            mean[feature] = mean(points, feature);
        }
        return mean;
    }

    /**
     * The mean, rounded once: what each addition rounds off is carried along (Knuth, The Art of Computer Programming 2,
     * 1969). So equal points have themselves for centre, and features far from 0 keep their digits.
     */
    private static double mean(double[][] points, int feature) {
        double sum = 0;
        double lost = 0;
        for (double[] point : points) {
            double before = sum;
            sum += point[feature];
            double added = sum - before;
            lost += (before - (sum - added)) + (point[feature] - added);
        }
        double mean = sum / points.length;
        return mean + (Math.fma(-mean, points.length, sum) + lost) / points.length;
    }

    /** Also of points so far apart, or so close, that a square of a difference is no number of use. */
    static double distance(double[] from, double[] to) {
        double squares = 0;
        for (int feature = 0; feature < from.length; feature++) {
            double difference = from[feature] - to[feature];
            squares += difference * difference;
        }
        return squares >= LEAST_SQUARE && squares <= Double.MAX_VALUE ? Math.sqrt(squares) : length(from, to);
    }

    private static double length(double[] from, double[] to) {
        double length = 0;
        for (int feature = 0; feature < from.length; feature++) {
            length = Math.hypot(length, from[feature] - to[feature]);
        }
        return length;
    }
}
