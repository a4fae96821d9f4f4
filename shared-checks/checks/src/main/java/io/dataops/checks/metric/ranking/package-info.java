/**
 * Metrics of documents that a model puts in order for queries. The unit is the query: each metric is the mean over the
 * queries of a {@link io.dataops.checks.metric.ranking.QueryScore}. To add one: a file or a constant, and a line in {@link
 * io.dataops.checks.metric.ranking.RankingMetrics}.
 */
@NullMarked
package io.dataops.checks.metric.ranking;

import org.jspecify.annotations.NullMarked;
