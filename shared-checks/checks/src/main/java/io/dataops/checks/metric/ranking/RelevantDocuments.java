package io.dataops.checks.metric.ranking;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.MetricType.Reader;
import io.dataops.checks.metric.Signature;

/**
 * Metrics that ask of a document only whether it is relevant. Documents with one score share their ranks: each metric is its
 * mean over all their orders, so that the order of the file, which may be that of relevance, adds nothing.
 */
final class RelevantDocuments {
    private static final String SHARED = " Documents with one score share their ranks.";
    private static final String TIES = ", ties after McSherry and Najork 2008";

    static final MetricType<RankingExamples> MRR = metric("mrr")
            .alsoCalled("mean_reciprocal_rank", "reciprocal_rank")
            .summary(
                    "Mean reciprocal rank: 1 over the rank of the first relevant document, 0 when none is among the first k."
                            + SHARED)
            .source("Voorhees 1999" + TIES)
            .at(Cutoff.OR_ALL)
            .example("mrr@10")
            .reads(upTo("mrr", Cutoff.OR_ALL, RelevantDocuments::reciprocalRank));

    static final MetricType<RankingExamples> MAP = metric("map")
            .alsoCalled("mean_average_precision", "map_cut")
            .summary(
                    "Mean average precision: the sum of the precisions at the ranks, up to k, of relevant documents, over the"
                            + " number of all relevant documents." + SHARED)
            .source("trec_eval, map and map_cut" + TIES)
            .at(Cutoff.OR_ALL)
            .example("map@100")
            .reads(upTo("map", Cutoff.OR_ALL, RelevantDocuments::averagePrecision));

    static final MetricType<RankingExamples> PRECISION = metric("precision")
            .alsoCalled("p_at_k", "precision_at_k")
            .summary("How many of the first k documents are relevant, over k, also where a query has fewer documents."
                    + SHARED)
            .source("trec_eval, P" + TIES)
            .at(Cutoff.NUMBER)
            .example("precision@10")
            .reads(upTo("precision", Cutoff.NUMBER, RelevantDocuments::precision));

    static final MetricType<RankingExamples> RECALL = metric("recall")
            .alsoCalled("recall_at_k")
            .summary("How many of the relevant documents are among the first k." + SHARED)
            .source("trec_eval, recall" + TIES)
            .at(Cutoff.NUMBER)
            .example("recall@10")
            .reads(upTo(
                    "recall",
                    Cutoff.NUMBER,
                    (query, cutoff) -> relevantAmong(query, cutoff.documents()) / query.relevant()));

    static final MetricType<RankingExamples> HIT_RATE = metric("hit_rate")
            .alsoCalled("hit_at_k", "success", "hits")
            .summary("The share of queries with a relevant document among the first k." + SHARED)
            .source("trec_eval, success" + TIES)
            .at(Cutoff.NUMBER)
            .example("hit_rate@10")
            .reads(upTo(
                    "hit_rate",
                    Cutoff.NUMBER,
                    (query, cutoff) -> 1 - first(query).noneAmong(first(query).among(cutoff.documents()))));

    static final MetricType<RankingExamples> R_PRECISION = metric("r_precision")
            .alsoCalled("rprec")
            .summary("The share of relevant documents among as many first documents as are relevant." + SHARED)
            .source("trec_eval, Rprec" + TIES)
            .is(new MeanScore("r_precision", query -> relevantAmong(query, query.relevant()) / query.relevant()));

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
        Tie tie = first(query);
        return tie.reciprocalRank(tie.among(cutoff.documents()));
    }

    /** The highest score that a relevant document has. */
    private static Tie first(Query query) {
        return query.ties().stream()
                .filter(tie -> tie.relevant() > 0)
                .findFirst()
                .orElseThrow();
    }

    private static double averagePrecision(Query query, Cutoff cutoff) {
        return query.ties().stream()
                        .mapToDouble(tie -> tie.precisions(tie.among(cutoff.documents())))
                        .sum()
                / query.relevant();
    }

    private static double precision(Query query, Cutoff cutoff) {
        return relevantAmong(query, cutoff.documents()) / cutoff.documents();
    }

    private static double relevantAmong(Query query, int first) {
        return query.ties().stream()
                .mapToDouble(tie -> tie.relevantAmong(tie.among(first)))
                .sum();
    }
}
