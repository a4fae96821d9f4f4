package io.dataops.checks.metric.ranking;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.MetricType.Reader;
import io.dataops.checks.metric.Signature;

/** Metrics that ask of a document only whether it is relevant; of equal scores the earlier document of the file is first. */
final class RelevantDocuments {
    static final MetricType<RankingExamples> MRR = metric("mrr")
            .alsoCalled("mean_reciprocal_rank", "reciprocal_rank")
            .summary(
                    "Mean reciprocal rank: 1 over the rank of the first relevant document, 0 when none is among the first k.")
            .source("Voorhees 1999; of equal scores the document that comes first in the data ranks higher")
            .at(Cutoff.OR_ALL)
            .example("mrr@10")
            .reads(upTo("mrr", Cutoff.OR_ALL, RelevantDocuments::reciprocalRank));

    static final MetricType<RankingExamples> MAP = metric("map")
            .alsoCalled("mean_average_precision", "map_cut")
            .summary(
                    "Mean average precision: the sum of the precisions at the ranks, up to k, of relevant documents, over the"
                            + " number of all relevant documents.")
            .source(
                    "trec_eval, map and map_cut; of equal scores the document that comes first in the data ranks higher")
            .at(Cutoff.OR_ALL)
            .example("map@100")
            .reads(upTo("map", Cutoff.OR_ALL, RelevantDocuments::averagePrecision));

    static final MetricType<RankingExamples> PRECISION = metric("precision")
            .alsoCalled("p_at_k", "precision_at_k")
            .summary("How many of the first k documents are relevant, over k, also where a query has fewer documents.")
            .source("trec_eval, P; of equal scores the document that comes first in the data ranks higher")
            .at(Cutoff.NUMBER)
            .example("precision@10")
            .reads(upTo("precision", Cutoff.NUMBER, RelevantDocuments::precision));

    static final MetricType<RankingExamples> RECALL = metric("recall")
            .alsoCalled("recall_at_k")
            .summary("How many of the relevant documents are among the first k.")
            .source("trec_eval, recall; of equal scores the document that comes first in the data ranks higher")
            .at(Cutoff.NUMBER)
            .example("recall@10")
            .reads(upTo(
                    "recall",
                    Cutoff.NUMBER,
                    (query, cutoff) -> (double) query.relevantAmong(cutoff.of(query)) / query.relevant()));

    static final MetricType<RankingExamples> HIT_RATE = metric("hit_rate")
            .alsoCalled("hit_at_k", "success", "hits")
            .summary("The share of queries with a relevant document among the first k.")
            .source("trec_eval, success; of equal scores the document that comes first in the data ranks higher")
            .at(Cutoff.NUMBER)
            .example("hit_rate@10")
            .reads(upTo(
                    "hit_rate", Cutoff.NUMBER, (query, cutoff) -> query.relevantAmong(cutoff.of(query)) > 0 ? 1 : 0));

    static final MetricType<RankingExamples> R_PRECISION = metric("r_precision")
            .alsoCalled("rprec")
            .summary("The share of relevant documents among as many first documents as are relevant.")
            .source("trec_eval, Rprec; of equal scores the document that comes first in the data ranks higher")
            .is(new MeanScore(
                    "r_precision", query -> (double) query.relevantAmong(query.relevant()) / query.relevant()));

    private RelevantDocuments() {}

    /** A score of a query that looks at the first documents only. */
    private interface CutScore {
        double of(Query query, Cutoff cutoff);
    }

    private static Declaration<RankingExamples> metric(String name) {
        return MetricType.<RankingExamples>named(name)
                .better(Direction.HIGHER_IS_BETTER)
                .comparedBy(ComparedBy.T)
                .range("0 to 1")
                .refusesWeights()
                .undefinedWhen("no query has a relevant document; queries without one are skipped");
    }

    private static Reader<RankingExamples> upTo(String name, MetricParameter<Cutoff> parameter, CutScore score) {
        return arguments -> {
            Cutoff cutoff = arguments.get(parameter);
            return new MeanScore(new Signature(name).with("k", cutoff.text()).text(), query -> score.of(query, cutoff));
        };
    }

    private static double reciprocalRank(Query query, Cutoff cutoff) {
        for (int rank = 0; rank < cutoff.of(query); rank++) {
            if (query.isRelevant(rank)) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }

    private static double averagePrecision(Query query, Cutoff cutoff) {
        double precisions = 0;
        int relevant = 0;
        for (int rank = 0; rank < cutoff.of(query); rank++) {
            if (query.isRelevant(rank)) {
                relevant++;
                precisions += (double) relevant / (rank + 1);
            }
        }
        return precisions / query.relevant();
    }

    private static double precision(Query query, Cutoff cutoff) {
        return (double) query.relevantAmong(cutoff.documents()) / cutoff.documents();
    }
}
