package io.dataops.checks.metric.ranking;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.results.literal.Counted;
import java.util.Arrays;
import java.util.List;

/**
 * The mean of a score over the queries that have a relevant document. Two models are compared by their scores of each query,
 * since which queries have one is the same for both.
 *
 * @param signature of the metric
 * @param score of each query
 */
record MeanScore(String signature, QueryScore score) implements Metric<RankingExamples> {
    @Override
    public MetricValue of(RankingExamples examples) {
        if (examples.torn() > 0) {
            return MetricValue.undefined(new Counted(examples.torn(), "query").does("has", "have")
                    + " documents in several parts; slice by what all documents of a query share");
        }
        double[] scores = scores(examples);
        if (scores.length == 0) {
            return MetricValue.undefined(
                    examples.rows() == 0 ? "there is no query" : "no query has a document with a relevance above 0");
        }
        double mean = Arrays.stream(scores).sum() / scores.length;
        return Double.isFinite(mean)
                ? MetricValue.defined(mean)
                : MetricValue.undefined("relevances are too large to calculate with");
    }

    /** Number of queries with a relevant document. */
    @Override
    public long support(RankingExamples examples) {
        return examples.judged().size();
    }

    @Override
    public Paired paired(RankingExamples candidate, RankingExamples baseline) {
        return new Paired.Losses(scores(candidate), scores(baseline));
    }

    @Override
    public List<String> notes(RankingExamples examples) {
        int skipped = examples.rows() - examples.judged().size();
        return skipped == 0
                ? List.of()
                : List.of(new Counted(skipped, "query").does("has", "have")
                        + " no document with a relevance above 0 and " + (skipped == 1 ? "is" : "are") + " skipped");
    }

    private double[] scores(RankingExamples examples) {
        return examples.judged().stream().mapToDouble(score::of).toArray();
    }
}
