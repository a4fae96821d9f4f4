package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.Task;
import java.util.List;

/** The metrics of clusters. */
public final class ClusteringMetrics {
    /** The metrics of the task clustering, in the order of the reference page. */
    public static final MetricFamily<ClusteringExamples> FAMILY = MetricFamily.of(
            Task.CLUSTERING,
            List.of(
                    PairCounts.ADJUSTED_RAND,
                    Information.ADJUSTED,
                    Information.NORMALIZED,
                    Information.V_MEASURE,
                    Information.HOMOGENEITY,
                    Information.COMPLETENESS,
                    PairCounts.FOWLKES_MALLOWS,
                    Silhouette.TYPE,
                    Centres.DAVIES_BOULDIN,
                    Centres.CALINSKI_HARABASZ));

    private ClusteringMetrics() {}
}
