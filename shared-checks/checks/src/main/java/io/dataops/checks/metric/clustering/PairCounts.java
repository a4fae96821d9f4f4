package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.MetricValue;

/** Metrics that count pairs of rows which labels and clusters put together. */
final class PairCounts {
    static final MetricType<ClusteringExamples> ADJUSTED_RAND = metric("adjusted_rand")
            .alsoCalled("ari", "adjusted_rand_index", "adjusted_rand_score", "rand")
            .summary("Adjusted Rand index: pairs that labels and clusters both put together, corrected for chance.")
            .range("−0.5 to 1; about 0 by chance")
            .undefinedWhen(
                    "there is no label or no row, or labels and clusters both put all rows together, or both none,"
                            + " where scikit-learn answers 1")
            .source("Hubert and Arabie 1985; scikit-learn, adjusted_rand_score")
            .is(new LabelAgreement("adjusted_rand", PairCounts::adjustedRand));

    static final MetricType<ClusteringExamples> FOWLKES_MALLOWS = metric("fowlkes_mallows")
            .alsoCalled("fmi", "fowlkes_mallows_index", "fowlkes_mallows_score")
            .summary("Fowlkes-Mallows index: the geometric mean of precision and recall of pairs put together.")
            .range("0 to 1")
            .undefinedWhen("there is no label or no row, or no two rows share a label, or none a cluster")
            .source("Fowlkes and Mallows 1983; scikit-learn, fowlkes_mallows_score")
            .is(new LabelAgreement("fowlkes_mallows", PairCounts::fowlkesMallows));

    private PairCounts() {}

    private static Declaration<ClusteringExamples> metric(String name) {
        return MetricType.<ClusteringExamples>named(name)
                .better(Direction.HIGHER_IS_BETTER)
                .refusesWeights();
    }

    private static MetricValue adjustedRand(ContingencyTable table) {
        double labels = table.pairsOfLabels();
        double clusters = table.pairsOfClusters();
        if (labels == clusters && (labels == 0 || labels == table.pairs())) {
            return MetricValue.undefined("labels and clusters both put all rows together or both none");
        }
        double expected = labels / table.pairs() * clusters;
        return MetricValue.defined((table.pairsTogether() - expected) / ((labels + clusters) / 2 - expected));
    }

    private static MetricValue fowlkesMallows(ContingencyTable table) {
        double labels = table.pairsOfLabels();
        double clusters = table.pairsOfClusters();
        if (labels == 0 || clusters == 0) {
            return MetricValue.undefined(labels == 0 ? "no two rows share a label" : "no two rows share a cluster");
        }
        double together = table.pairsTogether();
        return MetricValue.defined(Math.sqrt(together / labels) * Math.sqrt(together / clusters));
    }
}
