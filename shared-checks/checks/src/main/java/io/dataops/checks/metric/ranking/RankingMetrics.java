package io.dataops.checks.metric.ranking;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.Task;
import java.util.List;

/** The metrics of rankings. */
public final class RankingMetrics {
    /** The metrics of the task ranking, in the order of the reference page. */
    public static final MetricFamily<RankingExamples> FAMILY = MetricFamily.of(
            Task.RANKING,
            List.of(
                    CumulativeGain.NDCG,
                    CumulativeGain.DCG,
                    RelevantDocuments.MRR,
                    RelevantDocuments.MAP,
                    RelevantDocuments.PRECISION,
                    RelevantDocuments.RECALL,
                    RelevantDocuments.HIT_RATE,
                    RelevantDocuments.R_PRECISION));

    private RankingMetrics() {}
}
