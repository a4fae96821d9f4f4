package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.RowSelection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cluster of each row and, when the model names them, its label and features. A cluster's name means nothing; only which
 * rows share one does. Arrays are not copied, and not to be changed.
 */
public final class ClusteringExamples implements Examples<ClusteringExamples> {
    private final int[] clusters;
    private final int @Nullable [] labels;
    private final double[][] features;

    private ClusteringExamples(int[] clusters, int @Nullable [] labels, double[][] features) {
        this.clusters = clusters;
        this.labels = labels;
        this.features = features;
    }

    /** Rows without labels and features; each number from 0 stands for one cluster. */
    public static ClusteringExamples of(int[] clusters) {
        return new ClusteringExamples(clusters, null, new double[0][]);
    }

    /** The same rows with labels; each number from 0 stands for one label. */
    public ClusteringExamples labelled(int[] labels) {
        return new ClusteringExamples(clusters, labels, features);
    }

    /** The same rows with features, one array of finite numbers for each feature. */
    public ClusteringExamples placed(double[][] features) {
        return new ClusteringExamples(clusters, labels, features);
    }

    @Override
    public int rows() {
        return clusters.length;
    }

    @Override
    public boolean weighted() {
        return false;
    }

    @Override
    public List<ClusteringExamples> split(Partition partition) {
        return RowSelection.parts(partition).stream().map(this::select).toList();
    }

    @Override
    public ClusteringExamples repeated(int[] counts) {
        return select(RowSelection.repeated(counts));
    }

    private ClusteringExamples select(RowSelection rows) {
        return new ClusteringExamples(
                rows.of(clusters),
                labels == null ? null : rows.of(labels),
                Arrays.stream(features).map(rows::of).toArray(double[][]::new));
    }

    /** Of labels and clusters, how many rows have both; empty without labels. */
    Optional<ContingencyTable> contingency() {
        return Optional.ofNullable(labels).map(known -> ContingencyTable.of(known, clusters));
    }

    /** The clusters in space; empty without features. */
    Optional<PlacedClusters> placed() {
        return features.length == 0 ? Optional.empty() : Optional.of(PlacedClusters.of(clusters, features));
    }
}
